package nl.wissel.sheet.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.part.Xml;

/// The texts that cells name by number: as cells already, each made once.
final class SharedStrings {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final int REFERENCE_BYTES = 8;

    private final List<Cell> cells = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(Xml xml, Cells cells, Source source) throws XMLStreamException {
        var result = new SharedStrings();
        while (xml.nextStart()) {
            if (xml.is("si")) {
                source.hold(REFERENCE_BYTES);
                result.cells.add(cell(xml, "si", cells));
            }
        }
        return result;
    }

    /// The cell of a shared or inline string: its runs joined, without the reading aids of Japanese.
    static Cell cell(Xml xml, String element, Cells cells) throws XMLStreamException {
        StringBuilder text = null;
        int runs = 0;
        while (xml.nextStartWithin(element)) {
            if (xml.is("t")) {
                // nearly every text is one run: no string for it
                text = ++runs == 1 ? null : runs == 2 ? new StringBuilder().append(xml.characters(), 0, xml.length()) : text;
                xml.readText();
                if (text != null) {
                    text.append(xml.characters(), 0, Math.min(xml.length(), Source.LONGEST_TEXT - Math.min(text.length(), Source.LONGEST_TEXT)));
                }
            } else if (xml.is("rPh")) {
                xml.skip();
            }
        }
        if (runs == 1 && !xml.hasRead('_')) {
            return cells.text(xml.characters(), 0, xml.length());
        }
        return runs == 0 ? Cell.Blank.BLANK : cells.text(unescaped(text == null ? new String(xml.characters(), 0, xml.length()) : text.toString()));
    }

    /// Text in which a character is written as `_x000D_`.
    static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(SharedStrings::character) : text;
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    /// The cell of a number.
    ///
    /// @throws IllegalArgumentException when there is none
    Cell get(int number) {
        if (number < 0 || number >= cells.size()) {
            throw new IllegalArgumentException("no shared text " + number);
        }
        return cells.get(number);
    }
}
