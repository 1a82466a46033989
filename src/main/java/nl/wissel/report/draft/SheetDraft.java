package nl.wissel.report.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;

/// A sheet in the making, row by row; and the values that its cells are made of.
public final class SheetDraft {
    private final String name;
    private final List<Integer> widths;
    private final List<List<Value>> lines = new ArrayList<>();

    /// @param widths of the columns, in characters
    public SheetDraft(String name, List<Integer> widths) {
        this.name = name;
        this.widths = widths;
    }

    public SheetDraft title(String text) {
        return row(List.of(new Value.Text(text, Style.TITLE)));
    }

    public SheetDraft note(String text) {
        return row(List.of(new Value.Text(text, Style.NOTE)));
    }

    /// @param columns how far its ground reaches
    public SheetDraft section(String text, int columns) {
        var values = new ArrayList<Value>(List.of(new Value.Text(text, Style.SECTION)));
        while (values.size() < columns) {
            values.add(nothing(Style.SECTION));
        }
        return row(values);
    }

    public SheetDraft gap() {
        return row(List.of());
    }

    public SheetDraft row(List<? extends Value> values) {
        lines.add(List.copyOf(values));
        return this;
    }

    /// The number, from 1, of the row that comes next.
    public int next() {
        return lines.size() + 1;
    }

    public Sheet sheet(Sheet.Layout layout) {
        return new Sheet(name, widths, lines, layout);
    }

    /// Upright, with rows and columns that stay in view.
    public static Sheet.Layout upright(int frozenRows, int frozenColumns) {
        return new Sheet.Layout(frozenRows, frozenColumns, 0, false, List.of());
    }

    /// Lying down, with rows and columns that stay in view.
    public static Sheet.Layout wide(int frozenRows, int frozenColumns) {
        return new Sheet.Layout(frozenRows, frozenColumns, 0, true, List.of());
    }

    /// A long table with its header in the first row, to be sorted and filtered.
    public static Sheet.Layout table() {
        return new Sheet.Layout(1, 1, 1, true, List.of());
    }

    public static Value text(String text) {
        return new Value.Text(text, Style.PLAIN);
    }

    public static Value total(String text) {
        return new Value.Text(text, Style.TEXT_TOTAL);
    }

    public static Value header(String text) {
        return new Value.Text(text, Style.HEADER);
    }

    /// The header of a column of figures.
    public static Value figures(String text) {
        return new Value.Text(text, Style.HEADER_RIGHT);
    }

    public static Value whole(long number, Style style) {
        return new Value.Number(BigDecimal.valueOf(number), style);
    }

    public static Value whole(long number) {
        return whole(number, Style.WHOLE);
    }

    public static Value money(long cents, Style style) {
        return new Value.Number(BigDecimal.valueOf(cents, 2), style);
    }

    /// A live formula with the amount it comes to.
    public static Value money(String formula, long cents, Style style) {
        return new Value.Formula(formula, BigDecimal.valueOf(cents, 2), style);
    }

    /// A live formula with the count it comes to.
    public static Value whole(String formula, long number, Style style) {
        return new Value.Formula(formula, BigDecimal.valueOf(number), style);
    }

    public static Value nothing(Style style) {
        return new Value.Nothing(style);
    }

    /// The letters of a column counted from 0: A, B, … AA.
    public static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }
}
