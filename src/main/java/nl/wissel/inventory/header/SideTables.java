package nl.wissel.inventory.header;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wissel.inventory.Field;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;

/// Small tables beside the list, behind an empty column: a legend, a count by brand.
///
/// The list is the block of columns that names the most fields. Another block is no part of it when it names a field that the list has
/// already, or when it names none and its values stand together in fewer than half as many rows.
public final class SideTables {
    private final Table table;
    private final Header header;

    private SideTables(Table table, Header header) {
        this.table = table;
        this.header = header;
    }

    /// A run of columns without an empty one.
    private record Block(int first, int last, Set<Field> fields) {}

    /// The columns that belong to no list, from 0.
    public static BitSet columns(Table table, Header header) {
        var side = new BitSet();
        new SideTables(table, header).side().forEach(block -> side.set(block.first, block.last + 1));
        return side;
    }

    private List<Block> side() {
        var blocks = blocks();
        if (blocks.size() < 2) {
            return List.of();
        }
        var list = blocks.stream().reduce((one, other) -> other.fields.size() > one.fields.size() ? other : one).orElseThrow();
        int rows = rows(list).cardinality();
        return blocks.stream().filter(block -> !block.equals(list) && isBeside(block, list, rows)).toList();
    }

    private boolean isBeside(Block block, Block list, int rowsOfList) {
        if (block.fields.stream().anyMatch(field -> list.fields.contains(field) && !ColumnGuess.JOINED.contains(field))) {
            return true;
        }
        var rows = rows(block);
        boolean together = rows.length() - Math.max(0, rows.nextSetBit(0)) == rows.cardinality();
        return block.fields.isEmpty() && together && 2 * rows.cardinality() < rowsOfList;
    }

    /// The rows below the header in which a block has a value.
    private BitSet rows(Block block) {
        var rows = new BitSet();
        for (var row : table.rows()) {
            for (int column = block.first; row.number() > header.lastRow() && column <= block.last; column++) {
                if (!row.cell(column).isBlank()) {
                    rows.set(row.number());
                }
            }
        }
        return rows;
    }

    private List<Block> blocks() {
        var used = new BitSet();
        for (var row : table.rows()) {
            use(row, used);
        }
        for (int column = 0; column < header.titles().size(); column++) {
            used.set(column, used.get(column) || !header.title(column).whole().isEmpty());
        }
        var blocks = new ArrayList<Block>();
        for (int first = used.nextSetBit(0); first >= 0; ) {
            int end = used.nextClearBit(first);
            blocks.add(new Block(first, end - 1, fields(first, end)));
            first = used.nextSetBit(end);
        }
        return blocks;
    }

    private void use(Row row, BitSet used) {
        if (row.number() > header.lastRow()) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (!row.cells().get(column).isBlank()) {
                    used.set(column);
                }
            }
        }
    }

    private Set<Field> fields(int first, int end) {
        var fields = EnumSet.noneOf(Field.class);
        for (int column = first; column < end; column++) {
            Optional.of(header.title(column)).flatMap(Title::match).ifPresent(match -> fields.add(match.field()));
        }
        return fields;
    }
}
