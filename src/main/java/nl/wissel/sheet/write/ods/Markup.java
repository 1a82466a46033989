package nl.wissel.sheet.write.ods;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.wissel.sheet.write.SafeText;

/// Writes XML with the prefixes that OpenDocument is always written with.
final class Markup {
    /// Of OpenDocument.
    static final String VERSION = "1.3";

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String[] NAMESPACES = {
        "office", OASIS + "office:1.0", "table", OASIS + "table:1.0", "text", OASIS + "text:1.0", "style", OASIS + "style:1.0",
        "number", OASIS + "datastyle:1.0", "fo", OASIS + "xsl-fo-compatible:1.0", "svg", OASIS + "svg-compatible:1.0",
        "config", OASIS + "config:1.0", "meta", OASIS + "meta:1.0", "manifest", OASIS + "manifest:1.0", "of", OASIS + "of:1.2",
        "ooo", "http://openoffice.org/2004/office", "loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"};

    private final XMLStreamWriter xml;

    private Markup(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// What puts the elements in.
    @FunctionalInterface
    interface Elements {
        void writeTo(Markup xml) throws IOException;
    }

    /// Writes a whole document.
    ///
    /// @param root its outermost element
    static void write(OutputStream stream, String root, Elements elements) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        try {
            var markup = new Markup(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out));
            markup.xml.writeStartDocument("UTF-8", "1.0");
            markup.open(root);
            for (var i = 0; i < NAMESPACES.length; i += 2) {
                markup.xml.writeAttribute("xmlns:" + NAMESPACES[i], NAMESPACES[i + 1]);
            }
            markup.attribute(root.replaceFirst(":.*", "") + ":version", VERSION);
            elements.writeTo(markup);
            markup.xml.writeEndDocument();
            markup.xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        out.flush();
    }

    /// Begins an element.
    ///
    /// @param attributes name, value, name, value, …
    Markup open(String element, String... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            for (var i = 0; i < attributes.length; i += 2) {
                attribute(attributes[i], attributes[i + 1]);
            }
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// One more attribute of the element that was just begun.
    Markup attribute(String name, String value) throws IOException {
        try {
            xml.writeAttribute(name, SafeText.legal(value));
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    Markup text(String text) throws IOException {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// Ends the element that was begun last.
    Markup close() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element with nothing in it.
    Markup empty(String element, String... attributes) throws IOException {
        return open(element, attributes).close();
    }

    /// An element with only text in it.
    Markup element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /// Text as paragraphs: a line break begins a new one, and spaces that XML would fold are counted.
    void paragraphs(String text) throws IOException {
        for (var line : SafeText.of(text).split("\n", -1)) {
            open("text:p");
            var from = 0;
            for (var i = 0; i < line.length(); i++) {
                var isTab = line.charAt(i) == '\t';
                if (isTab || isFolded(line, i)) {
                    text(line.substring(from, i)).empty(isTab ? "text:tab" : "text:s");
                    from = i + 1;
                }
            }
            text(line.substring(from)).close();
        }
    }

    private static boolean isFolded(String line, int place) {
        return line.charAt(place) == ' ' && (place == 0 || place == line.length() - 1 || line.charAt(place - 1) == ' ' || line.charAt(place - 1) == '\t');
    }
}
