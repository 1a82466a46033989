package nl.wissel.sheet.read.xlsx;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wissel.sheet.read.cell.Encoding;
import nl.wissel.sheet.read.cell.Source;

/// A part as a stream of XML. Names are without their namespace, so that strict and transitional files read alike;
/// document types and entities of one's own are refused.
final class Xml implements Closeable {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /// Bytes that tell the encoding.
    private static final int HEAD = 4;

    private final CheckedPart stream;
    private final XMLStreamReader reader;

    Xml(CheckedPart stream) throws IOException, XMLStreamException {
        this.stream = stream;
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // the JDK counts each &amp; against these; with no document type there is no other entity to guard against
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        this.reader = factory.createXMLStreamReader(characters(stream));
    }

    /// The characters, UTF-8 or UTF-16. Left to itself the JDK's parser writes to the terminal when bytes are wrong.
    private static Reader characters(InputStream stream) throws IOException {
        var buffered = new BufferedInputStream(stream, 1 << 16);
        buffered.mark(HEAD);
        var encoding = Encoding.ofHead(buffered.readNBytes(HEAD));
        buffered.reset();
        return encoding.strict(buffered);
    }

    /// Goes to the next start of an element; false at the end of the part.
    boolean nextStart() throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// Goes to the next start within the element of this name; false at its end.
    boolean nextStartWithin(String name) throws XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && is(name)) {
                return false;
            }
        }
    }

    private int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("document types and entities are not allowed");
        }
        return event;
    }

    /// The element of this event has this name.
    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        var namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /// The value of an attribute; empty when it is not there.
    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// The attribute says yes.
    boolean flag(String name) {
        var value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /// The attribute as a number, or another when it is not there.
    int number(String name, int other) {
        var value = attribute(name);
        return value.isEmpty() ? other : Integer.parseInt(value.strip());
    }

    /// The text up to the end of this element, not more than a cell holds.
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int room = Math.min(reader.getTextLength(), Source.LONGEST_TEXT - text.length());
                    text.append(reader.getTextCharacters(), reader.getTextStart(), room);
                }
                default -> { }
            }
        }
        return text.toString();
    }

    /// Passes over the rest of this element.
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /// Text in which a character is written as `_x000D_`.
    static String unescaped(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(Xml::character) : text;
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    @Override
    public void close() throws IOException {
        stream.finish();
    }
}
