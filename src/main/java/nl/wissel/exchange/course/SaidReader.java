package nl.wissel.exchange.course;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.wissel.exchange.course.WorkRemark.Kind;
import nl.wissel.exchange.form.ReturnedSheet;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.value.Amounts;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.Dates;
import nl.wissel.inventory.value.DayMonthOrder;
import nl.wissel.inventory.value.Meaning;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Reads what the cells to be filled in say: days and amounts as a list of cameras has them, but a day must be a whole one.
final class SaidReader {
    private static final String DAY = "31-12-2027";
    private static final Dates WRITTEN_DATES = new Dates(DayMonthOrder.DAY_FIRST);
    private static final Amounts WRITTEN_AMOUNTS = new Amounts("");

    private final ReturnedSheet<WorkColumn> sheet;
    private final Known known;
    private final Dates dates;
    private final Amounts amounts;

    /// What a row says, or why that cannot be used.
    ///
    /// @param said null = it cannot be used
    record Outcome(@Nullable Said said, Stream<Trouble> troubles) {}

    /// Something about a cell.
    record Trouble(Kind kind, WorkColumn column, String found, String expected) {}

    /// @param order of the column of days
    SaidReader(ReturnedSheet<WorkColumn> sheet, Known known, DayMonthOrder order) {
        this.sheet = sheet;
        this.known = known;
        dates = new Dates(order);
        var paid = sheet.columns().get(WorkColumn.PAID);
        amounts = new Amounts(paid == null ? "" : sheet.header(paid));
    }

    /// What stands in a row.
    Outcome read(Row row) {
        var dayCell = sheet.cell(row, WorkColumn.REPLACED_ON);
        var paidCell = sheet.cell(row, WorkColumn.PAID);
        var day = dates.day(dayCell);
        var paid = amounts.of(paidCell);
        var product = text(row, WorkColumn.PRODUCT);
        if (isUnreadable(dayCell, day)) {
            return new Outcome(null, Stream.of(new Trouble(Kind.NOT_A_DAY, WorkColumn.REPLACED_ON, dayCell.text(), DAY)));
        }
        if (paid.value() == null && !isSilent(paidCell)) {
            return new Outcome(null, Stream.of(new Trouble(Kind.NOT_AN_AMOUNT, WorkColumn.PAID, paidCell.text(), paid.remark() == null ? "" : paid.remark().expected())));
        }
        var said = new Said(day.value(), product.isEmpty() ? "" : known.product(product), paid.value(), text(row, WorkColumn.REMARK));
        return new Outcome(said, Stream.concat(readAs(WorkColumn.REPLACED_ON, dayCell, day), readAs(WorkColumn.PAID, paidCell, paid)));
    }

    /// What we wrote ourselves in the cells of a row.
    Said written(Map<WorkColumn, String> sent) {
        var product = sent.getOrDefault(WorkColumn.PRODUCT, "");
        return new Said(WRITTEN_DATES.day(cell(sent, WorkColumn.REPLACED_ON)).value(), product.isEmpty() ? "" : known.product(product),
                WRITTEN_AMOUNTS.of(cell(sent, WorkColumn.PAID)).value(), sent.getOrDefault(WorkColumn.REMARK, ""));
    }

    private static Cell cell(Map<WorkColumn, String> sent, WorkColumn column) {
        var text = sent.getOrDefault(column, "");
        return text.isEmpty() ? Cell.Blank.BLANK : new Cell.Text(text);
    }

    /// A month or a year is no day; and a mark that says that something is done does not say when.
    private static boolean isUnreadable(Cell cell, Meaning<LocalDate> day) {
        var isPart = day.remark() != null && day.remark().problem() == Problem.PARTIAL_DATE;
        return isPart || (day.value() == null && (!isSilent(cell) || CellText.of(cell).toLowerCase(Locale.ROOT).equals("x")));
    }

    private static boolean isSilent(Cell cell) {
        return cell.isBlank() || (!(cell instanceof Cell.Error) && CellText.saysNothing(CellText.of(cell)));
    }

    private String text(Row row, WorkColumn column) {
        var text = sheet.text(row, column);
        return sheet.cell(row, column) instanceof Cell.Error || CellText.saysNothing(text) ? "" : text;
    }

    private static Stream<Trouble> readAs(WorkColumn column, Cell cell, Meaning<?> meaning) {
        var remark = meaning.remark();
        return meaning.value() == null || remark == null ? Stream.empty() : Stream.of(new Trouble(Kind.READ_AS, column, cell.text(), words(meaning.value())));
    }

    private static String words(Object value) {
        return value instanceof Euros euros ? euros.toDecimal().toPlainString() : value.toString();
    }
}
