package nl.wissel.store.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.project.Scenario;
import nl.wissel.store.row.Of;
import nl.wissel.store.row.Stored;
import nl.wissel.store.row.Table;
import org.jspecify.annotations.Nullable;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// Everything of a scenario that stands by itself, stored as text under its name. What is not stated has no row.
enum ScenarioSetting {
    START(scenario -> scenario.settings().horizon().start()),
    YEARS(scenario -> scenario.settings().horizon().years()),
    HARDWARE_INDEX(scenario -> scenario.settings().prices().hardwareIndex()),
    LABOUR_INDEX(scenario -> scenario.settings().prices().labourIndex()),
    HOURLY_RATE(scenario -> scenario.settings().prices().hourlyRate()),
    CONTINGENCY(scenario -> scenario.settings().prices().contingency()),
    VISIT_BUILDING(scenario -> scenario.settings().visits().building()),
    VISIT_STREET(scenario -> scenario.settings().visits().street()),
    VISIT_MAIN_ROAD(scenario -> scenario.settings().visits().mainRoad()),
    VISIT_TUNNEL(scenario -> scenario.settings().visits().tunnel()),
    EXPOSURE_PRICE(scenario -> scenario.settings().policy().exposurePrice()),
    MOVE_PRICE(scenario -> scenario.settings().policy().movePrice()),
    INTEREST(scenario -> scenario.settings().bookkeeping().interest()),
    CHARGES_FROM_NEXT_YEAR(scenario -> scenario.settings().bookkeeping().chargesFromNextYear()),
    ACTIVATION_THRESHOLD(scenario -> scenario.settings().bookkeeping().activationThreshold()),
    TENDER_THRESHOLD(scenario -> scenario.settings().bookkeeping().tenderThreshold()),
    VAT(scenario -> scenario.settings().bookkeeping().vat()),
    CARRY_OVER(scenario -> scenario.budget().carryOver()),
    PLAN_SEED(outcome(Outcome::seed)),
    PLAN_ELAPSED(outcome(Outcome::elapsed)),
    PLAN_BOUND(proof(Proof::boundCents)),
    PLAN_MEDIUM_BOUND(proof(Proof::mediumBound));

    static final Table<List<Scenario>, Of<ScenarioSetting>, String> TABLE = new Table<>("scenario_setting", columns("scenario name value"), 2,
            scenarios -> Of.flat(scenarios.stream().map(ScenarioSetting::values).toList()),
            (of, value) -> cells(of.scenario(), of.key(), value),
            row -> Map.entry(new Of<>(row.number(), row.constant(ScenarioSetting.class)), row.text()));

    private final Function<Scenario, @Nullable Object> value;

    ScenarioSetting(Function<Scenario, @Nullable Object> value) {
        this.value = value;
    }

    private static Map<ScenarioSetting, String> values(Scenario scenario) {
        var values = new EnumMap<ScenarioSetting, String>(ScenarioSetting.class);
        for (var setting : values()) {
            var stored = Stored.of(setting.value.apply(scenario));
            if (stored != null) {
                values.put(setting, stored.toString());
            }
        }
        return values;
    }

    private static Function<Scenario, @Nullable Object> outcome(Function<Outcome, Object> part) {
        return scenario -> scenario.planned() == null ? null : part.apply(scenario.planned());
    }

    private static Function<Scenario, @Nullable Object> proof(Function<Proof, Object> part) {
        return scenario -> scenario.planned() == null || scenario.planned().proof() == null ? null : part.apply(scenario.planned().proof());
    }
}
