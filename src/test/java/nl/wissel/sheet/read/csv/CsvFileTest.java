package nl.wissel.sheet.read.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.read.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CsvFileTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String LIST = "nummer;naam;prijs\r\n000123;Café Zuid;\"€ 1.664,30\"\r\n";
    private static final List<Row> ROWS = List.of(row(1, "nummer", "naam", "prijs"), row(2, "000123", "Café Zuid", "€ 1.664,30"));

    @TempDir
    private Path folder;

    @Test
    void windows1252WithSemicolons() throws Exception {
        var expected = new Spreadsheet(folder.resolve("lijst.oud.csv"), "csv, delimiter ;, windows-1252",
                List.of(new Table("lijst.oud", false, ROWS, List.of())));
        assertEquals(expected, read("lijst.oud.csv", LIST.getBytes(WINDOWS)));
    }

    @Test
    void utf8_withAndWithoutItsMark() throws Exception {
        assertReads("csv, delimiter ;, UTF-8", LIST.getBytes(StandardCharsets.UTF_8));
        assertReads("csv, delimiter ;, UTF-8", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void utf16_withAndWithoutItsMark() throws Exception {
        assertReads("csv, delimiter ;, UTF-16LE", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE));
        assertReads("csv, delimiter ;, UTF-16BE", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16BE));
        assertReads("csv, delimiter ;, UTF-16LE", LIST.getBytes(StandardCharsets.UTF_16LE));
    }

    @Test
    void otherDelimiters_areFound() throws Exception {
        assertReads("csv, delimiter tab, UTF-8", LIST.replace(';', '\t').getBytes(StandardCharsets.UTF_8));
        assertReads("csv, delimiter |, UTF-8", LIST.replace(';', '|').getBytes(StandardCharsets.UTF_8));
        assertReads("csv, delimiter ,, UTF-8", LIST.replace(';', ',').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hintOfExcel_isNoRow() throws Exception {
        assertReads("csv, delimiter ;, UTF-8", ("sep=;\r\n" + LIST).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void decimalsWithCommas_doNotMakeTheCommaTheDelimiter() throws Exception {
        assertEquals(List.of(row(1, "id", "prijs"), row(2, "1", "10,50"), row(3, "2", "11,75")), rows("id;prijs\n1;10,50\n2;11,75\n"));
    }

    @Test
    void delimitersWithinQuotes_doNotCount() throws Exception {
        assertEquals(List.of(row(1, "id", "naam"), row(2, "1", "a;b;c;d"), row(3, "2", "e;f;g;h")),
                rows("id,naam\n1,\"a;b;c;d\"\n2,\"e;f;g;h\"\n"));
    }

    @Test
    void titleAboveTheList_doesNotMatter() throws Exception {
        assertEquals(List.of(row(1, "Camera's, stand 1 mei"), row(3, "id", "merk"), row(4, "1", "Axis")),
                rows("Camera's, stand 1 mei\n\nid;merk\n1;Axis\n"));
    }

    @Test
    void fieldOverTwoLines_isOneRow() throws Exception {
        assertEquals(List.of(row(1, "id", "naam"), row(2, "1", "Dam hoek \"Rokin\""), row(3, "2", "Plein")),
                rows("id;naam\n1;\"Dam\nhoek \"\"Rokin\"\"\"\n2;Plein\n"));
    }

    @Test
    void quotesInTheMiddle_areText() throws Exception {
        assertEquals(List.of(row(1, "id", "naam"), row(2, "1", "mast 12\" hoog"), row(3, "2", "Hal noord")),
                rows("id;naam\n1;mast 12\" hoog\n2;\"Hal\" noord\n"));
    }

    @Test
    void emptyFieldsAndLines_areBlank() throws Exception {
        assertEquals(List.of(row(1, "id", "naam", "merk"), new Row(4, List.of(new Cell.Text("1"), Cell.Blank.BLANK, new Cell.Text("Axis")), false, false)),
                rows("id;naam;merk\n\n;;\n1; ;Axis;;\n"));
    }

    @Test
    void errorsOfExcel_areErrors() throws Exception {
        assertEquals(List.of(row(1, "id", "prijs"), new Row(2, List.of(new Cell.Text("1"), new Cell.Error("#N/B")), false, false)),
                rows("id;prijs\n1;#N/B\n"));
    }

    @Test
    void oneColumn_isATable() throws Exception {
        assertEquals(List.of(row(1, "serienummer"), row(2, "0012")), rows("serienummer\n0012"));
    }

    private void assertReads(String description, byte[] bytes) throws IOException, UnreadableFile {
        var expected = new Spreadsheet(folder.resolve("a.txt"), description, List.of(new Table("a", false, ROWS, List.of())));
        assertEquals(expected, read("a.txt", bytes));
    }

    private List<Row> rows(String text) throws IOException, UnreadableFile {
        return read("a.csv", text.getBytes(StandardCharsets.UTF_8)).tables().getFirst().rows();
    }

    private Spreadsheet read(String name, byte[] bytes) throws IOException, UnreadableFile {
        return SpreadsheetReader.read(Files.write(folder.resolve(name), bytes));
    }

    private static Row row(int number, String... texts) {
        return new Row(number, Stream.of(texts).<Cell>map(Cell.Text::new).toList(), false, false);
    }
}
