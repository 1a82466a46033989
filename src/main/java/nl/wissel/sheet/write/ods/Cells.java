package nl.wissel.sheet.write.ods;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.wissel.sheet.write.Look;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;

/// One cell.
record Cells(Markup xml) {
    /// Before the calendar of today LibreOffice counts by the Julian one; behind the last year it has no days.
    private static final LocalDate FIRST_DAY = LocalDate.of(1583, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /// @param rule  the list of choices it has, or empty
    /// @param times how many cells beside each other are this one
    void write(Value value, String rule, int times) throws IOException {
        xml.open("table:table-cell");
        if (value.style() != Style.PLAIN) {
            xml.attribute("table:style-name", Styles.cell(value.style()));
        }
        if (!rule.isEmpty()) {
            xml.attribute("table:content-validation-name", rule);
        }
        if (times > 1) {
            xml.attribute("table:number-columns-repeated", Integer.toString(times));
        }
        switch (value) {
            case Value.Nothing(var style) -> { }
            case Value.Text(var text, var style) -> text(text);
            case Value.Number(var number, var style) -> number(number, style);
            case Value.Day(var day, var style) -> day(day);
            case Value.Formula(var formula, var result, var style) -> {
                xml.attribute("table:formula", OpenFormula.of(formula));
                number(result, style);
            }
        }
        xml.close();
    }

    private void text(String text) throws IOException {
        xml.attribute("office:value-type", "string").paragraphs(text);
    }

    private void number(BigDecimal number, Style style) throws IOException {
        xml.attribute("office:value-type", Look.of(style).format() == Look.Format.PERCENT ? "percentage" : "float")
                .attribute("office:value", number.toPlainString()).element("text:p", number.toPlainString());
    }

    private void day(LocalDate day) throws IOException {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(day.toString());
        } else {
            xml.attribute("office:value-type", "date").attribute("office:date-value", day.toString()).element("text:p", day.toString());
        }
    }
}
