package nl.wissel.inventory.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.header.ColumnGuess;
import nl.wissel.inventory.header.Title;
import nl.wissel.inventory.value.Amounts;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.Dates;
import nl.wissel.inventory.value.DayMonthOrder;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// What holds for a whole sheet or column, decided and noted before its rows are read.
final class SheetNotes {
    static final List<Field> AMOUNTS = List.of(Field.PRICE, Field.BOOK_VALUE, Field.HARDWARE, Field.ASSESSED_COST);
    private static final List<Field> DATES = List.of(Field.INSTALLED, Field.PURCHASED, Field.END_OF_SUPPORT, Field.CONTRACT_END, Field.EARLIEST,
            Field.DEADLINE, Field.PINNED);

    private final Table table;
    private final SheetColumns columns;
    private final Findings findings;

    SheetNotes(Table table, SheetColumns columns, Findings findings) {
        this.table = table;
        this.columns = columns;
        this.findings = findings;
    }

    /// Notes what was decided from the headers and the merges.
    void note(MergedCells merges) {
        var hidden = below().filter(row -> row.hidden() && !row.isBlank()).count();
        if (hidden > 0) {
            add(0, Problem.HIDDEN_ROWS, "", Long.toString(hidden), "");
        }
        columns.secret().forEach(column -> add(headerRow(), Problem.PASSWORD_COLUMN, column.header(), column.header(), ""));
        AMOUNTS.stream().map(columns::headerOf).filter(Amounts::vatIncluded)
                .forEach(header -> add(headerRow(), Problem.VAT_REMOVED, header, header, "/ 1.21"));
        columns.fields().forEach((field, all) -> all.stream().filter(column -> column.confidence() == Title.NEAR)
                .forEach(column -> add(headerRow(), Problem.COLUMN_GUESSED, column.header(), column.header(), field.english().getFirst() + " / " + field.dutch().getFirst())));
        if (!columns.side().isEmpty()) {
            var titles = columns.side().stream().mapToObj(column -> columns.header().title(column).whole()).filter(title -> !title.isEmpty()).toList();
            add(headerRow(), Problem.SIDE_TABLE, "", ColumnGuess.letter(columns.side().nextSetBit(0)) + " – " + ColumnGuess.letter(columns.side().length() - 1), String.join(", ", titles));
        }
        if (!columns.has(Field.ID)) {
            add(headerRow(), Problem.MADE_ID, "", "", columns.sheet() + "!" + (headerRow() + 1));
        }
        for (var filled : merges.all()) {
            var merge = filled.merge();
            add(merge.firstRow(), Problem.MERGED_FILLED, filled.column().header(), CellText.of(filled.value()), merge.firstRow() + " – " + merge.lastRow());
        }
    }

    /// How the dates of each column are read.
    Map<Field, Dates> dates() {
        var dates = new EnumMap<Field, Dates>(Field.class);
        for (var field : DATES) {
            var column = columns.one(field);
            if (column != null) {
                var order = DayMonthOrder.of(below().map(row -> row.cell(column.index())).filter(Cell.Text.class::isInstance).map(CellText::of));
                var reader = new Dates(order);
                if (!order.doubt().isEmpty()) {
                    add(headerRow(), Problem.DAY_MONTH_GUESSED, column.header(), order.doubt(), String.valueOf(reader.day(new Cell.Text(order.doubt())).value()));
                }
                dates.put(field, reader);
            }
        }
        return dates;
    }

    private Stream<Row> below() {
        return table.rows().stream().filter(row -> row.number() > headerRow());
    }

    private int headerRow() {
        return columns.header().lastRow();
    }

    private void add(int row, Problem problem, String header, String found, String expected) {
        add(Level.NOTE, row, problem, header, found, expected);
    }

    private void add(Level level, int row, Problem problem, String header, String found, String expected) {
        findings.add(new Issue(level, columns.sheet(), row, header, problem, found, expected));
    }
}
