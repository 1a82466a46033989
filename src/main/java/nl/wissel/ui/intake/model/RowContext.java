package nl.wissel.ui.intake.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.header.Header;
import nl.wissel.inventory.mend.Mending;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.ui.intake.remark.IssueGroup;

/// A row of a list with its neighbours, as mended. Columns of passwords are left out.
///
/// @param row     the row number that it is about
/// @param columns those that hold something
/// @param column  which of the columns it is about, from 0; -1 = the whole row
public record RowContext(String sheet, int row, List<Column> columns, int column, List<Line> lines) {
    private static final int NEIGHBOURS = 2;

    public RowContext {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /// A column of the list.
    ///
    /// @param index counted from 0 in the sheet
    /// @param fed   feeds a field, so that it can be mended
    public record Column(int index, String header, boolean fed) {}

    /// A row of the list.
    ///
    /// @param number as shown
    /// @param texts  one a column
    public record Line(int number, List<String> texts) {
        public Line {
            texts = List.copyOf(texts);
        }
    }

    /// The context of a remark; empty when its sheet has no cameras, or it concerns no row.
    public static Optional<RowContext> of(Draft draft, IssueGroup.Line line) {
        var mapping = draft.mappings().stream().filter(each -> each.sheet().equals(line.sheet())).findFirst();
        var table = draft.spreadsheet().tables().stream().filter(each -> each.name().equals(line.sheet())).findFirst();
        if (line.row() == 0 || mapping.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        var columns = columns(mapping.get(), table.get());
        var headers = columns.stream().map(Column::header).toList();
        var near = near(table.get(), line.row());
        var part = new Table(line.sheet(), false, near, table.get().merges());
        var mended = Mending.apply(new Spreadsheet(draft.spreadsheet().file(), "", List.of(part)), List.of(mapping.get()), draft.corrections());
        var lines = mended.tables().getFirst().rows().stream()
                .map(row -> new Line(row.number(), columns.stream().map(column -> CellText.of(row.cell(column.index()))).toList())).toList();
        return Optional.of(new RowContext(line.sheet(), line.row(), columns, headers.indexOf(line.column()), lines));
    }

    private static List<Column> columns(SheetMapping mapping, Table table) {
        var header = Header.of(table, mapping.firstHeaderRow(), mapping.lastHeaderRow());
        return mapping.columns().stream().filter(column -> !header.title(column.index()).isSecret())
                .map(column -> new Column(column.index(), column.header(), column.field() != null)).toList();
    }

    /// The row and its neighbours.
    private static List<Row> near(Table table, int number) {
        var rows = new ArrayList<Row>();
        var all = table.rows();
        var at = 0;
        while (at < all.size() && all.get(at).number() < number) {
            at++;
        }
        for (var i = Math.max(0, at - NEIGHBOURS); i < Math.min(all.size(), at + NEIGHBOURS + 1); i++) {
            rows.add(all.get(i));
        }
        return rows;
    }
}
