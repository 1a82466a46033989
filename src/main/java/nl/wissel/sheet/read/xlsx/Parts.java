package nl.wissel.sheet.read.xlsx;

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
import nl.wissel.sheet.read.cell.Source;
import org.jspecify.annotations.Nullable;

/// The parts of an OOXML file: XML files in a zip, which name each other by relations.
final class Parts implements Closeable {
    /// Where a relation leads.
    ///
    /// @param type   the last word of its type: `worksheet`, `styles`
    /// @param target the part's name within the zip
    record Relation(String type, String target) {}

    private final Source source;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    Parts(Source source) throws IOException {
        this.source = source;
        this.zip = new ZipFile(source.file().toFile(), ZipFile.OPEN_READ);
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    /// Names are told apart ignoring case; some programs write them with backslashes.
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /// The whole of a small part, as text.
    String text(String part) throws IOException {
        var stream = stream(part);
        var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        stream.finish();
        return text;
    }

    Xml open(String part) throws IOException, XMLStreamException {
        return new Xml(stream(part));
    }

    private CheckedPart stream(String part) throws IOException {
        @Nullable ZipEntry entry = entries.get(key(part));
        if (entry == null) {
            throw new FileNotFoundException("there is no " + part);
        }
        return new CheckedPart(zip.getInputStream(entry), entry, source);
    }

    /// The relations of a part by their id; of the whole file for an empty name.
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var list = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        var relations = new HashMap<String, Relation>();
        if (!has(list)) {
            return relations;
        }
        try (var xml = open(list)) {
            while (xml.nextStart()) {
                if (xml.is("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    var type = xml.attribute("Type");
                    relations.put(xml.attribute("Id"), new Relation(type.substring(type.lastIndexOf('/') + 1), resolve(folder, xml.attribute("Target"))));
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var base = folder;
        var rest = target;
        while (rest.startsWith("../")) {
            base = base.replaceFirst("[^/]*/$", "");
            rest = rest.substring(3);
        }
        return base + (rest.startsWith("./") ? rest.substring(2) : rest);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
