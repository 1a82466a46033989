package nl.wissel.sheet.read.part;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TooLarge;
import org.jspecify.annotations.Nullable;

/// The parts of a file that is a zip of XML files.
public final class Parts implements Closeable {
    /// No spreadsheet has more.
    private static final int MOST_PARTS = 10_000;
    /// The most bytes of a part that is read as a whole.
    private static final int SMALL = 1 << 16;
    /// From how many bytes on a thread of its own is worth while.
    private static final int LARGE = 1 << 20;

    private final Source source;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    public Parts(Source source) throws IOException {
        this.source = source;
        this.zip = new ZipFile(source.file().toFile(), ZipFile.OPEN_READ);
        if (zip.size() > MOST_PARTS) {
            zip.close();
            throw new TooLarge(Reason.UNPACKS_TOO_LARGE);
        }
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    /// Names are told apart ignoring case; some programs write them with backslashes.
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    public boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /// The beginning of a part, as text: the whole of a small one.
    public String text(String part) throws IOException {
        try (var stream = zip.getInputStream(entry(part))) {
            return new String(stream.readNBytes(SMALL), StandardCharsets.UTF_8);
        }
    }

    public Xml open(String part) throws IOException, XMLStreamException {
        var entry = entry(part);
        return new Xml(new CheckedPart(zip.getInputStream(entry), entry, source), entry.getSize() < 0 || entry.getSize() > LARGE);
    }

    private ZipEntry entry(String part) throws FileNotFoundException {
        @Nullable ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new FileNotFoundException("there is no " + part);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
