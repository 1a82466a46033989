package nl.wissel.store.table;

import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.cost.Catalogue;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Plan;
import nl.wissel.plan.course.Baseline;
import nl.wissel.plan.course.Course;
import nl.wissel.project.Intake;
import nl.wissel.project.IntakeNotes;
import nl.wissel.project.Judgement;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.project.Scenarios;
import nl.wissel.project.ScreeningRules;
import nl.wissel.risk.Weights;
import nl.wissel.screening.Extension;
import nl.wissel.store.row.RowChange;
import nl.wissel.store.row.SettingValues;
import nl.wissel.store.row.Table;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A whole project as the tables of its file.
public final class ProjectTables {
    /// A table, and which part of a project stands in it.
    private record Part<S>(Table<S, ?, ?> table, Function<Project, S> of) {
        List<RowChange> changes(@Nullable Project before, Project now) {
            return table.changes(before == null ? null : of.apply(before), of.apply(now));
        }

        Map<?, ?> changed(Project project, List<RowChange> changes) throws SQLException {
            var part = of.apply(project);
            return changes.isEmpty() ? table.rows().apply(part) : table.changed(part, changes);
        }
    }

    private interface Rows<T> {
        T read() throws SQLException;
    }

    /// Where the rows of the tables come from.
    interface Source {
        <K, R> Map<K, R> rows(Table<?, K, R> table) throws SQLException;
    }

    private record InFile(Connection file, Table.Damage damage) implements Source {
        @Override
        public <K, R> Map<K, R> rows(Table<?, K, R> table) throws SQLException {
            return table.read(file, damage);
        }
    }

    /// What a project says, after changes.
    private record Changed(Project project, Map<String, List<RowChange>> changes) implements Source {
        @Override
        @SuppressWarnings("unchecked")
        public <K, R> Map<K, R> rows(Table<?, K, R> table) throws SQLException {
            return (Map<K, R>) part(table.name()).changed(project, changes.getOrDefault(table.name(), List.of()));
        }
    }

    private static final Table.Damage STRICT = trouble -> {
        throw trouble;
    };

    private static final List<Part<?>> PARTS = List.of(
            new Part<>(Setting.TABLE, project -> project),
            new Part<>(InventoryTables.CAMERA, project -> project.inventory().cameras()),
            new Part<>(InventoryTables.ASSESSMENT, project -> project.inventory().cameras()),
            new Part<>(InventoryTables.SITE, project -> project.inventory().sites()),
            new Part<>(InventoryTables.DEPARTMENT, project -> project.inventory().departments()),
            new Part<>(IntakeTables.CORRECTION, project -> project.intake().corrections()),
            new Part<>(IntakeTables.COLUMN_CHOICE, project -> project.intake().columns()),
            new Part<>(IntakeTables.ANSWER, project -> project.intake().answered()),
            new Part<>(RemarkTable.TABLE, project -> project.intake().notes()),
            new Part<>(JudgementTables.ACTIVE_LIST, Project::activeLists),
            new Part<>(JudgementTables.DECISION, Project::decisions),
            new Part<>(JudgementTables.REQUIRED_CONDITION, project -> project.screening().conditions()),
            new Part<>(RegisterTables.ENTRY, project -> project.screening().own().entries()),
            new Part<>(RegisterTables.WORD, project -> project.screening().own().entries()),
            new Part<>(JudgementTables.WEIGHT, project -> project.weights().points()),
            new Part<>(JudgementTables.RISK_WORD, project -> project.judgement().riskWords()),
            new Part<>(ProductTables.PRODUCT, project -> project.catalogue().products()),
            new Part<>(ProductTables.PRODUCT_WORD, project -> project.catalogue().products()),
            new Part<>(ScenarioTables.SCENARIO, project -> of(project, Scenario::name)),
            new Part<>(ScenarioSetting.TABLE, project -> project.scenarios().all()),
            new Part<>(ScenarioTables.CAP, project -> of(project, scenario -> scenario.budget().caps())),
            new Part<>(ScenarioTables.DEPARTMENT_CAP, project -> of(project, scenario -> scenario.budget().departmentCaps())),
            new Part<>(ScenarioTables.CAPACITY, project -> of(project, scenario -> scenario.budget().minutes())),
            new Part<>(ScenarioTables.DEADLINE_RULE, project -> of(project, Scenario::deadlines)),
            new Part<>(ScenarioTables.PLANNED, project -> of(project, ScenarioTables::quarters)),
            new Part<>(ScenarioTables.CAP_WORTH, project -> of(project, ScenarioTables::worths)),
            new Part<>(CourseTables.BASELINE, project -> CourseTables.quarters(project.course())),
            new Part<>(CourseTables.BASELINE_SHARE, project -> CourseTables.shares(project.course())),
            new Part<>(CourseTables.ACTUAL, project -> project.course().actuals()));

