package nl.wissel.sheet.read.hostile;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.sheet.read.hostile.Zips.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Zipped files made to do harm: each is refused with its reason, or read as what it says.
class HostileZipTest {
    private static final String ROW = "<row r=\"1\"><c t=\"inlineStr\"><is><t>x</t></is></c></row>";

    @TempDir
    private Path folder;

    @Test
    void zipBombOfXlsx_unpacksTooLarge() throws Exception {
        assertEquals(Reason.UNPACKS_TOO_LARGE, refused(Zips.xlsx(Content.repeated("<worksheet><sheetData>", "<a/>", 30_000_000, "</sheetData></worksheet>"))));
    }

    @Test
    void zipBombOfOds_unpacksTooLarge() throws Exception {
        assertEquals(Reason.UNPACKS_TOO_LARGE, refused(Zips.ods(Content.repeated(Zips.ODS_HEAD, "<a/>", 30_000_000, Zips.ODS_TAIL))));
    }

    @Test
    void zipWithMorePartsThanAnySpreadsheet_isRefused() throws Exception {
        var parts = Zips.xlsx(Zips.sheet(ROW));
        for (int i = 0; i <= 10_000; i++) {
            parts.put("x" + i, Content.of(""));
        }
        assertEquals(Reason.UNPACKS_TOO_LARGE, refused(parts));
    }

    @Test
    void entitiesThatMultiply_areRefused() throws Exception {
        var dtd = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        assertEquals(Reason.DAMAGED, refused(Zips.xlsx(Content.of(dtd + "<worksheet><sheetData><row><c><v>&c;</v></c></row></sheetData></worksheet>"))));
        assertEquals(Reason.DAMAGED, refused(Zips.ods(Content.of(dtd + Zips.ODS_HEAD + "<text:p>&c;</text:p>" + Zips.ODS_TAIL))));
    }

    @Test
    void entitiesFromElsewhere_makeNoConnection() throws Exception {
        var calls = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
        try {
            var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            var dtd = "<!DOCTYPE x SYSTEM \"%s\" [<!ENTITY %% p SYSTEM \"%s\"> %%p; <!ENTITY e SYSTEM \"%s\">]>".formatted(address, address, address);
            assertEquals(Reason.DAMAGED, refused(Zips.xlsx(Content.of(dtd + "<worksheet><sheetData><row><c><v>&e;</v></c></row></sheetData></worksheet>"))));
            assertEquals(Reason.DAMAGED, refused(Zips.ods(Content.of(dtd + Zips.ODS_HEAD + "<text:p>&e;</text:p>" + Zips.ODS_TAIL))));
            var relations = Zips.xlsx(Zips.sheet(ROW));
            relations.put("xl/_rels/workbook.xml.rels", Zips.relations(Zips.relation("worksheet", address)));
            assertEquals(Reason.DAMAGED, refused(relations));
        } finally {
            server.stop(0);
        }
        assertEquals(0, calls.get());
    }

