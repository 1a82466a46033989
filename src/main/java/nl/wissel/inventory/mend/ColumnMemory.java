package nl.wissel.inventory.mend;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.SheetMapping.Column;
import nl.wissel.inventory.header.ColumnGuess;
import org.jspecify.annotations.Nullable;

/// Which column a person let feed which field: per set of headers all columns, so that the next edition of a list is read in the same way.
///
/// @param sets the headers of a sheet as one key -> header -> what it feeds
public record ColumnMemory(Map<String, Map<String, Choice>> sets) {
    public static final ColumnMemory NONE = new ColumnMemory(Map.of());
    /// Sure, but no person said so of this list.
    private static final double BY_ALIAS = 0.9;

    /// What a column feeds.
    ///
    /// @param field null = nothing
    public record Choice(@Nullable Field field) {}

    public ColumnMemory {
        sets = sets.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Map.copyOf(entry.getValue())));
    }

    /// The same, knowing what was chosen for the sheets of a list. What the program proposes itself needs no memory.
    ///
    /// @param proposed by the program, without any memory
    /// @param chosen   the same sheets as a person left them
    public ColumnMemory with(List<SheetMapping> proposed, List<SheetMapping> chosen) {
        var changed = new HashMap<>(sets);
        for (var i = 0; i < proposed.size(); i++) {
            var key = key(proposed.get(i));
            if (fields(proposed.get(i)).equals(fields(chosen.get(i)))) {
                changed.remove(key);
            } else {
                changed.put(key, fields(chosen.get(i)));
            }
        }
        return new ColumnMemory(changed);
    }

    /// Everything of both; of what both know, the other's.
    public ColumnMemory and(ColumnMemory other) {
        var all = new HashMap<>(sets);
        all.putAll(other.sets);
        return new ColumnMemory(all);
    }

    /// A proposal as a person would make it: all columns when the same headers were seen before, else those unknown to the program
    /// whose name a person explained elsewhere.
    public SheetMapping apply(SheetMapping proposed) {
        var known = sets.get(key(proposed));
        var columns = known == null ? withAliases(proposed.columns()) : remembered(proposed, known);
        return new SheetMapping(proposed.sheet(), proposed.firstHeaderRow(), proposed.lastHeaderRow(), columns);
    }

    private static List<Column> remembered(SheetMapping proposed, Map<String, Choice> known) {
        var columns = new ArrayList<Column>();
        var names = names(proposed);
        for (var i = 0; i < proposed.columns().size(); i++) {
            var choice = known.get(names.get(i));
            var column = proposed.columns().get(i);
            columns.add(choice == null ? column : feeding(column, choice.field(), choice.field() == null ? 0 : 1));
        }
        return columns;
    }

    private List<Column> withAliases(List<Column> proposed) {
        var taken = proposed.stream().map(Column::field).filter(Objects::nonNull).collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
        var columns = new ArrayList<Column>();
        for (var column : proposed) {
            var alias = column.field() == null ? alias(HeaderName.key(column.header())) : Optional.<Field>empty();
            var free = alias.filter(field -> ColumnGuess.JOINED.contains(field) || taken.add(field));
            columns.add(free.map(field -> feeding(column, field, BY_ALIAS)).orElse(column));
        }
        return columns;
    }

    /// What a header feeds in every list in which a person saw it, if they agree.
    private Optional<Field> alias(String header) {
        var seen = new HashSet<Choice>();
        sets.values().forEach(set -> Optional.ofNullable(set.get(header)).ifPresent(seen::add));
        return seen.size() == 1 ? Optional.ofNullable(seen.iterator().next().field()) : Optional.empty();
    }

    private static Column feeding(Column column, @Nullable Field field, double confidence) {
        return new Column(column.index(), column.header(), field, confidence, column.samples());
    }

    private static Map<String, Choice> fields(SheetMapping mapping) {
        var fields = new LinkedHashMap<String, Choice>();
        var names = names(mapping);
        for (var i = 0; i < names.size(); i++) {
            fields.put(names.get(i), new Choice(mapping.columns().get(i).field()));
        }
        return fields;
    }

    private static String key(SheetMapping mapping) {
        return String.join("|", new TreeSet<>(names(mapping)));
    }

    /// The names of the columns; a second one of the same name is told apart by a number.
    private static List<String> names(SheetMapping mapping) {
        var names = new ArrayList<String>();
        for (var column : mapping.columns()) {
            var name = HeaderName.key(column.header());
            var unique = name;
            for (var number = 2; names.contains(unique); number++) {
                unique = name + "#" + number;
            }
            names.add(unique);
        }
        return names;
    }
}
