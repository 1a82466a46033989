package nl.wissel.sheet.read.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks made by hand, part by part.
final class Zips {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String ODS_HEAD = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"><office:body><office:spreadsheet>";
    static final String ODS_TAIL = "</office:spreadsheet></office:body></office:document-content>";

    /// The content of a part, written when the zip is.
    @FunctionalInterface
    interface Content {
        void write(OutputStream stream) throws IOException;

        static Content of(String text) {
            return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
        }

        /// A text many times between two others.
        static Content repeated(String begin, String text, int times, String end) {
            return stream -> {
                stream.write(begin.getBytes(StandardCharsets.UTF_8));
                var bytes = text.repeat(1000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < times / 1000; i++) {
                    stream.write(bytes);
                }
                stream.write(end.getBytes(StandardCharsets.UTF_8));
            };
        }
    }

    private Zips() {}

    static Map<String, Content> xlsx(Content sheet) {
        var parts = new LinkedHashMap<String, Content>();
        parts.put("_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml")));
        parts.put("xl/workbook.xml", Content.of("<workbook><sheets><sheet name=\"Blad1\" id=\"worksheet\"/></sheets></workbook>"));
        parts.put("xl/_rels/workbook.xml.rels", relations(relation("worksheet", "sheet.xml") + relation("styles", "styles.xml") + relation("sharedStrings", "strings.xml")));
        parts.put("xl/sheet.xml", sheet);
        parts.put("xl/styles.xml", Content.of("<styleSheet/>"));
        parts.put("xl/strings.xml", Content.of("<sst/>"));
        return parts;
    }

    static Map<String, Content> ods(Content content) {
        var parts = new LinkedHashMap<String, Content>();
        parts.put("mimetype", Content.of("application/vnd.oasis.opendocument.spreadsheet"));
        parts.put("content.xml", content);
        return parts;
    }

    static Map<String, Content> ods(String tables) {
        return ods(Content.of(ODS_HEAD + tables + ODS_TAIL));
    }

    static Content sheet(String rows) {
        return Content.of("<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    static Content relations(String relations) {
        return Content.of("<Relationships>" + relations + "</Relationships>");
    }

    static String relation(String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>".formatted(type, OFFICE, type, target);
    }

    static Path write(Path file, Map<String, Content> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(6);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().write(zip);
            }
        }
        return file;
    }
}
