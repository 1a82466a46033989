package nl.wissel.sheet.read.xlsx;

import java.time.DateTimeException;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.RowBuilder;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;
import nl.wissel.sheet.read.part.Xml;
import org.apache.poi.ss.util.CellRangeAddress;

/// Reads the rows of one sheet.
final class SheetRows {
    private static final int LONGEST_FORMULA = 60;
    private static final int MOST_DIGITS = 9;
    private static final int LENGTH_OF_DAY = "2026-11-21".length();

    private final Source source;
    private final Xml xml;
    private final SharedStrings strings;
    private final Styles styles;
    private final Cells cells;
    private final TableBuilder table;

    SheetRows(Source source, Xml xml, SharedStrings strings, Styles styles, Cells cells, TableBuilder table) {
        this.source = source;
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.cells = cells;
        this.table = table;
    }

    /// Reads them all into the table.
    ///
    /// @throws UnreadableFile naming the row where the trouble is
    void read() throws UnreadableFile {
        int last = 0;
        try {
            while (xml.nextStart()) {
                if (xml.is("row")) {
                    last = xml.number("r", last + 1);
                    readRow(table.row(last, xml.flag("hidden")));
                } else if (xml.is("mergeCell")) {
                    var range = CellRangeAddress.valueOf(xml.attribute("ref"));
                    table.merge(new Merge(range.getFirstRow() + 1, range.getFirstColumn(), range.getLastRow() + 1, range.getLastColumn()));
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw source.trouble(table.place(last), e);
        }
    }

    private void readRow(RowBuilder row) throws XMLStreamException {
        while (xml.nextStartWithin("row")) {
            if (xml.is("c")) {
                readCell(row);
            }
        }
        table.add(row);
    }

    private void readCell(RowBuilder row) throws XMLStreamException {
        var reference = "";
        var type = "n";
        var style = "0";
        for (int i = xml.attributes() - 1; i >= 0; i--) {
            switch (xml.attributeName(i)) {
                case "r" -> reference = xml.attributeValue(i);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = xml.attributeValue(i);
                default -> { }
            }
        }
        int column = column(reference, row);
        var look = styles.get(Integer.parseInt(style.strip()));
        Cell cell = Cell.Blank.BLANK;
        var formula = "";
        while (xml.nextStartWithin("c")) {
            switch (xml.name()) {
                case "v" -> {
                    xml.readText();
                    cell = cell(type, column, look);
                }
                case "is" -> cell = SharedStrings.cell(xml, "is", cells);
                case "f" -> formula = "=" + xml.text();
                default -> { }
            }
        }
        row.put(column, cell.isBlank() && !formula.isEmpty() && !type.equals("str") ? uncomputed(formula) : cell, look.struck());
    }

    /// The cell of the value that was read last.
    private Cell cell(String type, int column, Styles.Style style) {
        if (xml.length() == 0) {
            return Cell.Blank.BLANK;
        }
        // most cells of most lists
        if (type.equals("s")) {
            return strings.get(number(xml.characters(), xml.length()));
        }
        return switch (type) {
            case "n" -> cells.number(column, xml.characters(), xml.length(), style.look());
            case "str" -> cells.text(column, SharedStrings.unescaped(value()));
            case "b" -> cells.truth(column, value().equals("1") || value().equals("true"));
            case "e" -> new Cell.Error(value());
            case "d" -> day(value());
            default -> cells.number(column, value(), style.look());
        };
    }

    private String value() {
        return new String(xml.characters(), 0, xml.length()).strip();
    }

    /// A whole number that is all digits, or in any other form that Java knows.
    private static int number(char[] characters, int length) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            if (length > MOST_DIGITS || characters[i] < '0' || characters[i] > '9') {
                return Integer.parseInt(new String(characters, 0, length).strip());
            }
            number = 10 * number + characters[i] - '0';
        }
        return number;
    }

    /// A program that does not compute wrote the formula: what it comes to is not known.
    private static Cell uncomputed(String formula) {
        return new Cell.Error(formula.length() <= LONGEST_FORMULA ? formula : formula.substring(0, LONGEST_FORMULA) + "…");
    }

    private Cell day(String value) {
        try {
            return new Cell.Day(LocalDate.parse(value.substring(0, Math.min(value.length(), LENGTH_OF_DAY))));
        } catch (DateTimeException e) {
            return cells.text(value);
        }
    }

    /// The column of a reference such as `AB12`, from 0; the next one when there is no reference.
    private static int column(String reference, RowBuilder row) {
        int column = 0;
        for (int i = 0; i < reference.length() && column <= Source.MOST_COLUMNS; i++) {
            char letter = reference.charAt(i);
            if (letter >= 'A' && letter <= 'Z') {
                column = column * 26 + letter - 'A' + 1;
            } else if (letter >= 'a' && letter <= 'z') {
                column = column * 26 + letter - 'a' + 1;
            } else {
                break;
            }
        }
        return column == 0 ? row.nextColumn() : column - 1;
    }
}
