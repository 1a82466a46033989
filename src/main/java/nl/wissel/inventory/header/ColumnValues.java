package nl.wissel.inventory.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// The first values of a column, to decide by what its name leaves open.
///
/// @param values in the order of the rows; only what says something
record ColumnValues(List<String> values) {
    private static final int ENOUGH = 100;
    private static final int SAMPLES = 3;
    private static final Pattern IP = Pattern.compile("(?:[a-z]+://)?\\d{1,3}(?:\\.\\d{1,3}){3}(?:[:/].*)?");
    private static final Pattern MODEL_WORD = Pattern.compile("(?=\\S*[A-Za-z])(?=\\S*\\d)\\S{3,}");
    private static final Pattern MEASURE = Pattern.compile("(?i)[\\d.,x/-]+(?:mp|mpix|megapixel|mm|cm|m|k|p|x|fps|w|v|°|gb|tb|ch|e)");
    private static final Pattern SPACE = Pattern.compile(" ");

    static ColumnValues of(Table table, Header header, int column) {
        var values = new ArrayList<String>();
        for (Row row : table.rows()) {
            if (row.number() > header.lastRow()) {
                var text = CellText.of(row.cell(column));
                if (!CellText.saysNothing(text) && !header.title(column).isRepeatedBy(text)) {
                    values.add(text);
                }
                if (values.size() == ENOUGH) {
                    break;
                }
            }
        }
        return new ColumnValues(values);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /// Up to three different ones.
    List<String> samples() {
        return values.stream().distinct().limit(SAMPLES).toList();
    }

    /// Most are IP addresses.
    boolean areIps() {
        return most(values.stream().filter(value -> IP.matcher(value).matches()));
    }

    /// Most hold a word of letters and digits that is no measure: `DS-2CD2143G0-I`, not `Dome 4MP`.
    boolean areModels() {
        return most(values.stream().filter(value -> SPACE.splitAsStream(value).anyMatch(
                word -> MODEL_WORD.matcher(word).matches() && !MEASURE.matcher(word).matches())));
    }

    private boolean most(Stream<String> those) {
        return 2 * those.collect(Collectors.counting()) > values.size();
    }
}
