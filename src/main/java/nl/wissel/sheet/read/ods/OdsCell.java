package nl.wissel.sheet.read.ods;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.NumberLook;
import nl.wissel.sheet.read.cell.NumberLook.Kind;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.part.Xml;
import org.jspecify.annotations.Nullable;

/// Reads one cell: its value as the file states it, and its text where that says more.
final class OdsCell {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String LIBRE_OFFICE = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final NumberLook PERCENT = new NumberLook(Kind.PERCENT, 0, "");
    private static final int LENGTH_OF_DAY = "2026-11-21".length();
    private static final int LONGEST_FORMULA = 60;
    private static final int MOST_SPACES = 1000;
    private static final double SECONDS_OF_DAY = 86_400;

    private final Xml xml;
    private final Cells cells;

    OdsCell(Xml xml, Cells cells) {
        this.xml = xml;
        this.cells = cells;
    }

    /// Reads up to the end of the cell.
    ///
    /// @param column from 0
    Cell read(int column) throws XMLStreamException {
        var type = xml.attribute(OFFICE, "value-type");
        boolean isError = xml.attribute(LIBRE_OFFICE, "value-type").equals("error");
        var value = switch (type) {
            case "date" -> xml.attribute(OFFICE, "date-value");
            case "time" -> xml.attribute(OFFICE, "time-value");
            case "boolean" -> xml.attribute(OFFICE, "boolean-value");
            case "string" -> xml.attribute(OFFICE, "string-value");
            default -> xml.attribute(OFFICE, "value");
        };
        var formula = xml.attribute("formula");
        var text = text();
        var shown = cells.text(column, text);
        if (shown instanceof Cell.Error || (isError && !shown.isBlank())) {
            return new Cell.Error(shown.text());
        }
        if (type.isEmpty() && !formula.isEmpty() && shown.isBlank()) {
            return new Cell.Error(formula.substring(0, Math.min(formula.length(), LONGEST_FORMULA)));
        }
        return value.isEmpty() ? shown : cell(type, value, column, text, shown);
    }

    private Cell cell(String type, String value, int column, String text, Cell shown) {
        try {
            return switch (type) {
                case "float", "currency" -> cells.number(column, value, look(text));
                case "percentage" -> cells.number(column, value, PERCENT);
                case "date" -> new Cell.Day(LocalDate.parse(value.substring(0, Math.min(value.length(), LENGTH_OF_DAY))));
                case "time" -> cells.number(column, Double.toString(Duration.parse(value).toSeconds() / SECONDS_OF_DAY), NumberLook.PLAIN);
                case "boolean" -> cells.truth(column, value.equals("true"));
                default -> shown.isBlank() ? cells.text(column, value) : shown;
            };
        } catch (DateTimeException e) {
            return shown;
        }
    }

    /// Leading zeros and what stands before them are shown, not part of the number.
    private static NumberLook look(String text) {
        int first = 0;
        while (first < text.length() && !Character.isDigit(text.charAt(first))) {
            first++;
        }
        boolean isPadded = first + 1 < text.length() && text.charAt(first) == '0' && text.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
        return isPadded && text.length() <= LENGTH_OF_DAY * 2 ? new NumberLook(Kind.PADDED, text.length() - first, text.substring(0, first)) : NumberLook.PLAIN;
    }

    /// The paragraphs of the cell; remarks and drawings that hang on it are not its text.
    private String text() throws XMLStreamException {
        var text = "";
        while (xml.nextStartWithin("table-cell")) {
            switch (xml.name()) {
                case "p", "h" -> {
                    var paragraph = xml.text(OdsCell::inner);
                    text = text.isEmpty() ? paragraph : text.length() < Source.LONGEST_TEXT ? text + "\n" + paragraph : text;
                }
                case "list", "list-item" -> { }
                default -> xml.skip();
            }
        }
        return text;
    }

    private static @Nullable String inner(Xml xml) {
        return switch (xml.name()) {
            case "s" -> " ".repeat(Math.clamp(xml.number("c", 1), 0, MOST_SPACES));
            case "tab", "line-break" -> " ";
            case "annotation", "note", "ruby-text", "frame", "custom-shape" -> null;
            default -> "";
        };
    }
}
