package nl.wissel.inventory.read;

import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.header.ColumnGuess;
import nl.wissel.inventory.read.RowSorter.Kind;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;

/// How many cameras a list stands for, before any is made: a list of which no plan could be made, or that does not fit in memory, is refused
/// at once.
final class CameraCount {
    /// As many as a plan may have.
    private static final int MOST_CAMERAS = 1_000_000;
    /// What a camera takes with its verdict and its risk, and what a row that is not as the one above it adds: measured, in bytes.
    private static final long CAMERA_BYTES = 300;
    private static final long ROW_BYTES = 350;

    private final Spreadsheet spreadsheet;
    private final Map<String, SheetMapping> mappings;
    private final Recent<Cell, Integer> quantities = new Recent<>(CameraCount::quantity);

    /// So far.
    ///
    /// @param bytes that they will take
    private record Sum(long cameras, long bytes) {
        static final Sum NOTHING = new Sum(0, 0);

        Sum plus(int quantity) {
            return new Sum(cameras + quantity, bytes + ROW_BYTES + quantity * CAMERA_BYTES);
        }
    }

    /// @param mappings sheet -> how it is read
    CameraCount(Spreadsheet spreadsheet, Map<String, SheetMapping> mappings) {
        this.spreadsheet = spreadsheet;
        this.mappings = mappings;
    }

    /// @throws UnreadableFile when there are more than a plan may have, or than there is memory for, naming the cell where it goes over
    void check() throws UnreadableFile {
        var most = Sum.NOTHING;
        for (var table : spreadsheet.tables()) {
            var mapping = mappings.get(table.name());
            if (mapping != null) {
                int column = column(mapping);
                for (var row : table.rows()) {
                    most = most.plus(quantity(row, column));
                }
            }
        }
        long room = room(most.bytes);
        if (most.cameras > MOST_CAMERAS || most.bytes > room) {
            var exact = Sum.NOTHING;
            for (var table : spreadsheet.tables()) {
                var mapping = mappings.get(table.name());
                exact = mapping == null ? exact : countClosely(exact, table, mapping, room);
            }
        }
    }

    private Sum countClosely(Sum before, Table table, SheetMapping mapping, long room) throws UnreadableFile {
        var sum = before;
        int column = column(mapping);
        var columns = SheetColumns.of(mapping, table);
        var sorter = new RowSorter(table, columns);
        var merges = new MergedCells(table, columns.header(), mapping.columns());
        var unheard = new Findings();
        for (var row : table.rows()) {
            if (row.number() <= columns.header().lastRow() || sorter.kind(row) != Kind.CAMERA || !new CameraRow(columns, row, merges, unheard).isKnownBySomething()) {
                continue;
            }
            sum = sum.plus(quantity(row, column));
            if (sum.cameras > MOST_CAMERAS || sum.bytes > room) {
                throw new UnreadableFile(spreadsheet.file(), sum.cameras > MOST_CAMERAS ? Reason.TOO_MANY_CAMERAS : Reason.TOO_LARGE,
                        table.name() + "!" + ColumnGuess.letter(Math.max(0, column)) + row.number(), "");
            }
        }
        return sum;
    }

    /// The column of quantities, from 0; -1 when there is none.
    private static int column(SheetMapping mapping) {
        return mapping.columns().stream().filter(column -> column.field() == Field.QUANTITY).mapToInt(SheetMapping.Column::index).findFirst().orElse(-1);
    }

    private int quantity(Row row, int column) {
        return column < 0 ? 1 : quantities.of(row.cell(column));
    }

    /// None when the cell is wrong, for which its row is rejected.
    private static int quantity(Cell cell) {
        return Objects.requireNonNullElse(Quantities.of(cell).value(), 1);
    }

    /// The bytes of memory that are free. When they seem too few for what is needed, what nobody holds any more is let go first.
    private static long room(long needed) {
        if (needed > free()) {
            System.gc();
        }
        return free();
    }

    private static long free() {
        var runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }
}
