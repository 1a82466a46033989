package nl.wissel.sheet.write.xlsx;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wissel.sheet.write.SafeText;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;

/// Writes the rows of a sheet as the XML of xlsx, one after another.
final class RowWriter {
    /// Height of a row with a title, in points.
    private static final String TITLE_HEIGHT = "26";

    private final XMLStreamWriter xml;
    private final Map<Style, Integer> styles;

    RowWriter(Writer out, Map<Style, Integer> styles) throws IOException {
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        this.styles = styles;
    }

    void write(List<List<Value>> lines) throws IOException {
        try {
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isEmpty()) {
                    row(i + 1, lines.get(i));
                }
            }
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void row(int number, List<Value> values) throws XMLStreamException {
        xml.writeStartElement("row");
        xml.writeAttribute("r", Integer.toString(number));
        if (values.getFirst().style() == Style.TITLE) {
            xml.writeAttribute("ht", TITLE_HEIGHT);
            xml.writeAttribute("customHeight", "1");
        }
        for (int column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (!(value instanceof Value.Nothing) || value.style() != Style.PLAIN) {
                cell(CellReference.convertNumToColString(column) + number, value);
            }
        }
        xml.writeEndElement();
    }

    private void cell(String place, Value value) throws XMLStreamException {
        xml.writeStartElement("c");
        xml.writeAttribute("r", place);
        xml.writeAttribute("s", String.valueOf(styles.get(value.style())));
        switch (value) {
            case Value.Nothing(var style) -> { }
            case Value.Text(var text, var style) -> text(text);
            case Value.Number(var number, var style) -> element("v", number.toPlainString());
            case Value.Day(var day, var style) -> {
                double serial = DateUtil.getExcelDate(day);
                if (serial < 0) {
                    text(day.toString());
                } else {
                    element("v", Integer.toString((int) serial));
                }
            }
            case Value.Formula(var formula, var result, var style) -> {
                element("f", formula);
                element("v", result.toPlainString());
            }
        }
        xml.writeEndElement();
    }

    private void text(String text) throws XMLStreamException {
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(SafeText.escaped(text));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }
}
