package nl.wissel.store.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.cost.Condition;
import nl.wissel.inventory.Camera;
import nl.wissel.risk.Factor;
import nl.wissel.risk.RiskScore;
import nl.wissel.risk.RiskWord;
import nl.wissel.screening.Decision;
import nl.wissel.store.row.Table;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// The tables of how makers and risk are judged.
final class JudgementTables {
    static final Table<Set<String>, String, String> ACTIVE_LIST = new Table<>("active_list", columns("id"), 1,
            ids -> ids.stream().collect(Collectors.toMap(Function.identity(), Function.identity())), (id, _) -> cells(id), row -> {
                var id = row.text();
                return Map.entry(id, id);
            });

    static final Table<Map<String, Decision>, String, Decision> DECISION = new Table<>("decision", columns("camera verdict reason"), 1, decisions -> decisions,
            (camera, decision) -> cells(camera, decision.verdict(), decision.reason()),
            row -> Map.entry(row.text(), new Decision(row.constant(Camera.Decision.class), row.text())));

    static final Table<Map<Factor, Integer>, Factor, Integer> WEIGHT = new Table<>("weight", columns("factor points"), 1, points -> points,
            (factor, points) -> cells(factor, points), row -> Map.entry(row.constant(Factor.class), row.number()));

    static final Table<Set<Condition>, Condition, Condition> REQUIRED_CONDITION = new Table<>("required_condition", columns("condition"), 1,
            conditions -> conditions.stream().collect(Collectors.toMap(Function.identity(), Function.identity())), (condition, _) -> cells(condition), row -> {
                var condition = row.constant(Condition.class);
                return Map.entry(condition, condition);
            });

    static final Table<List<RiskWord>, Integer, RiskWord> RISK_WORD = new Table<>("risk_word", columns("position reason word note"), 1, Table::byPlace,
            (place, word) -> cells(place, word.reason(), word.word(), word.note()),
            row -> Map.entry(row.number(), new RiskWord(row.constant(RiskScore.Reason.class), row.text(), row.text())));

    private JudgementTables() {}
}
