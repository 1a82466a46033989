package nl.wissel.store.table;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.risk.Factor;
import nl.wissel.screening.Decision;

import static nl.wissel.store.table.Table.cells;
import static nl.wissel.store.table.Table.columns;

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

    private JudgementTables() {}
}
