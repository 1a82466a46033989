package nl.wissel.sheet.write.ods;

import java.io.IOException;
import java.util.List;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;

/// The rows of a sheet, one after another; those below the last line only where cells have a list of choices.
final class Rows {
    private final Markup xml;
    private final Cells cells;
    private final Sheet sheet;
    private final List<ChoiceRule> choices;

    Rows(Markup xml, Sheet sheet, List<ChoiceRule> choices) {
        this.xml = xml;
        this.cells = new Cells(xml);
        this.sheet = sheet;
        this.choices = choices;
    }

    void write() throws IOException {
        var lines = sheet.lines();
        // what stays in view comes again on every page
        var headers = Math.min(sheet.layout().frozenRows(), lines.size());
        if (headers > 0) {
            xml.open("table:table-header-rows");
        }
        for (var i = 0; i < lines.size(); i++) {
            row(i + 1, lines.get(i));
            if (i + 1 == headers) {
                xml.close();
            }
        }
        below(lines.size() + 1);
        if (lines.isEmpty() && choices.isEmpty()) {
            row(1, List.of());
        }
    }

    private void row(int number, List<Value> values) throws IOException {
        xml.open("table:table-row");
        if (!values.isEmpty() && values.getFirst().style() == Style.TITLE) {
            xml.attribute("table:style-name", Styles.TITLE_ROW);
        }
        cells(number, values);
        xml.close();
    }

    /// Rows without values that have the same lists are one that is repeated.
    private void below(int first) throws IOException {
        for (var row = first; row < end(); ) {
            var next = next(row);
            xml.open("table:table-row", "table:number-rows-repeated", Integer.toString(next - row));
            cells(row, List.of());
            xml.close();
            row = next;
        }
    }

    /// Below the last row with a list.
    private int end() {
        return choices.stream().mapToInt(rule -> rule.choice().lastRow() + 1).max().orElse(0);
    }

    /// The next row, at which a list begins or has ended.
    private int next(int row) {
        return choices.stream().map(ChoiceRule::choice).mapToInt(choice -> choice.firstRow() > row ? choice.firstRow() : choice.lastRow() + 1)
                .filter(border -> border > row).min().orElse(row + 1);
    }

    private void cells(int row, List<Value> values) throws IOException {
        var rules = choices.stream().filter(rule -> rule.covers(row)).toList();
        var width = Math.max(Math.max(1, values.size()), rules.stream().mapToInt(rule -> rule.choice().column() + 1).max().orElse(0));
        for (var column = 0; column < width; ) {
            var value = value(values, column);
            var rule = rule(rules, column);
            var same = column + 1;
            while (value instanceof Value.Nothing && same < width && value(values, same).equals(value) && rule(rules, same).equals(rule)) {
                same++;
            }
            cells.write(value, rule, same - column);
            column = same;
        }
    }

    private static Value value(List<Value> values, int column) {
        return column < values.size() ? values.get(column) : new Value.Nothing(Style.PLAIN);
    }

    private static String rule(List<ChoiceRule> rules, int column) {
        for (var rule : rules) {
            if (rule.choice().column() == column) {
                return rule.name();
            }
        }
        return "";
    }
}
