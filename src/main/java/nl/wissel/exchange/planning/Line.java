package nl.wissel.exchange.planning;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.value.Amounts;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.Dates;
import nl.wissel.inventory.value.DayMonthOrder;
import nl.wissel.inventory.value.Decimals;
import nl.wissel.inventory.value.Meaning;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// One row of a planning sheet. A blank cell is null or an empty text; a wrong value too, after it was remarked as an error.
/// A required column must not be blank.
record Line(PlanningTable table, Row row, Remarks remarks) {
    private static final Dates DATES = new Dates(DayMonthOrder.DAY_FIRST);

    boolean isBlank() {
        return table.columns().values().stream().allMatch(index -> row.cell(index).isBlank())
                && table.yearColumns().values().stream().allMatch(index -> row.cell(index).isBlank());
    }

    /// A cell as it is, blank when the column is absent.
    Cell cell(Column column) {
        var index = table.columns().get(column);
        return index == null ? Cell.Blank.BLANK : row.cell(index);
    }

    /// The column's header as it stands in the sheet.
    private String header(Column column) {
        var index = table.columns().get(column);
        return index == null ? column.inBoth() : table.header().cell(index).text();
    }

    /// A text.
    String text(Column column) {
        var text = take(column, Meaning.of(CellText.of(cell(column))));
        return text == null ? "" : text;
    }

    /// The parts of a text between semicolons.
    List<String> parts(Column column) {
        return Arrays.stream(text(column).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// Euro excl. VAT, 0 to 1,000,000,000.
    @Nullable Euros money(Column column) {
        return take(column, new Amounts(header(column)).of(cell(column)));
    }

    /// The amount under a column headed with a year.
    @Nullable Euros moneyOfYear(int year) {
        var index = table.yearColumns().get(year);
        return index == null ? null : take(row.cell(index), Integer.toString(year), new Amounts("").of(row.cell(index)));
    }

    /// A number within bounds.
    @Nullable BigDecimal number(Column column, int least, int most) {
        return take(column, Decimals.of(cell(column), least, most));
    }

    /// A whole number within bounds.
    @Nullable Integer whole(Column column, int least, int most) {
        return take(column, Decimals.whole(cell(column), least, most));
    }

    /// The quarter as written, or the first that begins on or after a day.
    @Nullable Quarter earliest(Column column) {
        return take(column, DATES.quarterFrom(cell(column)));
    }

    /// The quarter as written, or the last that ends on or before a day.
    @Nullable Quarter deadline(Column column) {
        return take(column, DATES.quarterBy(cell(column)));
    }

    /// One of a list of fixed words.
    <T> @Nullable T word(Column column, List<Word<T>> words) {
        return take(column, Values.word(cell(column), words));
    }

    /// The value of a cell in a column, with its remarks.
    <T> @Nullable T take(Column column, Meaning<T> meaning) {
        if (column.required() && cell(column).isBlank()) {
            error(column, Problem.MISSING_VALUE, column.inBoth());
        }
        return take(cell(column), header(column), meaning);
    }

    private <T> @Nullable T take(Cell cell, String header, Meaning<T> meaning) {
        var remark = meaning.remark();
        var sheet = table.table().name();
        if (cell.isBlank()) {
            return null;
        }
        if (cell instanceof Cell.Error) {
            remarks.error(sheet, row.number(), header, Problem.CELL_ERROR, cell.text(), "");
            return null;
        }
        if (meaning.value() == null) {
            var problem = remark == null ? Problem.MISSING_VALUE : remark.problem();
            remarks.error(sheet, row.number(), header, problem, cell.text(), remark == null ? header : remark.expected());
        } else if (remark != null) {
            remarks.note(sheet, row.number(), header, remark.problem(), cell.text(), remark.expected());
        }
        return meaning.value();
    }

    /// The value, or null after an error when it is not from `least` to `most`.
    <T extends Comparable<T>> @Nullable T bounded(Column column, @Nullable T value, T least, T most) {
        if (value == null || (value.compareTo(least) >= 0 && value.compareTo(most) <= 0)) {
            return value;
        }
        error(column, Problem.OUT_OF_BOUNDS, least + " .. " + most);
        return null;
    }

    void error(Column column, Problem problem, String expected) {
        remarks.error(table.table().name(), row.number(), header(column), problem, cell(column).text(), expected);
    }

    void warn(Column column, Problem problem, String expected) {
        remarks.warn(table.table().name(), row.number(), header(column), problem, cell(column).text(), expected);
    }
}
