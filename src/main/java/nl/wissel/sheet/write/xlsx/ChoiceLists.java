package nl.wissel.sheet.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;

/// Lists of choices. Short ones stand in the rule of the cell; Excel allows 255 characters there and no commas within a value,
/// so the others stand in a hidden sheet, a column each.
final class ChoiceLists {
    private static final String SHEET = "_lists";
    private static final int LONGEST_IN_RULE = 255;

    private final List<List<String>> columns = new ArrayList<>();

    XSSFDataValidationConstraint rule(List<String> values) {
        if (values.isEmpty()) {
            return new XSSFDataValidationConstraint(ValidationType.ANY, "");
        }
        boolean fits = String.join(",", values).length() <= LONGEST_IN_RULE && values.stream().noneMatch(value -> value.contains(","));
        return fits ? new XSSFDataValidationConstraint(values.toArray(String[]::new)) : new XSSFDataValidationConstraint(ValidationType.LIST, place(values));
    }

    private String place(List<String> values) {
        if (!columns.contains(values)) {
            columns.add(values);
        }
        var column = CellReference.convertNumToColString(columns.indexOf(values));
        return "%s!$%s$1:$%s$%d".formatted(SHEET, column, column, values.size());
    }

    /// The hidden sheet, if any list needs it.
    Optional<Sheet> sheet() {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        var lines = IntStream.range(0, height).mapToObj(this::line).toList();
        return Optional.of(new Sheet(SHEET, List.of(), lines, Sheet.Layout.PLAIN));
    }

    private List<Value> line(int row) {
        return columns.stream()
                .<Value>map(column -> row < column.size() ? new Value.Text(column.get(row), Style.PLAIN) : new Value.Nothing(Style.PLAIN))
                .toList();
    }
}
