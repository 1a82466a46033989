package nl.wissel.sheet.write.ods;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.SheetNames;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.sheet.write.ZipParts;

/// Writes a workbook as an OpenDocument spreadsheet.
public final class OdsFile {
    private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";
    private static final List<String> PARTS = List.of("content.xml", "styles.xml", "settings.xml", "meta.xml");

    private OdsFile() {}

    /// Writes the whole workbook. The same workbook gives the same bytes.
    public static void write(Workbook workbook, OutputStream stream) throws IOException {
        var sheets = named(workbook);
        try (var zip = new ZipParts(stream)) {
            // first and not packed: by it a file is known
            zip.store("mimetype", MIME);
            zip.write("content.xml", out -> Markup.write(out, "office:document-content", xml -> new Content(xml, sheets).write()));
            zip.write("styles.xml", out -> Markup.write(out, "office:document-styles", Pages::write));
            zip.write("settings.xml", out -> Markup.write(out, "office:document-settings", xml -> Panes.write(xml, sheets)));
            zip.write("meta.xml", out -> Markup.write(out, "office:document-meta",
                    xml -> xml.open("office:meta").element("meta:generator", "Wissel").close()));
            zip.write("META-INF/manifest.xml", out -> Markup.write(out, "manifest:manifest", OdsFile::manifest));
        }
    }

    /// The sheets under names that a spreadsheet program takes.
    private static List<Sheet> named(Workbook workbook) {
        var names = new SheetNames();
        var sheets = new ArrayList<Sheet>();
        for (var sheet : workbook.sheets()) {
            sheets.add(new Sheet(names.legal(sheet.name()), sheet.widths(), sheet.lines(), sheet.layout()));
        }
        return List.copyOf(sheets);
    }

    private static void manifest(Markup xml) throws IOException {
        xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:version", Markup.VERSION, "manifest:media-type", MIME);
        for (var part : PARTS) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
    }
}
