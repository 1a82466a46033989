package nl.wissel.exchange.planning;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wissel.inventory.Problem;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// One row of a planning sheet. A blank cell is null or an empty text; a wrong value too, after it was remarked as an error.
/// A required column must not be blank.
record Line(PlanningTable table, Row row, Remarks remarks) {
    static final BigDecimal MOST_EUROS = BigDecimal.valueOf(1_000_000_000);

    static boolean isYear(int value) {
        return value >= 1950 && value <= 2999;
    }

    boolean isBlank() {
        return table.columns().values().stream().allMatch(index -> row.cell(index).isBlank())
                && table.yearColumns().values().stream().allMatch(index -> row.cell(index).isBlank());
    }

    private Cell cell(Column column) {
        var index = table.columns().get(column);
        return index == null ? Cell.Blank.BLANK : row.cell(index);
    }

    String header(Column column) {
        var index = table.columns().get(column);
        return index == null ? column.inBoth() : table.header().cell(index).text();
    }

    private Cell required(Column column) {
        if (column.required() && cell(column).isBlank()) {
            error(column, Problem.MISSING_VALUE, column.inBoth());
        }
        return cell(column);
    }

    /// A text.
    String text(Column column) {
        var text = value(required(column), header(column), Problem.MISSING_VALUE, "", cell -> Optional.of(cell.text().strip()));
        return text == null ? "" : text;
    }

    /// The parts of a text between semicolons.
    List<String> parts(Column column) {
        return Arrays.stream(text(column).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /// Euro excl. VAT, 0 to 1,000,000,000.
    @Nullable Euros money(Column column) {
        return money(required(column), header(column));
    }

    @Nullable Euros money(Cell cell, String header) {
        var value = value(cell, header, Problem.NOT_AN_AMOUNT, "", Values::number);
        var bounded = bounded(value, cell, header, BigDecimal.ZERO, MOST_EUROS);
        return bounded == null ? null : Euros.of(bounded);
    }

    /// A number within bounds.
    @Nullable BigDecimal number(Column column, int least, int most) {
        var value = value(required(column), header(column), Problem.NOT_A_NUMBER, "", Values::number);
        return bounded(value, cell(column), header(column), BigDecimal.valueOf(least), BigDecimal.valueOf(most));
    }

    /// A whole number within bounds.
    @Nullable Integer whole(Column column, int least, int most) {
        return whole(required(column), header(column), least, most);
    }

    @Nullable Integer whole(Cell cell, String header, int least, int most) {
        var value = value(cell, header, Problem.NOT_A_NUMBER, least + " .. " + most, Values::whole);
        var bounded = value == null ? null : bounded(BigDecimal.valueOf(value), cell, header, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        return bounded == null ? null : bounded.intValueExact();
    }

    @Nullable Quarter earliest(Column column) {
        return value(cell(column), header(column), Problem.NOT_A_QUARTER, "", Values::earliest);
    }

    @Nullable Quarter deadline(Column column) {
        return value(cell(column), header(column), Problem.NOT_A_QUARTER, "", Values::deadline);
    }

    /// One of a list of fixed words.
    <T> @Nullable T word(Column column, List<Words<T>> words) {
        return word(cell(column), header(column), words);
    }

    <T> @Nullable T word(Cell cell, String header, List<Words<T>> words) {
        return value(cell, header, Problem.UNKNOWN_WORD, Words.inBoth(words), Values.word(words));
    }

    /// The value under a column headed with a year.
    @Nullable Euros moneyOfYear(int year) {
        var index = table.yearColumns().get(year);
        return index == null ? null : money(row.cell(index), Integer.toString(year));
    }

    /// A cell as it is, blank when the column is absent.
    Cell raw(Column column) {
        return cell(column);
    }

    /// Reads a cell; an error when it means nothing of the kind.
    <T> @Nullable T value(Cell cell, String header, Problem problem, String expected, Function<Cell, Optional<T>> meaning) {
        if (cell.isBlank()) {
            return null;
        }
        if (cell instanceof Cell.Error) {
            remarks.error(table.table().name(), row.number(), header, Problem.CELL_ERROR, cell.text(), expected);
            return null;
        }
        var value = meaning.apply(cell);
        if (value.isEmpty()) {
            remarks.error(table.table().name(), row.number(), header, problem, cell.text(), expected);
        }
        return value.orElse(null);
    }

    /// The value, or null after an error when it is not from `least` to `most`.
    <T extends Comparable<T>> @Nullable T bounded(@Nullable T value, Cell cell, String header, T least, T most) {
        if (value == null || (value.compareTo(least) >= 0 && value.compareTo(most) <= 0)) {
            return value;
        }
        remarks.error(table.table().name(), row.number(), header, Problem.OUT_OF_BOUNDS, cell.text(), least + " .. " + most);
        return null;
    }

    void error(Column column, Problem problem, String expected) {
        remarks.error(table.table().name(), row.number(), header(column), problem, cell(column).text(), expected);
    }

    void warn(Column column, Problem problem, String expected) {
        remarks.warn(table.table().name(), row.number(), header(column), problem, cell(column).text(), expected);
    }
}