    private static final Map<String, Part<?>> BY_NAME = PARTS.stream().collect(Collectors.toMap(part -> part.table().name(), Function.identity()));

    private final Source source;
    private final Table.Damage damage;
    private final Project otherwise;

    /// @param otherwise gives what cannot be read
    private ProjectTables(Source source, Table.Damage damage, Project otherwise) {
        this.source = source;
        this.damage = damage;
        this.otherwise = otherwise;
    }

    /// Fills the tables of a file in which nothing stands yet. Inside the caller's transaction.
    public static void fill(Connection file, Project project) throws SQLException {
        for (var part : PARTS) {
            part.table().write(file, part.changes(null, project));
        }
    }

    /// The rows in which two states of a project differ, table by table.
    public static List<RowChange> changes(Project before, Project now) {
        return PARTS.stream().flatMap(part -> part.changes(before, now).stream()).toList();
    }

    /// Makes changes to the tables of a file. Inside the caller's transaction.
    public static void write(Connection file, List<RowChange> changes) throws SQLException {
        for (var each : byTable(changes).entrySet()) {
            part(each.getKey()).table().write(file, each.getValue());
        }
    }

    /// A project after changes.
    ///
    /// @throws SQLException when the changes are not of such a project
    public static Project changed(Project project, List<RowChange> changes) throws SQLException {
        return new ProjectTables(new Changed(project, byTable(changes)), STRICT, project).project();
    }

    /// The columns of a table, in the order of its cells.
    public static List<String> columnsOf(String table) {
        return part(table).table().columns();
    }

    private static Part<?> part(String table) {
        return Objects.requireNonNull(BY_NAME.get(table), table);
    }

    private static Map<String, List<RowChange>> byTable(List<RowChange> changes) {
        return changes.stream().collect(Collectors.groupingBy(RowChange::table, LinkedHashMap::new, Collectors.toList()));
    }

    /// The project of a file.
    ///
    /// @throws SQLException at the first row that cannot be read or understood; an [SQLDataException] for the latter, naming table, row and column
    public static Project read(Connection file) throws SQLException {
        return new ProjectTables(new InFile(file, STRICT), STRICT, Project.withDefaults("", new Quarter(2000, 1), Set.of())).project();
    }

    /// Whatever can be read of a damaged file.
    ///
    /// @param otherwise gives what cannot be read
    /// @param troubles  gets what could not be read, and why
    public static Project rescue(Connection file, Project otherwise, List<SQLException> troubles) throws SQLException {
        return new ProjectTables(new InFile(file, troubles::add), troubles::add, otherwise).project();
    }

    private Project project() throws SQLException {
        var settings = new SettingValues<>(source.rows(Setting.TABLE), damage);
        return new Project(settings.text(Setting.NAME, otherwise.name()), inventory(), intake(settings), judgement(settings),
                whole(() -> catalogue(settings), otherwise.catalogue()), whole(() -> scenarios(settings), otherwise.scenarios()), course(settings));
    }

