package nl.wissel.store.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wissel.project.Project;
import nl.wissel.store.row.RowChange;

/// What the journal tells of a change. Of each item only the first few lines and how many more there were: what a person wants to know of a
/// change of 5,000 cameras is how many and of what sort, and the file must not grow by half at each import. Every single row can still be seen
/// by comparing with a version, and is in the steps that can be undone.
///
/// @param lines in the order of [Item]
/// @param more  how many lines of an item are not there, where any are missing
public record Told(List<Line> lines, Map<Item, Integer> more) {
    /// Lines kept of an item.
    public static final int MOST = 20;
    public static final Told NOTHING = new Told(List.of(), Map.of());

    public Told {
        lines = List.copyOf(lines);
        more = Collections.unmodifiableMap(more.isEmpty() ? new EnumMap<Item, Integer>(Item.class) : new EnumMap<>(more));
    }

    /// What there is to tell of a change.
    ///
    /// @param changes the rows that it changes
    public static Told of(Project before, Project after, List<RowChange> changes) {
        return of(Lines.of(before, after, changes), MOST);
    }

    private static Told of(List<Line> all, int most) {
        var counts = new EnumMap<Item, Integer>(Item.class);
        var first = new ArrayList<Line>();
        for (var line : all) {
            if (counts.merge(line.item(), 1, Integer::sum) <= most) {
                first.add(line);
            }
        }
        counts.replaceAll((_, count) -> count - most);
        counts.values().removeIf(count -> count <= 0);
        return new Told(first, counts);
    }
}
