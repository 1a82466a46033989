package nl.wissel.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.sheet.write.file.WorkbookWriter;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class RefusalTest {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    private Path folder;

    @Test
    void missingFile() {
        assertEquals(Reason.MISSING, refusal(folder.resolve("absent.xlsx")).reason());
    }

    @Test
    void fileBelowAFile_isMissing() throws Exception {
        assertEquals(Reason.MISSING, refusal(file("x".getBytes(StandardCharsets.UTF_8)).resolve("deeper.xlsx")).reason());
    }

    @Test
    void folder() {
        assertEquals(Reason.FOLDER, refusal(folder).reason());
    }

    @Test
    void nothingOrOnlyWhiteSpace_isEmpty() throws Exception {
        assertEquals(Reason.EMPTY, refused().reason());
        assertEquals(Reason.EMPTY, refused(" \r\n;;\t\r\n").reason());
    }

    @Test
    void pictures_areNamed() throws Exception {
        var png = refusal(file(HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452")));
        assertEquals(List.of(Reason.NOT_A_TABLE, "PNG"), List.of(png.reason(), png.found()));
    }

    @Test
    void otherBytes_areShownAsTheyAre() throws Exception {
        var other = refusal(file(new byte[] {0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0}));
        assertEquals(List.of(Reason.NOT_A_TABLE, "7f 45 4c 46"), List.of(other.reason(), other.found()));
    }

    @Test
    void webPages_underAnyName() throws Exception {
        assertEquals(Reason.HTML, refused("\n<!DOCTYPE html><table><tr><td>id</td></tr></table>").reason());
        assertEquals(Reason.HTML, refused("\uFEFF<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">").reason());
        assertEquals(Reason.HTML, refusal(file("<html><table>".getBytes(StandardCharsets.UTF_16LE))).reason());
    }

    @Test
    void xmlSpreadsheetOf2003() throws Exception {
        assertEquals(Reason.XML_2003, refused("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>").reason());
    }

    @Test
    void openDocumentInOneXmlFile() throws Exception {
        assertEquals(Reason.FLAT_ODS, refused("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>").reason());
    }

    @Test
    void openDocumentText_isNamed() throws Exception {
        var text = refusal(file(zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>")));
        assertEquals(List.of(Reason.NOT_A_TABLE, "OpenDocument text"), List.of(text.reason(), text.found()));
    }

    @Test
    void passwordOnOds() throws Exception {
        var mime = "application/vnd.oasis.opendocument.spreadsheet";
        assertEquals(Reason.ENCRYPTED, refusal(file(zip("mimetype", mime, "content.xml", "?", "META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"))).reason());
        assertEquals(Reason.ENCRYPTED, refusal(file(zip("mimetype", mime, "encrypted-package", "?"))).reason());
    }

    @Test
    void otherZips_areNamed() throws Exception {
        var plain = refusal(file(zip("a.txt", "x")));
        assertEquals(List.of(Reason.NOT_A_TABLE, "ZIP"), List.of(plain.reason(), plain.found()));
        var word = refusal(file(zip("_rels/.rels", relation("officeDocument", "word/document.xml"), "word/document.xml", "<document/>")));
        assertEquals(List.of(Reason.NOT_A_TABLE, "Word"), List.of(word.reason(), word.found()));
    }

    @Test
    void binaryWorkbook() throws Exception {
        assertEquals(Reason.XLSB, refusal(file(zip("_rels/.rels", relation("officeDocument", "xl/workbook.bin"), "xl/workbook.bin", "x"))).reason());
    }

    @Test
    void strictWorkbook_isReadWithItsDays() throws Exception {
        var parts = workbookParts("<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData><row r=\"1\"><c r=\"B1\" t=\"d\"><v>2019-03-12T00:00:00</v></c></row></sheetData></worksheet>");
        parts[3] = "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheets><sheet name=\"Blad1\" r:id=\"r1\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"/></sheets></workbook>";
        var read = SpreadsheetReader.read(file(zip(parts)));
        assertEquals("xlsx, strict", read.description());
        assertEquals(List.of("", "2019-03-12"), read.tables().getFirst().rows().getFirst().cells().stream().map(cell -> cell.text()).toList());
    }

    @Test
    void passwordOnXlsx() throws Exception {
        assertEquals(Reason.ENCRYPTED, refusal(file(ole("EncryptedPackage"))).reason());
    }

    @Test
    void passwordOnXls() throws Exception {
        try (var book = new HSSFWorkbook()) {
            book.createSheet("Blad1").createRow(0).createCell(0).setCellValue("x");
            var bytes = new ByteArrayOutputStream();
            Biff8EncryptionKey.setCurrentUserPassword("geheim");
            try {
                book.write(bytes);
            } finally {
                Biff8EncryptionKey.setCurrentUserPassword(null);
            }
            assertEquals(Reason.ENCRYPTED, refusal(file(bytes.toByteArray())).reason());
        }
    }

    @Test
    void xlsOlderThan1997() throws Exception {
        assertEquals(Reason.OLD_XLS, refusal(file(ole("Book"))).reason());
        assertEquals(Reason.OLD_XLS, refusal(file(HexFormat.of().parseHex("0904060000000001"))).reason());
    }

    @Test
    void otherOfficeFiles_areNamed() throws Exception {
        var word = refusal(file(ole("WordDocument")));
        assertEquals(List.of(Reason.NOT_A_TABLE, "Word"), List.of(word.reason(), word.found()));
    }

    @Test
    void truncatedWorkbook_isDamaged() throws Exception {
        var whole = workbook();
        assertEquals(Reason.DAMAGED, refusal(file(Arrays.copyOf(whole, whole.length / 2))).reason());
    }

    @Test
    void xlsThatStopsHalfway_isDamaged() throws Exception {
        assertEquals(Reason.DAMAGED, refusal(file(Arrays.copyOf(ole("Workbook"), 700))).reason());
    }

    @Test
    void entitiesOfOnesOwn_areRefusedWithTheirPlace() throws Exception {
        var sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row r=\"1\"><c><v>&e;</v></c></row></sheetData></worksheet>";
        var trouble = refusal(file(xlsx(sheet)));
        assertEquals(List.of(Reason.DAMAGED, "Blad1!A1", "document types and entities are not allowed"),
                List.of(trouble.reason(), trouble.place(), trouble.found()));
    }

    @Test
    void brokenXml_isTroubleAtTheRowThatWasRead() throws Exception {
        var trouble = refusal(file(xlsx("<worksheet><sheetData><row r=\"7\"><c><v>1</v></c></row><row r=\"8\"><c><v>1</c>")));
        assertEquals(List.of(Reason.DAMAGED, "Blad1!A8"), List.of(trouble.reason(), trouble.place()));
    }

    @Test
    void rowBeyondTheLast_isTooLarge() throws Exception {
        var trouble = refusal(file(xlsx("<worksheet><sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData></worksheet>")));
        assertEquals(List.of(Reason.TOO_MANY_ROWS, "Blad1!A1048577"), List.of(trouble.reason(), trouble.place()));
    }

    @Test
    void flippedBits_areFoundByTheChecksum() throws Exception {
        var bytes = zip(ZipOutputStream.STORED, workbookParts("<worksheet><sheetData><row r=\"1\"><c><v>1664</v></c></row></sheetData></worksheet>"));
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("1664") + 1] = '7';
        var trouble = refusal(file(bytes));
        assertEquals(List.of(Reason.DAMAGED, "checksum of xl/sheet.xml differs"), List.of(trouble.reason(), trouble.found()));
    }

    @Test
    void quoteThatIsNeverClosed_isDamagedWithItsRow() throws Exception {
        var trouble = refused("id;naam\n1;Dam\n2;\"Plein\n3;Kade\n");
        assertEquals(List.of(Reason.DAMAGED, "lijst!A3"), List.of(trouble.reason(), trouble.place()));
    }

    private byte[] workbook() throws Exception {
        var file = folder.resolve("whole.xlsx");
        var line = List.<Value>of(new Value.Text("x", Style.PLAIN));
        WorkbookWriter.write(new Workbook(List.of(new Sheet("Blad1", List.of(), List.of(line), Sheet.Layout.PLAIN))), file);
        return Files.readAllBytes(file);
    }

    private static byte[] xlsx(String sheet) throws IOException {
        return zip(workbookParts(sheet));
    }

    private static String[] workbookParts(String sheet) {
        return new String[] {
            "_rels/.rels", relation("officeDocument", "xl/workbook.xml"),
            "xl/workbook.xml", "<workbook><sheets><sheet name=\"Blad1\" id=\"r1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels", relation("worksheet", "sheet.xml"),
            "xl/sheet.xml", sheet};
    }

    private static String relation(String type, String target) {
        return "<Relationships><Relationship Id=\"r1\" Type=\"%s%s\" Target=\"%s\"/></Relationships>".formatted(OFFICE, type, target);
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        return zip(ZipOutputStream.DEFLATED, namesAndContents);
    }

    private static byte[] zip(int method, String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(method == ZipOutputStream.STORED ? 0 : 9);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] ole(String document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), document);
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private UnreadableFile refused(String... text) throws Exception {
        return refusal(file(String.join("", text).getBytes(StandardCharsets.UTF_8)));
    }

    private static UnreadableFile refusal(Path file) {
        return assertThrows(UnreadableFile.class, () -> SpreadsheetReader.read(file));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("lijst.xlsx"), bytes);
    }
}
