package nl.wissel.store.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.store.history.Item.Form;
import nl.wissel.store.row.RowChange;
import nl.wissel.store.table.ProjectTables;
import org.jspecify.annotations.Nullable;

/// What changed rows mean to a person. Rows are recognised by their name, not by their place in a list: a list that is put in another order
/// has not changed.
public final class Lines {
    /// The columns of a table by name.
    ///
    /// @param scenarios the names of the scenarios
    private record Columns(String table, Map<String, Integer> places, List<String> scenarios) {
        static Columns of(String table, List<String> scenarios) {
            var places = new HashMap<String, Integer>();
            ProjectTables.columnsOf(table).forEach(column -> places.put(column, places.size()));
            return new Columns(table, places, scenarios);
        }

        @Nullable String cell(@Nullable List<@Nullable Object> row, String column) {
            var cell = row == null ? null : row.get(Objects.requireNonNull(places.get(column)));
            return cell == null ? null : cell.toString();
        }

        String name(List<@Nullable Object> row) {
            return Item.names(table).stream().map(column -> cell(row, column)).filter(Objects::nonNull).collect(Collectors.joining("\n")) + scenario(row);
        }

        /// Of which scenario, as the last part of a name, where there are several.
        String scenario(List<@Nullable Object> row) {
            var place = scenarios.size() > 1 && places.containsKey("scenario") ? cell(row, "scenario") : null;
            return place == null ? "" : "\n" + scenarios.get(Integer.parseInt(place));
        }
    }

    /// A row before and after.
    private record Pair(@Nullable List<@Nullable Object> before, @Nullable List<@Nullable Object> after) {}

    private Lines() {}

    /// How a project differs from another, in the order of [Item] and of names.
    public static List<Line> between(Project before, Project after) {
        return of(before, after, ProjectTables.changes(before, after));
    }

    /// The same, when it is known which rows changed.
    static List<Line> of(Project before, Project after, List<RowChange> changes) {
        var pairs = ScenarioPairs.of(before, after);
        var rows = pairs.aligned().scenarios().equals(before.scenarios()) ? changes : ProjectTables.changes(pairs.aligned(), after);
        var scenarios = after.scenarios().all().stream().map(Scenario::name).toList();
        var lines = new ArrayList<>(pairs.lines());
        rows.stream().collect(Collectors.groupingBy(RowChange::table, LinkedHashMap::new, Collectors.toList())).forEach((table, some) -> {
            if (!Item.of(table).isEmpty()) {
                var columns = Columns.of(table, scenarios);
                pairs(columns, some).forEach((name, found) -> found.forEach(pair -> tell(columns, name, pair, lines)));
            }
        });
        lines.sort(Comparator.comparing(Line::item).thenComparing(Line::of));
        return lines;
    }

    /// Rows of the same name belong together; of several with one name the first to the first.
    private static Map<String, Collection<Pair>> pairs(Columns columns, List<RowChange> changes) {
        var gone = new LinkedHashMap<String, Deque<List<@Nullable Object>>>();
        for (var change : changes) {
            if (change.before() != null) {
                gone.computeIfAbsent(columns.name(change.before()), _ -> new ArrayDeque<>()).add(change.before());
            }
        }
        var pairs = new LinkedHashMap<String, Collection<Pair>>();
        for (var change : changes) {
            if (change.after() != null) {
                var name = columns.name(change.after());
                var before = gone.getOrDefault(name, new ArrayDeque<>()).poll();
                pairs.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Pair(before, change.after()));
            }
        }
        gone.forEach((name, rows) -> rows.forEach(row -> pairs.computeIfAbsent(name, _ -> new ArrayList<>()).add(new Pair(row, null))));
        return pairs;
    }

    private static void tell(Columns columns, String name, Pair pair, List<Line> lines) {
        var isRow = pair.before() == null || pair.after() == null;
        var items = Item.of(columns.table());
        var whole = items.stream().filter(item -> item.form() == Form.ROW).findFirst();
        if (columns.table().endsWith("setting")) {
            var end = name.indexOf('\n') < 0 ? name.length() : name.indexOf('\n');
            items.stream().filter(item -> item.column().equals(name.substring(0, end))).forEach(item ->
                    tell(item, name.substring(end).strip(), columns.cell(pair.before(), "value"), columns.cell(pair.after(), "value"), lines));
        } else if (isRow && whole.isPresent()) {
            lines.add(new Line(whole.get(), name, pair.before() == null ? null : name, pair.after() == null ? null : name));
        } else {
            items.stream().filter(item -> item.form() != Form.ROW).forEach(item ->
                    tell(item, name, columns.cell(pair.before(), item.column()), columns.cell(pair.after(), item.column()), lines));
        }
    }

    private static void tell(Item item, String name, @Nullable String before, @Nullable String after, List<Line> lines) {
        if (!Objects.equals(before, after)) {
            lines.add(new Line(item, name, before, after));
        }
    }
}
