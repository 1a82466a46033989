package nl.wissel.sheet.read.ods;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.RowBuilder;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;
import nl.wissel.sheet.read.cell.TooLarge;
import nl.wissel.sheet.read.part.Xml;

/// Reads the rows of one sheet.
final class OdsRows {
    private final Source source;
    private final Xml xml;
    private final OdsStyles styles;
    private final OdsCell cells;
    private final TableBuilder table;
    /// First column -> the style of cells without one of their own, from there on.
    private final TreeMap<Long, String> columnStyles = new TreeMap<>();
    private long columns;

    OdsRows(Source source, Xml xml, OdsStyles styles, Cells cells, TableBuilder table) {
        this.source = source;
        this.xml = xml;
        this.styles = styles;
        this.cells = new OdsCell(xml, cells);
        this.table = table;
    }

    /// Reads them all into the table.
    ///
    /// @return false for what is kept of a sheet of another file
    /// @throws UnreadableFile naming the row where the trouble is
    boolean read() throws UnreadableFile {
        long next = 1;
        boolean ours = true;
        try {
            while (xml.nextStartWithin("table")) {
                switch (xml.name()) {
                    case "table-row" -> next += readRow(next);
                    case "table-column" -> {
                        source.holdEntry();
                        columnStyles.put(columns, xml.attribute("default-cell-style-name"));
                        columns += count("number-columns-repeated");
                    }
                    case "table-source" -> ours = false;
                    case "shapes", "forms", "named-expressions", "conditional-formats", "sparkline-groups" -> xml.skip();
                    default -> { }
                }
            }
            return ours;
        } catch (XMLStreamException | RuntimeException e) {
            throw source.trouble(table.place((int) Math.min(next, Source.MOST_ROWS + 1)), e);
        }
    }

    /// @return how many rows it stands for
    private long readRow(long number) throws XMLStreamException {
        long times = count("number-rows-repeated");
        var visibility = xml.attribute("visibility");
        var rowStyle = xml.attribute("default-cell-style-name");
        // a row beyond the last one is no trouble as long as nothing stands in it
        long beyond = Math.max(0, number - Source.MOST_ROWS);
        var row = table.row((int) (number - beyond), visibility.equals("collapse") || visibility.equals("filter"));
        var merges = new ArrayList<Merge>();
        long column = 0;
        while (xml.nextStartWithin("table-row")) {
            long width = count("number-columns-repeated");
            if (xml.is("table-cell")) {
                merge(merges, row.number(), column);
                var style = style(rowStyle, column);
                put(row, column, width, cells.read((int) Math.min(column, Source.MOST_COLUMNS)), styles.struck(style));
            } else {
                xml.skip();
            }
            column += width;
        }
        var stands = table.add(row, times + beyond);
        merges.forEach(table::merge);
        merges.stream().filter(merge -> merge.firstRow() == merge.lastRow()).forEach(merge -> repeat(merge, stands));
        return times;
    }

    /// Cells that are merged within a row are so in each of its repetitions. One that reaches further down covers them instead.
    private void repeat(Merge merge, long times) {
        for (var i = 1; i < times; i++) {
            table.merge(new Merge(merge.firstRow() + i, merge.firstColumn(), merge.lastRow() + i, merge.lastColumn()));
        }
    }

    private static void put(RowBuilder row, long column, long width, Cell cell, boolean struck) {
        if (cell.isBlank()) {
            return;
        }
        if (column + width > Source.MOST_COLUMNS) {
            throw new TooLarge(Reason.TOO_MANY_COLUMNS);
        }
        for (int i = 0; i < width; i++) {
            row.put((int) column + i, cell, struck);
        }
    }

    /// The cell may cover others.
    private void merge(List<Merge> merges, int row, long column) {
        long width = count("number-columns-spanned");
        long height = count("number-rows-spanned");
        if ((width > 1 || height > 1) && column < Source.MOST_COLUMNS) {
            merges.add(new Merge(row, (int) column, (int) Math.min(row + height - 1, Source.MOST_ROWS), (int) Math.min(column + width, Source.MOST_COLUMNS) - 1));
        }
    }

    /// The style of the cell at which the reading is: its own, else that of its row, else that of its column.
    private String style(String rowStyle, long column) {
        var own = xml.attribute("style-name");
        if (!own.isEmpty() || !rowStyle.isEmpty()) {
            return own.isEmpty() ? rowStyle : own;
        }
        var ofColumn = columnStyles.floorEntry(column);
        return ofColumn == null ? "" : ofColumn.getValue();
    }

    /// A count, from 1.
    private long count(String attribute) {
        var value = xml.attribute(attribute);
        return value.isEmpty() ? 1 : Math.clamp(Long.parseLong(value), 1, Integer.MAX_VALUE);
    }
}
