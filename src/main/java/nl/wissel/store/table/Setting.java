package nl.wissel.store.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.project.Project;
import org.jspecify.annotations.Nullable;

import static nl.wissel.store.table.Table.cells;
import static nl.wissel.store.table.Table.columns;

/// Everything of a project that stands by itself, stored as text under its name. What is not stated has no row.
enum Setting {
    NAME(Project::name),
    START(project -> project.settings().horizon().start()),
    YEARS(project -> project.settings().horizon().years()),
    HARDWARE_INDEX(project -> project.settings().prices().hardwareIndex()),
    LABOUR_INDEX(project -> project.settings().prices().labourIndex()),
    HOURLY_RATE(project -> project.settings().prices().hourlyRate()),
    CONTINGENCY(project -> project.settings().prices().contingency()),
    VISIT_BUILDING(project -> project.settings().visits().building()),
    VISIT_STREET(project -> project.settings().visits().street()),
    VISIT_MAIN_ROAD(project -> project.settings().visits().mainRoad()),
    VISIT_TUNNEL(project -> project.settings().visits().tunnel()),
    EXPOSURE_PRICE(project -> project.settings().policy().exposurePrice()),
    MOVE_PRICE(project -> project.settings().policy().movePrice()),
    INTEREST(project -> project.settings().bookkeeping().interest()),
    CHARGES_FROM_NEXT_YEAR(project -> project.settings().bookkeeping().chargesFromNextYear()),
    ACTIVATION_THRESHOLD(project -> project.settings().bookkeeping().activationThreshold()),
    TENDER_THRESHOLD(project -> project.settings().bookkeeping().tenderThreshold()),
    VAT(project -> project.settings().bookkeeping().vat()),
    USE_STATED_RISK(project -> project.risk().useStated()),
    DEFAULT_PRODUCT(project -> project.catalogue().defaultProduct()),
    CARRY_OVER(project -> project.budget().carryOver()),
    PLAN_SEED(outcome(Outcome::seed)),
    PLAN_ELAPSED(outcome(Outcome::elapsed)),
    PLAN_BOUND(proof(Proof::boundCents)),
    PLAN_MEDIUM_BOUND(proof(Proof::mediumBound));

    static final Table<Project, Setting, String> TABLE = new Table<>("setting", columns("name value"), 1, Setting::values,
            (setting, value) -> cells(setting, value), row -> Map.entry(row.constant(Setting.class), row.text()));

    private final Function<Project, @Nullable Object> value;

    Setting(Function<Project, @Nullable Object> value) {
        this.value = value;
    }

    private static Map<Setting, String> values(Project project) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (var setting : values()) {
            var stored = Stored.of(setting.value.apply(project));
            if (stored != null) {
                values.put(setting, stored.toString());
            }
        }
        return values;
    }

    private static Function<Project, @Nullable Object> outcome(Function<Outcome, Object> part) {
        return project -> project.planned() == null ? null : part.apply(project.planned());
    }

    private static Function<Project, @Nullable Object> proof(Function<Proof, Object> part) {
        return project -> project.planned() == null || project.planned().proof() == null ? null : part.apply(project.planned().proof());
    }
}
