package nl.wissel.inventory.read;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.SheetMapping.Column;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.Meaning;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import org.jspecify.annotations.Nullable;

/// The cells of one row by field. Reading one writes down what was remarkable about it.
final class CameraRow {
    private static final int LONGEST_FOUND = 200;
    /// Lists repeat their values thousands of times: one string for all.
    private static final Set<Field> REPEATED = EnumSet.of(Field.BRAND, Field.MODEL, Field.TYPE, Field.SUPPLIER, Field.FIRMWARE, Field.DEPARTMENT,
            Field.COST_CENTRE, Field.SITE, Field.NETWORK, Field.PURPOSE, Field.RISK, Field.PRODUCT);

    /// What is text whatever it looks like.
    private static final Set<Field> VERBATIM = EnumSet.of(Field.ID, Field.MODEL, Field.SERIAL, Field.FIRMWARE);
    /// Spreadsheet programs keep 15 digits.
    private static final BigDecimal FIRST_ROUNDED = BigDecimal.TEN.pow(15);
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d{1,15})?[eE]\\+\\d{1,3}");
    /// What is more than a text of its own can be read as a value up to here.
    private static final int LONGEST_VALUE = 200;

    private final SheetColumns columns;
    private final Row row;
    private final MergedCells merges;
    private final Findings findings;

    CameraRow(SheetColumns columns, Row row, MergedCells merges, Findings findings) {
        this.columns = columns;
        this.row = row;
        this.merges = merges;
        this.findings = findings;
    }

    int number() {
        return row.number();
    }

    boolean isStruck() {
        return row.struck();
    }

    /// Whether something tells this camera apart from the next.
    boolean isKnownBySomething() {
        for (var field : Field.IDENTIFYING) {
            if (has(field)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a field says something; remarks nothing.
    private boolean has(Field field) {
        var column = columns.one(field);
        if (column == null) {
            return false;
        }
        var cell = merges.cell(row, column.index());
        return !(cell instanceof Cell.Error) && !CellText.saysNothing(CellText.of(cell));
    }

    /// The text of a field; empty when it says nothing. What a spreadsheet program made of a number or version is warned of.
    String text(Field field) {
        var column = columns.one(field);
        var text = written(field);
        if (column == null || CellText.saysNothing(text)) {
            return "";
        }
        var cell = VERBATIM.contains(field) ? merges.cell(row, column.index()) : Cell.Blank.BLANK;
        if (cell instanceof Cell.Day) {
            warn(Problem.BECAME_A_DATE, field, text);
        } else if (cell instanceof Cell.Number(var value, var shown) ? value.abs().compareTo(FIRST_ROUNDED) >= 0 : !cell.isBlank() && ROUNDED.matcher(text).matches()) {
            warn(Problem.DIGITS_LOST, field, text);
        }
        return text;
    }

    /// The text of a field as it stands, `x` and `-` too.
    String written(Field field) {
        var column = columns.one(field);
        if (column == null) {
            return "";
        }
        var text = text(column);
        return REPEATED.contains(field) ? findings.share(text) : text;
    }

    /// The texts of all columns of a field.
    String joined(Field field, String separator) {
        var joined = new StringJoiner(separator);
        for (var column : columns.all(field)) {
            var text = text(column);
            if (!CellText.saysNothing(text)) {
                joined.add(text);
            }
        }
        return joined.toString();
    }

    /// The text of any column.
    String text(Column column) {
        return CellText.of(cell(column));
    }

    /// What a field means; null when nothing stands there or it cannot be read.
    <T> @Nullable T read(Field field, Function<Cell, Meaning<T>> reader) {
        var column = columns.one(field);
        var cell = column == null ? Cell.Blank.BLANK : cell(column);
        return column == null || cell.isBlank() ? null : valueOf(reader.apply(bounded(cell)), column, CellText.of(cell));
    }

    /// What two fields mean together.
    <T> @Nullable T read(Field field, Field other, BiFunction<Cell, Cell, Meaning<T>> reader) {
        var column = columns.one(field);
        var second = columns.one(other);
        if (column == null || second == null) {
            return null;
        }
        var cell = cell(column);
        var otherCell = cell(second);
        return valueOf(reader.apply(bounded(cell), bounded(otherCell)), column, CellText.of(cell) + ", " + CellText.of(otherCell));
    }

    String header(Field field) {
        return columns.headerOf(field);
    }

    void note(Problem problem, String header, String found, String expected) {
        add(Level.NOTE, problem, header, found, expected);
    }

    void warn(Problem problem, Field field, String found) {
        add(Level.WARNING, problem, columns.headerOf(field), found, "");
    }

    private <T> @Nullable T valueOf(Meaning<T> meaning, Column column, String found) {
        var remark = meaning.remark();
        if (remark != null) {
            add(remark.level(), remark.problem(), column.header(), found, remark.expected());
        }
        return meaning.value();
    }

    private static Cell bounded(Cell cell) {
        return cell instanceof Cell.Text(var text) && text.length() > LONGEST_VALUE ? new Cell.Text(text.substring(0, LONGEST_VALUE)) : cell;
    }

    /// The cell of a column; an error value is noted and empty.
    private Cell cell(Column column) {
        var cell = merges.cell(row, column.index());
        if (cell instanceof Cell.Error(var code)) {
            note(Problem.CELL_ERROR, column.header(), code, "");
            return Cell.Blank.BLANK;
        }
        return cell;
    }

    private void add(Level level, Problem problem, String header, String found, String expected) {
        var shown = found.length() <= LONGEST_FOUND ? found : found.substring(0, LONGEST_FOUND) + "…";
        findings.add(new Issue(level, columns.sheet(), row.number(), header, problem, shown, expected));
    }
}
