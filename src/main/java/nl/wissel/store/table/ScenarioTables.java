package nl.wissel.store.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.project.Scenario;
import nl.wissel.risk.Band;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.store.row.Of;
import nl.wissel.store.row.SettingValues;
import nl.wissel.store.row.Table;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// The tables of the scenarios: what differs between them, each row under the position of its scenario.
final class ScenarioTables {
    record DepartmentYear(String department, int year) {}

    static final Table<List<String>, Integer, String> SCENARIO = new Table<>("scenario", columns("position name"), 1, Table::byPlace,
            (place, name) -> cells(place, name), row -> Map.entry(row.number(), row.text()));

    static final Table<List<Map<Integer, Euros>>, Of<Integer>, Euros> CAP = new Table<>("cap", columns("scenario year amount"), 2, Of::flat,
            (of, amount) -> cells(of.scenario(), of.key(), amount), row -> Map.entry(new Of<>(row.number(), row.number()), row.euros()));

    static final Table<List<Map<String, Map<Integer, Euros>>>, Of<DepartmentYear>, Euros> DEPARTMENT_CAP = new Table<>("department_cap",
            columns("scenario department year amount"), 3, scenarios -> Of.flat(scenarios.stream().map(ScenarioTables::flat).toList()),
            (of, amount) -> cells(of.scenario(), of.key().department(), of.key().year(), amount),
            row -> Map.entry(new Of<>(row.number(), new DepartmentYear(row.text(), row.number())), row.euros()));

    static final Table<List<Map<Quarter, Integer>>, Of<Quarter>, Integer> CAPACITY = new Table<>("capacity", columns("scenario quarter minutes"), 2, Of::flat,
            (of, minutes) -> cells(of.scenario(), of.key(), minutes), row -> Map.entry(new Of<>(row.number(), row.quarter()), row.number()));

    static final Table<List<List<DeadlineRule>>, Of<Integer>, DeadlineRule> DEADLINE_RULE = new Table<>("deadline_rule",
            columns("scenario position site band quarter"), 2, scenarios -> Of.flat(scenarios.stream().map(Table::byPlace).toList()), ScenarioTables::cellsOf,
            row -> Map.entry(new Of<>(row.number(), row.number()), rule(row.maybeText(), row.maybeConstant(Band.class), row.quarter())));

    static final Table<List<Map<String, Quarter>>, Of<String>, Quarter> PLANNED = new Table<>("planned", columns("scenario camera quarter"), 2, Of::flat,
            (of, quarter) -> cells(of.scenario(), of.key(), quarter), row -> Map.entry(new Of<>(row.number(), row.text()), row.quarter()));

    static final Table<List<Map<Integer, CapWorth>>, Of<Integer>, CapWorth> CAP_WORTH = new Table<>("cap_worth", columns("scenario year euros points"), 2,
            Of::flat, (of, worth) -> cells(of.scenario(), of.key(), worth.euros(), worth.points()),
            row -> Map.entry(new Of<>(row.number(), row.number()), new CapWorth(row.real(), row.real())));

    private ScenarioTables() {}

    static Map<Integer, CapWorth> worths(Scenario scenario) {
        var proof = scenario.planned() == null ? null : scenario.planned().proof();
        return proof == null ? Map.of() : proof.worths();
    }

    static Map<String, Quarter> quarters(Scenario scenario) {
        return scenario.planned() == null ? Map.of() : Objects.requireNonNull(scenario.planned()).plan().quarters();
    }

    /// The scenarios of a file, in their order; none when none can be read.
    ///
    /// @param otherwise gives what cannot be read
    static List<Scenario> read(ProjectTables.Source source, Table.Damage damage, Scenario otherwise) throws SQLException {
        var settings = Of.apart(source.rows(ScenarioSetting.TABLE));
        var caps = Of.apart(source.rows(CAP));
        var departmentCaps = Of.apart(source.rows(DEPARTMENT_CAP));
        var capacity = Of.apart(source.rows(CAPACITY));
        var deadlines = Of.apart(source.rows(DEADLINE_RULE));
        var planned = Of.apart(source.rows(PLANNED));
        var worths = Of.apart(source.rows(CAP_WORTH));

        var scenarios = new ArrayList<Scenario>();
        for (var entry : new TreeMap<>(source.rows(SCENARIO)).entrySet()) {
            var at = entry.getKey();
            var values = new SettingValues<>(settings.getOrDefault(at, Map.of()), damage);
            var stated = new ScenarioValues(values);
            var budget = new Budget(caps.getOrDefault(at, Map.of()), nested(departmentCaps.getOrDefault(at, Map.of())), capacity.getOrDefault(at, Map.of()),
                    values.yes(ScenarioSetting.CARRY_OVER, otherwise.budget().carryOver()));
            scenarios.add(new Scenario(entry.getValue(), stated.settings(otherwise.settings()), budget,
                    List.copyOf(new TreeMap<>(deadlines.getOrDefault(at, Map.of())).values()),
                    stated.outcome(new Plan(planned.getOrDefault(at, Map.of())), worths.getOrDefault(at, Map.of()))));
        }
        return scenarios;
    }

    private static Map<String, Map<Integer, Euros>> nested(Map<DepartmentYear, Euros> flat) {
        var caps = new TreeMap<String, Map<Integer, Euros>>();
        flat.forEach((of, amount) -> caps.computeIfAbsent(of.department(), _ -> new TreeMap<>()).put(of.year(), amount));
        return caps;
    }

    private static Map<DepartmentYear, Euros> flat(Map<String, Map<Integer, Euros>> caps) {
        var flat = new LinkedHashMap<DepartmentYear, Euros>();
        caps.forEach((department, years) -> years.forEach((year, amount) -> flat.put(new DepartmentYear(department, year), amount)));
        return flat;
    }

    private static List<@Nullable Object> cellsOf(Of<Integer> of, DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.OfSite(var site, var by) -> cells(of.scenario(), of.key(), site, null, by);
            case DeadlineRule.OfBand(var band, var by) -> cells(of.scenario(), of.key(), null, band, by);
            case DeadlineRule.OfVital(var by) -> cells(of.scenario(), of.key(), null, null, by);
        };
    }

    private static DeadlineRule rule(@Nullable String site, @Nullable Band band, Quarter by) {
        if (site != null) {
            return new DeadlineRule.OfSite(site, by);
        }
        return band == null ? new DeadlineRule.OfVital(by) : new DeadlineRule.OfBand(band, by);
    }
}
