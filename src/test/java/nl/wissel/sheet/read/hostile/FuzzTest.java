package nl.wissel.sheet.read.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.read.SpreadsheetReader;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertTrue;

/// Whatever becomes of a valid file, it is read or refused: nothing else comes out.
class FuzzTest {
    private static final int EACH = 550;
    private static final String LIST = "nummer;merk;aantal;datum;prijs\r\n1;Axis;2;12-3-2019;\"1.664,30\"\r\n2;Caf\u00e9;;2019;\u20ac 5,-\r\n";
    private static final byte[] INTERESTING = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF, '<', '>', '&', '"', ';', '\n', '-', '9', 'E'};

    @TempDir
    private Path folder;

    @Test
    void csv() throws Exception {
        fuzz("csv", (seed, random) -> mutated(LIST.getBytes(seed % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("windows-1252")), random));
    }

    @Test
    void xls() throws Exception {
        var bytes = saved(new HSSFWorkbook());
        fuzz("xls", (seed, random) -> mutated(bytes, random));
    }

    @Test
    void xlsx() throws Exception {
        var bytes = saved(new XSSFWorkbook());
        fuzz("xlsx", (seed, random) -> seed % 4 == 0 ? mutated(bytes, random) : mutatedWithin(bytes, random));
    }

    @Test
    void ods() throws Exception {
        var file = Zips.write(folder.resolve("valid.ods"), Zips.ods("<style:style style:name=\"a\" style:parent-style-name=\"b\"/><table:table table:name=\"Blad1\">"
                + "<table:table-column table:number-columns-repeated=\"16384\" table:default-cell-style-name=\"a\"/><table:table-row>" + text("nummer") + text("merk") + text("datum") + text("prijs")
                + "</table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"float\" office:value=\"12\"><text:p>00012</text:p></table:table-cell>"
                + text("Axis &amp; <text:s text:c=\"3\"/>zn") + "<table:table-cell office:value-type=\"date\" office:date-value=\"2019-03-12\"/><table:table-cell table:number-columns-spanned=\"2\"/>"
                + "</table:table-row><table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"));
        var bytes = Files.readAllBytes(file);
        fuzz("ods", (seed, random) -> seed % 4 == 0 ? mutated(bytes, random) : mutatedWithin(bytes, random));
    }

    @FunctionalInterface
    private interface Mutation {
        byte[] of(int seed, Random random) throws IOException;
    }

    private void fuzz(String name, Mutation mutation) throws IOException {
        var file = folder.resolve("list." + name);
        int read = 0;
        for (int seed = 0; seed < EACH; seed++) {
            Files.write(file, mutation.of(seed, new Random(seed)));
            try {
                var spreadsheet = SpreadsheetReader.read(file);
                read++;
                InventoryReader.read(spreadsheet, InventoryReader.propose(spreadsheet));
            } catch (UnreadableFile e) {
                assertTrue(String.valueOf(e.getMessage()).lines().count() == 1, () -> "one line: " + e.getMessage());
            } catch (RuntimeException | Error e) {
                throw new AssertionError(name + ", seed " + seed, e);
            }
        }
        int some = read;
        assertTrue(some > 0 && some < EACH, () -> "some are read and some refused, of " + name + " read " + some);
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static byte[] saved(Workbook made) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = made) {
            var sheet = book.createSheet("Blad1");
            var header = sheet.createRow(0);
            var row = sheet.createRow(1);
            var names = new String[] {"nummer", "merk", "aantal", "prijs", "datum"};
            for (int i = 0; i < names.length; i++) {
                header.createCell(i).setCellValue(names[i]);
                row.createCell(i).setCellValue(i + 0.5);
            }
            row.getCell(1).setCellFormula("A1&\"x\"");
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 3, 3));
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    /// One to eight changes: a byte, a cut, a piece left out, doubled or moved.
    private static byte[] mutated(byte[] valid, Random random) {
        var bytes = valid.clone();
        for (int change = random.nextInt(8); change >= 0 && bytes.length > 1; change--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
            switch (random.nextInt(10)) {
                case 0 -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
                case 1 -> bytes = joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                case 2 -> bytes = joined(Arrays.copyOf(bytes, at + length), Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 -> System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length + 1), length);
                case 4, 5, 6 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 7 -> bytes[at] = (byte) random.nextInt(256);
                default -> bytes[at] = INTERESTING[random.nextInt(INTERESTING.length)];
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /// The same of what is in one part, in a zip that is whole.
    private static byte[] mutatedWithin(byte[] zip, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                parts.put(entry.getName(), stream.readAllBytes());
            }
        }
        var chosen = parts.keySet().stream().skip(random.nextInt(parts.size())).findFirst().orElseThrow();
        parts.computeIfPresent(chosen, (name, bytes) -> mutated(bytes, random));
        var bytes = new ByteArrayOutputStream();
        try (var stream = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                stream.putNextEntry(new ZipEntry(part.getKey()));
                stream.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
