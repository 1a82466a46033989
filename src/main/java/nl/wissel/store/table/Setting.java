package nl.wissel.store.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import nl.wissel.plan.course.Baseline;
import nl.wissel.project.Project;
import nl.wissel.store.row.Stored;
import nl.wissel.store.row.Table;
import org.jspecify.annotations.Nullable;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// Everything of a project as a whole that stands by itself, stored as text under its name. What is not stated has no row.
enum Setting {
    NAME(Project::name),
    USE_STATED_RISK(project -> project.risk().useStated()),
    DEFAULT_PRODUCT(project -> project.catalogue().defaultProduct()),
    PRESENT_SCENARIO(project -> project.scenarios().presentIndex()),
    STATUS_DATE(project -> project.course().statusDate()),
    /// What the list did not state: the first quarter that was taken instead, and how many other settings.
    UNSTATED_START(project -> project.intake().notes().start()),
    UNSTATED_SETTINGS(project -> project.intake().notes().settings() == 0 ? null : project.intake().notes().settings()),
    BASELINE_ADOPTED_ON(baseline(Baseline::adoptedOn)),
    BASELINE_DECISION(baseline(Baseline::decision));

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

    private static Function<Project, @Nullable Object> baseline(Function<Baseline, Object> part) {
        return project -> project.course().baseline() == null ? null : part.apply(project.course().baseline());
    }
}
