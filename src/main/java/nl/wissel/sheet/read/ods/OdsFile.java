package nl.wissel.sheet.read.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;
import nl.wissel.sheet.read.part.Parts;
import nl.wissel.sheet.read.part.Xml;

/// Reads a zip as an OpenDocument spreadsheet.
public final class OdsFile {
    private static final String FORMAT = "ods";
    private static final String MIME = "application/vnd.oasis.opendocument.";

    private final Source source;
    private final Parts parts;
    private final Cells cells;
    private final OdsStyles styles;

    private OdsFile(Source source, Parts parts) {
        this.source = source;
        this.parts = parts;
        this.cells = new Cells(source);
        this.styles = new OdsStyles(source);
    }

    /// Whether a zip says that it is OpenDocument of any kind.
    public static boolean isOpenDocument(Parts parts) throws IOException {
        return parts.has("mimetype") && parts.text("mimetype").strip().startsWith(MIME);
    }

    /// Reads the whole file.
    ///
    /// @throws UnreadableFile also when it is a text or a drawing, or protected by a password
    public static Spreadsheet read(Source source, Parts parts) throws UnreadableFile {
        try {
            var kind = parts.text("mimetype").strip().substring(MIME.length());
            if (!kind.startsWith("spreadsheet")) {
                throw source.unusable(Reason.NOT_A_TABLE, "OpenDocument " + kind);
            }
            return new OdsFile(source, parts).read();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw source.trouble(FORMAT, e);
        }
    }

    private Spreadsheet read() throws IOException, XMLStreamException, UnreadableFile {
        if (isEncrypted()) {
            throw source.unusable(Reason.ENCRYPTED, "");
        }
        if (parts.has("styles.xml")) {
            try (var xml = parts.open("styles.xml")) {
                while (xml.nextStart()) {
                    styles.take(xml);
                }
            }
        }
        List<Table> tables = new ArrayList<>();
        try (var xml = parts.open("content.xml")) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "table" -> readTable(xml, tables);
                    // what was there before a change, and what other files held: no sheets of this one
                    case "tracked-changes", "dde-links" -> xml.skip();
                    default -> styles.take(xml);
                }
            }
        }
        return new Spreadsheet(source.file(), FORMAT, tables);
    }

    /// The list of its parts says which are encrypted; since 2024 LibreOffice puts them all in one.
    private boolean isEncrypted() throws IOException, XMLStreamException {
        if (parts.has("encrypted-package")) {
            return true;
        }
        if (parts.has("META-INF/manifest.xml")) {
            try (var xml = parts.open("META-INF/manifest.xml")) {
                while (xml.nextStart()) {
                    if (xml.is("encryption-data")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void readTable(Xml xml, List<Table> tables) throws UnreadableFile {
        var table = new TableBuilder(source, xml.attribute("name"), styles.hidesTable(xml.attribute("style-name")));
        if (new OdsRows(source, xml, styles, cells, table).read()) {
            tables.add(table.build());
        }
    }
}
