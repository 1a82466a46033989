package nl.wissel.sheet.write.ods;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Sheet.Choice;
import nl.wissel.sheet.write.Sheet.Guard;
import nl.wissel.sheet.write.Sheet.Layout;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.sheet.write.file.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OdsFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatItIs_standsFirstAndNotPacked() throws Exception {
        try (var zip = new ZipFile(written(sheet(List.of())).toFile())) {
            var first = zip.entries().nextElement();
            assertEquals("mimetype", first.getName());
            assertEquals(ZipEntry.STORED, first.getMethod());
            assertEquals("application/vnd.oasis.opendocument.spreadsheet", new String(zip.getInputStream(first).readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    @Test
    void everyPartThatIsListed_isThere_andIsXml() throws Exception {
        var parts = List.of("content.xml", "styles.xml", "settings.xml", "meta.xml", "META-INF/manifest.xml");
        try (var zip = new ZipFile(written(sheet(List.of(List.of(text("a"))))).toFile())) {
            var manifest = new String(zip.getInputStream(zip.getEntry("META-INF/manifest.xml")).readAllBytes(), StandardCharsets.UTF_8);
            for (var part : parts) {
                try (InputStream stream = zip.getInputStream(zip.getEntry(part))) {
                    DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(stream);
                }
                assertTrue(part.startsWith("META") || manifest.contains("manifest:full-path=\"" + part + "\""), part);
            }
        }
    }

    @Test
    void text_keepsItsSpacesLinesAndSigns_andLosesWhatXmlForbids() throws Exception {
        var cell = content(sheet(List.of(List.of(text("=a  <b>\tc \n &\u0000\uD83D\uDE00"))))).replaceFirst("(?s).*(<table:table-cell.*?</table:table-cell>).*", "$1");
        assertEquals("<table:table-cell office:value-type=\"string\"><text:p>=a <text:s></text:s>&lt;b&gt;<text:tab></text:tab>c<text:s></text:s></text:p>"
                + "<text:p><text:s></text:s>&amp;\uD83D\uDE00</text:p></table:table-cell>", cell);
    }

    @Test
    void formula_isLive_withTheResultWeComputed() throws Exception {
        var share = new Value.Formula("B1/B$2", new BigDecimal("0.25"), Style.PERCENT);
        assertHolds("<table:table-cell table:style-name=\"percent\" table:formula=\"of:=[.B1]/[.B$2]\" office:value-type=\"percentage\" office:value=\"0.25\">",
                content(sheet(List.of(List.of(share)))));
    }

    @Test
    void formulaThatCannotBeTranslated_leavesNoFile() {
        var file = folder.resolve("out.ods");
        var workbook = new Workbook(List.of(sheet(List.of(List.of(new Value.Formula("SUM(A:A)", BigDecimal.ONE, Style.MONEY))))));
        assertThrows(IllegalArgumentException.class, () -> WorkbookWriter.write(workbook, file));
        assertArrayEquals(new String[0], folder.toFile().list());
    }

    @Test
    void choices_standInARule_howeverLong_alsoBelowTheLastLine() throws Exception {
        var products = IntStream.rangeClosed(1, 40).mapToObj("product, %d"::formatted).toList();
        var layout = new Layout(1, 0, 0, false, List.of(new Choice(1, 1, 9, products), new Choice(2, 4, 9, List.of(), "Say \"why\"")));
        var content = content(new Sheet("Form's", List.of(), List.of(List.of(text("x"))), layout));
        assertHolds("table:condition=\"of:cell-content-is-in-list(&quot;product, 1&quot;;&quot;product, 2&quot;;", content);
        assertHolds("<table:content-validation table:name=\"choice2\" table:allow-empty-cell=\"true\" table:display-list=\"unsorted\" "
                + "table:base-cell-address=\"'Form''s'.C4\"><table:help-message table:display=\"true\"><text:p>Say \"why\"</text:p>", content);
        assertHolds("<table:table-header-rows><table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
                + "<table:table-cell table:content-validation-name=\"choice1\"></table:table-cell></table:table-row></table:table-header-rows>"
                + "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell></table:table-cell>"
                + "<table:table-cell table:content-validation-name=\"choice1\"></table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"6\"><table:table-cell></table:table-cell>"
                + "<table:table-cell table:content-validation-name=\"choice1\"></table:table-cell>"
                + "<table:table-cell table:content-validation-name=\"choice2\"></table:table-cell></table:table-row></table:table>", content);
    }

    @Test
    void layout_widensFiltersLocksAndHides() throws Exception {
        var lines = List.of(List.of(text("id"), text("price")), List.of(text("1"), text("2")));
        var content = content(new Sheet("List", List.of(96), lines, new Layout(1, 1, 1, true, List.of(), Guard.LOCKED)),
                new Sheet("Own", List.of(), lines, Layout.HIDDEN));
        // 96 characters of 7 points, 96 points an inch
        assertHolds("<style:table-column-properties style:column-width=\"177.80mm\">", content);
        assertHolds("<table:table table:name=\"List\" table:style-name=\"lying\" table:protected=\"true\">", content);
        assertHolds("<table:table table:name=\"Own\" table:style-name=\"upright-hidden\" table:protected=\"true\">", content);
        assertHolds("table:display-filter-buttons=\"true\" table:target-range-address=\"'List'.A1:'List'.B2\"", content);
    }

    @Test
    void panes_stayInView() throws Exception {
        var item = "<config:config-item config:name=\"%s\" config:type=\"%s\">%d</config:config-item>";
        assertHolds("<config:config-item-map-entry config:name=\"List\">" + item.formatted("HorizontalSplitMode", "short", 2)
                + item.formatted("HorizontalSplitPosition", "int", 1) + item.formatted("VerticalSplitMode", "short", 2)
                + item.formatted("VerticalSplitPosition", "int", 6) + item.formatted("ActiveSplitRange", "short", 3)
                + item.formatted("PositionRight", "int", 1) + item.formatted("PositionBottom", "int", 6) + "</config:config-item-map-entry>",
                part("settings.xml", new Sheet("List", List.of(), List.of(), new Layout(6, 1, 0, false, List.of()))));
    }

    @Test
    void sameWorkbook_givesTheSameBytes() throws Exception {
        var workbook = new Workbook(List.of(sheet(List.of(List.of(text("a"))))));
        var one = new ByteArrayOutputStream();
        var two = new ByteArrayOutputStream();
        OdsFile.write(workbook, one);
        OdsFile.write(workbook, two);
        assertArrayEquals(one.toByteArray(), two.toByteArray());
    }

    private static void assertHolds(String expected, String content) {
        assertTrue(content.contains(expected), () -> expected + "\nis not in\n" + content);
    }

    private String content(Sheet... sheets) throws Exception {
        return part("content.xml", sheets);
    }

    private String part(String name, Sheet... sheets) throws Exception {
        try (var zip = new ZipFile(written(sheets).toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Path written(Sheet... sheets) throws IOException {
        var file = folder.resolve("out.ods");
        try (var stream = Files.newOutputStream(file)) {
            OdsFile.write(new Workbook(List.of(sheets)), stream);
        }
        return file;
    }

    private static Sheet sheet(List<List<Value>> lines) {
        return new Sheet("Sheet", List.of(), lines, Layout.PLAIN);
    }

    private static Value text(String text) {
        return new Value.Text(text, Style.PLAIN);
    }
}
