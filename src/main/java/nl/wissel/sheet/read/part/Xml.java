package nl.wissel.sheet.read.part;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wissel.sheet.read.ahead.ReadAhead;
import nl.wissel.sheet.read.cell.Encoding;
import nl.wissel.sheet.read.cell.Source;
import org.jspecify.annotations.Nullable;

/// A part as a stream of XML. Names are without their namespace, so that strict and transitional files read alike;
/// document types and entities of one's own are refused.
public final class Xml implements Closeable {
    /// Elements within each other; a spreadsheet has some twenty.
    private static final int DEEPEST = 1000;
    /// Bytes that tell the encoding.
    private static final int HEAD = 4;

    private final StepReader source;
    private final XMLStreamReader reader;
    private char[] characters = new char[256];
    private int length;

    /// @param isLarge unpack it on a thread of its own
    Xml(CheckedPart stream, boolean isLarge) throws IOException, XMLStreamException {
        var decoded = characters(stream);
        this.source = new StepReader(isLarge ? ReadAhead.of(decoded) : decoded);
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // the JDK counts each &amp; against these; with no document type there is no other entity to guard against
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
        this.reader = factory.createXMLStreamReader(source);
    }

    /// The characters, UTF-8 or UTF-16. Left to itself the JDK's parser writes to the terminal when bytes are wrong.
    private static Reader characters(InputStream stream) throws IOException {
        var buffered = new BufferedInputStream(stream, 1 << 16);
        buffered.mark(HEAD);
        var encoding = Encoding.ofHead(buffered.readNBytes(HEAD));
        buffered.reset();
        return encoding.strict(buffered);
    }

    /// Goes to the next start of an element; false at the end of the part, which is whole then.
    public boolean nextStart() throws XMLStreamException {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        finish();
        return false;
    }

    private void finish() throws XMLStreamException {
        try {
            source.finish();
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /// Goes to the next start within the element of this name; false at its end.
    public boolean nextStartWithin(String name) throws XMLStreamException {
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
        source.step();
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("document types and entities are not allowed");
        }
        return event;
    }

    /// The element of this event has this name.
    public boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    public String name() {
        return reader.getLocalName();
    }

    public String namespace() {
        var namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /// The value of an attribute; empty when it is not there.
    public String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// The value of an attribute of which there may be others of this name; empty when it is not there.
    public String attribute(String namespace, String name) {
        var value = reader.getAttributeValue(namespace, name);
        return value == null ? "" : value;
    }

    /// How many attributes the element has.
    public int attributes() {
        return reader.getAttributeCount();
    }

    /// The name of one of them, from 0.
    public String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    /// Its value.
    public String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /// The attribute says yes.
    public boolean flag(String name) {
        var value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /// The attribute as a number, or another when it is not there.
    public int number(String name, int other) {
        var value = attribute(name);
        return value.isEmpty() ? other : Integer.parseInt(value.strip());
    }

    /// The text up to the end of this element, not more than a cell holds.
    public String text() throws XMLStreamException {
        readText();
        return new String(characters, 0, length);
    }

    /// Reads the text up to the end of this element into [#characters()]: without a string for what is read a million times.
    public void readText() throws XMLStreamException {
        length = 0;
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append();
                default -> { }
            }
        }
    }

    private void append() {
        int more = Math.min(reader.getTextLength(), Source.LONGEST_TEXT - length);
        if (length + more > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(length + more, 2 * characters.length));
        }
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), characters, length, more);
        length += more;
    }

    /// What was read last, [#length()] characters from the first on; read over by what is read next.
    public char[] characters() {
        return characters;
    }

    public int length() {
        return length;
    }

    /// Whether what was read last has this character.
    public boolean hasRead(char character) {
        for (int i = 0; i < length; i++) {
            if (characters[i] == character) {
                return true;
            }
        }
        return false;
    }

    /// The text up to the end of this element, not more than a cell holds.
    ///
    /// @param inner what an element within this one adds before its own text; null leaves it out with all that is in it
    public String text(Function<Xml, @Nullable String> inner) throws XMLStreamException {
        return text(new StringBuilder(), next(), inner);
    }

    private String text(StringBuilder text, int first, Function<Xml, @Nullable String> inner) throws XMLStreamException {
        int depth = 1;
        for (int event = first; ; event = next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var added = inner.apply(this);
                    if (added == null) {
                        skip();
                    } else {
                        depth++;
                        text.append(added, 0, Math.min(added.length(), Source.LONGEST_TEXT - text.length()));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), Math.min(reader.getTextLength(), Source.LONGEST_TEXT - text.length()));
                default -> { }
            }
            if (depth == 0) {
                return text.toString();
            }
        }
    }

    /// Passes over the rest of this element.
    public void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        source.release();
    }
}