    private Inventory inventory() throws SQLException {
        var cameras = InventoryTables.assessed(values(InventoryTables.CAMERA), source.rows(InventoryTables.ASSESSMENT));
        return new Inventory(cameras, values(InventoryTables.SITE), values(InventoryTables.DEPARTMENT));
    }

    private Intake intake(SettingValues<Setting> settings) throws SQLException {
        return new Intake(values(IntakeTables.CORRECTION), IntakeTables.memory(source.rows(IntakeTables.COLUMN_CHOICE)),
                source.rows(IntakeTables.ANSWER), notes(settings));
    }

    private IntakeNotes notes(SettingValues<Setting> settings) throws SQLException {
        var remarks = values(RemarkTable.TABLE);
        var start = settings.has(Setting.UNSTATED_START) ? settings.quarter(Setting.UNSTATED_START, otherwise.settings().horizon().start()) : null;
        var unstated = settings.maybe(Setting.UNSTATED_SETTINGS, Integer::valueOf, 0);
        return new IntakeNotes(RemarkTable.rejections(remarks), RemarkTable.errors(remarks), RemarkTable.issues(remarks), start, unstated == null ? 0 : unstated);
    }

    private Judgement judgement(SettingValues<Setting> settings) throws SQLException {
        var own = RegisterTables.entries(source.rows(RegisterTables.ENTRY), source.rows(RegisterTables.WORD));
        var screening = new ScreeningRules(source.rows(JudgementTables.ACTIVE_LIST).keySet(), new Extension(own),
                source.rows(JudgementTables.REQUIRED_CONDITION).keySet());
        var weights = whole(() -> new Weights(source.rows(JudgementTables.WEIGHT)), otherwise.weights());
        return new Judgement(screening, source.rows(JudgementTables.DECISION), weights,
                settings.yes(Setting.USE_STATED_RISK, otherwise.risk().useStated()), values(JudgementTables.RISK_WORD));
    }

    private Catalogue catalogue(SettingValues<Setting> settings) throws SQLException {
        var products = ProductTables.products(source.rows(ProductTables.PRODUCT), source.rows(ProductTables.PRODUCT_WORD));
        return new Catalogue(products, settings.text(Setting.DEFAULT_PRODUCT, otherwise.catalogue().defaultProduct()));
    }

    private Scenarios scenarios(SettingValues<Setting> settings) throws SQLException {
        var all = ScenarioTables.read(source, damage, otherwise.scenarios().present());
        return new Scenarios(all, settings.number(Setting.PRESENT_SCENARIO, 0));
    }

    private Course course(SettingValues<Setting> settings) throws SQLException {
        var plan = new Plan(source.rows(CourseTables.BASELINE));
        var shares = values(CourseTables.BASELINE_SHARE);
        var adoptedOn = settings.maybe(Setting.BASELINE_ADOPTED_ON, LocalDate::parse, LocalDate.EPOCH);
        var baseline = adoptedOn == null ? null : new Baseline(adoptedOn, settings.text(Setting.BASELINE_DECISION, ""), plan, shares);
        return new Course(baseline, source.rows(CourseTables.ACTUAL), settings.maybe(Setting.STATUS_DATE, LocalDate::parse, LocalDate.EPOCH));
    }

    private <R> List<R> values(Table<?, Integer, R> table) throws SQLException {
        return new ArrayList<>(new TreeMap<>(source.rows(table)).values());
    }

    /// A part that may be refused because its rows do not go together.
    private <T> T whole(Rows<T> rows, T otherwise) throws SQLException {
        try {
            return rows.read();
        } catch (IllegalArgumentException wrong) {
            damage.of(new SQLDataException(Objects.requireNonNullElse(wrong.getMessage(), ""), wrong));
            return otherwise;
        }
    }

    private static <T> List<T> of(Project project, Function<Scenario, T> part) {
        return project.scenarios().all().stream().map(part).toList();
    }
}
