package nl.wissel.ui.intake.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.header.ColumnGuess;
import org.jspecify.annotations.Nullable;

/// One line of the mapping that a person sees: a header, in whichever sheets it stands, and the field it feeds.
///
/// @param field      null = not used
/// @param confidence 0 to 1, the lowest of its columns; 1 when a person chose
/// @param samples    up to three different values
/// @param spots      the columns it stands for
public record MappingRow(String header, @Nullable Field field, double confidence, List<String> samples, List<Spot> spots) {
    private static final int SAMPLES = 3;

    /// A column: which mapping, and which of its columns, both counted from 0.
    public record Spot(int mapping, int column) {}

    private record Key(String header, @Nullable Field field) {}

    public MappingRow {
        samples = List.copyOf(samples);
        spots = List.copyOf(spots);
    }

    /// Columns with the same header and the same proposal are one row; those that feed nothing come last.
    static List<MappingRow> of(List<SheetMapping> mappings) {
        var groups = new LinkedHashMap<Key, List<Spot>>();
        for (var m = 0; m < mappings.size(); m++) {
            var columns = mappings.get(m).columns();
            for (var c = 0; c < columns.size(); c++) {
                var key = new Key(columns.get(c).header().strip(), columns.get(c).field());
                groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Spot(m, c));
            }
        }
        var rows = new ArrayList<MappingRow>();
        groups.forEach((key, spots) -> {
            if (key.field() != null) {
                rows.add(row(key, spots, mappings));
            }
        });
        groups.forEach((key, spots) -> {
            if (key.field() == null) {
                rows.add(row(key, spots, mappings));
            }
        });
        return List.copyOf(rows);
    }

    private static MappingRow row(Key key, List<Spot> spots, List<SheetMapping> mappings) {
        var columns = spots.stream().map(spot -> mappings.get(spot.mapping()).columns().get(spot.column())).toList();
        var confidence = columns.stream().mapToDouble(SheetMapping.Column::confidence).min().orElse(0);
        var samples = columns.stream().flatMap(column -> column.samples().stream()).distinct().limit(SAMPLES).toList();
        return new MappingRow(key.header(), key.field(), confidence, samples, spots);
    }

    /// The same row as a person wants it.
    MappingRow feeding(@Nullable Field chosen) {
        return new MappingRow(header, chosen, 1, samples, spots);
    }

    /// Stands in one of the sheets of another row and feeds the same field, which only one column can.
    boolean competesWith(MappingRow other) {
        return field != null && Objects.equals(field, other.field) && !ColumnGuess.JOINED.contains(field)
                && spots.stream().anyMatch(spot -> other.spots.stream().anyMatch(theirs -> theirs.mapping() == spot.mapping()));
    }

    /// The mappings as the rows now say.
    static List<SheetMapping> apply(List<SheetMapping> proposed, List<MappingRow> rows) {
        var columns = new ArrayList<List<SheetMapping.Column>>();
        proposed.forEach(mapping -> columns.add(new ArrayList<>(mapping.columns())));
        for (var row : rows) {
            for (var spot : row.spots()) {
                var sheet = columns.get(spot.mapping());
                var column = sheet.get(spot.column());
                if (!Objects.equals(column.field(), row.field())) {
                    sheet.set(spot.column(), new SheetMapping.Column(column.index(), column.header(), row.field(), row.confidence(), column.samples()));
                }
            }
        }
        var result = new ArrayList<SheetMapping>();
        for (var m = 0; m < proposed.size(); m++) {
            var mapping = proposed.get(m);
            result.add(new SheetMapping(mapping.sheet(), mapping.firstHeaderRow(), mapping.lastHeaderRow(), columns.get(m)));
        }
        return List.copyOf(result);
    }
}