    @Test
    void entityOfAFile_isNotRead() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        var trouble = trouble(Zips.xlsx(Content.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet><sheetData><row><c><v>&e;</v></c></row></sheetData></worksheet>")));
        assertEquals("document types and entities are not allowed", trouble.found());
    }

    @Test
    void partsThatLeadOutOfTheZip_areNotThere() throws Exception {
        Files.writeString(folder.resolve("sheet.xml"), "<worksheet><sheetData>" + ROW + "</sheetData></worksheet>");
        for (var target : List.of("../../../../sheet.xml", folder.resolve("sheet.xml").toString(), "/../sheet.xml")) {
            var parts = Zips.xlsx(Zips.sheet(ROW));
            parts.put("xl/_rels/workbook.xml.rels", Zips.relations(Zips.relation("worksheet", target)));
            assertEquals(Reason.DAMAGED, refused(parts), target);
        }
    }

    @Test
    void entriesNamedOutOfTheZip_areWrittenNowhere() throws Exception {
        var parts = Zips.xlsx(Zips.sheet(ROW));
        parts.put("../outside.txt", Content.of("x"));
        assertEquals(List.of("Blad1"), read(parts).tables().stream().map(table -> table.name()).toList());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("list.xlsx"), files.map(file -> String.valueOf(file.getFileName())).toList());
        }
    }

    @Test
    void billionBlankColumnsAndRows_costNothing() throws Exception {
        var rows = read(Zips.ods("<table:table table:name=\"Blad1\"><table:table-row><table:table-cell table:number-columns-repeated=\"3\"/>"
                + "<table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated=\"1000000000\"/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell table:number-columns-repeated=\"1000000000\"/></table:table-row></table:table>"))
                .tables().getFirst().rows();
        assertEquals(List.of(new Cell.Text("x")), rows.getFirst().cells().subList(3, 4));
        assertEquals(1, rows.size());
    }

    @Test
    void billionColumnsOrRowsWithAValue_areTooMany() throws Exception {
        var cell = "<table:table-cell table:number-columns-repeated=\"%d\"><text:p>x</text:p></table:table-cell>";
        assertEquals(Reason.TOO_MANY_COLUMNS, refused(Zips.ods("<table:table table:name=\"Blad1\"><table:table-row>" + cell.formatted(1_000_000_000) + "</table:table-row></table:table>")));
        assertEquals(Reason.TOO_MANY_ROWS, refused(Zips.ods("<table:table table:name=\"Blad1\"><table:table-row table:number-rows-repeated=\"1000000000\">" + cell.formatted(1) + "</table:table-row></table:table>")));
        assertEquals(Reason.TOO_MANY_ROWS, refused(Zips.ods("<table:table table:name=\"Blad1\"><table:table-row table:number-rows-repeated=\"1048576\"/><table:table-row>" + cell.formatted(1) + "</table:table-row></table:table>")));
    }

    @Test
    void rowAndColumnOutsideOfAnySheet_areRefused() throws Exception {
        assertEquals(Reason.TOO_MANY_COLUMNS, refused(Zips.xlsx(Zips.sheet("<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"))));
        assertEquals(Reason.DAMAGED, refused(Zips.xlsx(Zips.sheet("<row r=\"-5\"><c><v>1</v></c></row>"))));
        assertEquals(Reason.DAMAGED, refused(Zips.xlsx(Zips.sheet("<row r=\"99999999999\"><c><v>1</v></c></row>"))));
        assertEquals(Reason.DAMAGED, refused(Zips.xlsx(Zips.sheet("<row r=\"1\"><c t=\"s\"><v>7</v></c></row>"))));
    }

    @Test
    void attributeCommentOrNameThatFillsTheMemory_isTooLong() throws Exception {
        assertEquals(Reason.TEXT_TOO_LONG, refused(Zips.xlsx(Content.repeated("<worksheet><sheetData x=\"", "0123456789", 5_000_000, "\"/></worksheet>"))));
        assertEquals(Reason.TEXT_TOO_LONG, refused(Zips.ods(Content.repeated("<!--", "0123456789", 5_000_000, "--><x/>"))));
    }

    @Test
    void textOfFiftyMillionCharacters_isCutAsAProgramWould() throws Exception {
        var text = read(Zips.xlsx(Content.repeated("<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>", "0123456789", 5_000_000, "</t></is></c></row></sheetData></worksheet>")))
                .tables().getFirst().rows().getFirst().cell(0).text();
        assertEquals(32_767, text.length());
    }

    @Test
    void elementsWithinEachOther_areRefused() throws Exception {
        assertEquals(Reason.DAMAGED, refused(Zips.xlsx(Content.repeated("<worksheet>", "<a>", 1_000_000, ""))));
    }

    @Test
    void longTextsSharedByManyRows_doNotFitInMemory() throws Exception {
        var parts = Zips.xlsx(Content.repeated("<worksheet><sheetData>", "<row><c t=\"s\"><v>0</v></c></row>", 400_000, "</sheetData></worksheet>"));
        parts.put("xl/strings.xml", Content.repeated("<sst><si><t>", "0123456789", 4_000, "</t></si></sst>"));
        assertEquals(Reason.TOO_LARGE, refused(parts));
    }

    @Test
    void sixtyFourThousandStyles_areRead() throws Exception {
        var parts = Zips.xlsx(Zips.sheet("<row r=\"1\"><c s=\"63999\"><v>43536</v></c><c s=\"64001\"><v>1</v></c></row>"));
        parts.put("xl/styles.xml", Content.repeated("<styleSheet><fonts><font/></fonts><cellXfs>", "<xf numFmtId=\"14\" fontId=\"0\"/>", 64_000, "</cellXfs></styleSheet>"));
        assertEquals(List.of("2019-03-12", "1"), read(parts).tables().getFirst().rows().getFirst().cells().stream().map(Cell::text).toList());
    }

    @Test
    void stylesThatAreTheirOwnParents_end() throws Exception {
        var rows = read(Zips.ods("<style:style style:name=\"a\" style:parent-style-name=\"b\"/><style:style style:name=\"b\" style:parent-style-name=\"a\"/>"
                + "<table:table table:name=\"Blad1\"><table:table-row><table:table-cell table:style-name=\"a\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"))
                .tables().getFirst().rows();
        assertEquals(List.of(false), rows.stream().map(row -> row.struck()).toList());
    }

    private Reason refused(Map<String, Content> parts) throws Exception {
        return trouble(parts).reason();
    }

    private UnreadableFile trouble(Map<String, Content> parts) throws Exception {
        var file = Zips.write(folder.resolve("list.xlsx"), parts);
        return assertThrows(UnreadableFile.class, () -> SpreadsheetReader.read(file));
    }

    private Spreadsheet read(Map<String, Content> parts) throws Exception {
        return SpreadsheetReader.read(Zips.write(folder.resolve("list.xlsx"), parts));
    }
}
