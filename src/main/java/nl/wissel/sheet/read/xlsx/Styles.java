package nl.wissel.sheet.read.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.read.cell.NumberLook;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.part.Xml;

/// What of the styles changes the meaning of a cell: its number format, and whether its text is struck through.
final class Styles {
    /// One style.
    record Style(NumberLook look, boolean struck) {}

    private static final Style PLAIN = new Style(NumberLook.PLAIN, false);

    private final List<Style> styles = new ArrayList<>();

    private Styles() {}

    static Styles none() {
        return new Styles();
    }

    static Styles read(Xml xml, boolean since1904, Source source) throws IOException, XMLStreamException {
        var result = new Styles();
        Map<Integer, String> formats = new HashMap<>();
        Map<Integer, NumberLook> looks = new HashMap<>();
        List<Boolean> struckFonts = new ArrayList<>();
        while (xml.nextStart()) {
            switch (xml.name()) {
                case "numFmts" -> {
                    while (xml.nextStartWithin("numFmts")) {
                        source.holdEntry();
                        formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                    }
                }
                case "fonts" -> readFonts(xml, struckFonts);
                case "cellXfs" -> {
                    while (xml.nextStartWithin("cellXfs")) {
                        source.holdEntry();
                        if (xml.is("xf")) {
                            var look = looks.computeIfAbsent(xml.number("numFmtId", 0), id -> NumberLook.of(id, formats.get(id), since1904));
                            int font = xml.number("fontId", 0);
                            result.styles.add(new Style(look, font < struckFonts.size() && struckFonts.get(font)));
                        }
                    }
                }
                default -> { }
            }
        }
        return result;
    }

    private static void readFonts(Xml xml, List<Boolean> struckFonts) throws XMLStreamException {
        while (xml.nextStartWithin("fonts")) {
            if (xml.is("font")) {
                struckFonts.add(false);
            } else if (xml.is("strike") && !struckFonts.isEmpty()) {
                var value = xml.attribute("val");
                struckFonts.set(struckFonts.size() - 1, !value.equals("0") && !value.equals("false"));
            }
        }
    }

    Style get(int number) {
        return number >= 0 && number < styles.size() ? styles.get(number) : PLAIN;
    }
}
