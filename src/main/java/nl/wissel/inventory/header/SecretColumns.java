package nl.wissel.inventory.header;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;

/// Takes the columns of passwords and user names out of a file as soon as it is read, but for their names: what is not there cannot be
/// shown, stored or saved with the rejected rows.
public final class SecretColumns {
    private static final int ROWS_SEARCHED = 50;

    private SecretColumns() {}

    /// The file without what stands below the names of such columns.
    public static Spreadsheet without(Spreadsheet spreadsheet) {
        return new Spreadsheet(spreadsheet.file(), spreadsheet.description(), spreadsheet.tables().stream().map(SecretColumns::without).toList());
    }

    private static Table without(Table table) {
        var header = HeaderFinder.find(table);
        return header.isPresent() ? blanked(table, header.get()) : IntStream.range(0, Math.min(ROWS_SEARCHED, table.rows().size())).boxed()
                .map(table.rows()::get).map(Header::of).filter(row -> !secret(row).isEmpty()).findFirst().map(row -> blanked(table, row)).orElse(table);
    }

    private static BitSet secret(Header header) {
        var secret = new BitSet();
        IntStream.range(0, header.titles().size()).filter(column -> header.title(column).isSecret()).forEach(secret::set);
        return secret;
    }

    private static Table blanked(Table table, Header header) {
        var secret = secret(header);
        if (secret.isEmpty()) {
            return table;
        }
        var rows = new ArrayList<Row>();
        for (var row : table.rows()) {
            rows.add(row.number() <= header.lastRow() ? row : blanked(row, header, secret));
        }
        return new Table(table.name(), table.hidden(), rows, table.merges());
    }

    /// A name that is repeated further down stays, so that the row is known for a header.
    private static Row blanked(Row row, Header header, BitSet secret) {
        List<Cell> cells = new ArrayList<>(row.cells());
        for (int column = secret.nextSetBit(0); column >= 0 && column < cells.size(); column = secret.nextSetBit(column + 1)) {
            if (!header.title(column).isRepeatedBy(CellText.of(cells.get(column)))) {
                cells.set(column, Cell.Blank.BLANK);
            }
        }
        return new Row(row.number(), cells, row.hidden(), row.struck());
    }
}
