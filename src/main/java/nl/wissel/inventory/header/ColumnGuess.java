package nl.wissel.inventory.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.SheetMapping.Column;
import nl.wissel.inventory.header.Title.Match;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// Proposes a field for each column of a sheet.
///
/// Of two columns for one field the better stays: one that holds values, then the surer name, then the name that stands first in the
/// list of names, then the left one. Only addresses and remarks may come from several columns.
public final class ColumnGuess {
    /// Fields that several columns may feed; their values are joined.
    public static final Set<Field> JOINED = Set.of(Field.ADDRESS, Field.REMARKS);
    private static final int LETTERS = 26;

    private final Table table;
    private final Header header;
    private final Set<Field> named = EnumSet.noneOf(Field.class);
    private final boolean hasPostcode;

    private ColumnGuess(Table table, Header header) {
        this.table = table;
        this.header = header;
        header.titles().stream().map(Title::match).flatMap(Optional::stream).forEach(match -> named.add(match.field()));
        this.hasPostcode = header.titles().stream().map(title -> HeaderName.gist(title.lower())).anyMatch(Set.of("postcode", "postalcode")::contains);
    }

    /// A column and what it may feed.
    private record Candidate(int index, String name, ColumnValues values, Optional<Match> match) {
        int rank() {
            var key = HeaderName.key(name);
            var names = match.stream().flatMap(found -> Stream.concat(found.field().english().stream(), found.field().dutch().stream())).map(HeaderName::key).toList();
            var found = names.indexOf(key);
            return found < 0 ? names.size() : found;
        }

        double confidence() {
            return match.map(Match::confidence).orElse(0.0);
        }

        Column column(boolean chosen) {
            return new Column(index, name, chosen ? match.map(Match::field).orElse(null) : null, chosen ? confidence() : 0, values.samples());
        }
    }

    /// The mapping of a sheet under its header.
    public static SheetMapping propose(Table table, Header header) {
        return new SheetMapping(table.name(), header.firstRow(), header.lastRow(), new ColumnGuess(table, header).columns());
    }

    private List<Column> columns() {
        var candidates = new ArrayList<Candidate>();
        var side = SideTables.columns(table, header);
        var width = width();
        for (var index = 0; index < width; index++) {
            if (!side.get(index)) {
                candidate(index).ifPresent(candidates::add);
            }
        }
        var best = best(candidates);
        return candidates.stream()
                .map(candidate -> candidate.column(candidate.match().filter(
                        match -> JOINED.contains(match.field()) || candidate.equals(best.get(match.field()))).isPresent()))
                .toList();
    }

    private static Map<Field, Candidate> best(List<Candidate> candidates) {
        var worstFirst = Comparator.<Candidate, Boolean>comparing(candidate -> !candidate.values().isEmpty())
                .thenComparingDouble(Candidate::confidence)
                .thenComparingInt(candidate -> -candidate.rank())
                .thenComparingInt(candidate -> -candidate.index());
        var best = new EnumMap<Field, Candidate>(Field.class);
        for (var candidate : candidates) {
            candidate.match().ifPresent(match -> best.merge(match.field(), candidate,
                    (one, other) -> worstFirst.compare(one, other) < 0 ? other : one));
        }
        return best;
    }

    /// Nothing for a column without a name and values; one without a name goes by its letter.
    private Optional<Candidate> candidate(int index) {
        var title = header.title(index);
        var name = title.whole();
        if (title.isSecret()) {
            return Optional.of(new Candidate(index, name, new ColumnValues(List.of()), Optional.empty()));
        }
        var values = ColumnValues.of(table, header, index);
        if (!name.isEmpty()) {
            return Optional.of(new Candidate(index, name, values, title.match().map(match -> decided(match, name, values)).or(() -> nearMatch(title))));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Candidate(index, letter(index), values, Optional.empty()));
    }

    /// A misspelt name counts only for what no other column is named after.
    private Optional<Match> nearMatch(Title title) {
        return title.nearMatch().filter(match -> !named.contains(match.field()));
    }

    /// Names with two meanings are decided by the values and the other columns.
    private Match decided(Match match, String name, ColumnValues values) {
        var key = HeaderName.key(name);
        if (match.field() == Field.TYPE && key.contains("type") && !named.contains(Field.MODEL) && values.areModels()) {
            return new Match(Field.MODEL, 0.8);
        }
        if (match.field() == Field.ADDRESS && !named.contains(Field.IP) && values.areIps()) {
            return new Match(Field.IP, 0.8);
        }
        if (key.equals("plaats") && hasPostcode) {
            return new Match(Field.ADDRESS, 0.8);
        }
        return match;
    }

    private int width() {
        return Math.max(header.titles().size(), table.rows().stream().filter(row -> row.number() > header.lastRow())
                .map(Row::cells).mapToInt(List::size).max().orElse(0));
    }

    /// A column as a spreadsheet program names it: A for 0.
    public static String letter(int index) {
        var last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
