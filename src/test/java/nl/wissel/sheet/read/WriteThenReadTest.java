package nl.wissel.sheet.read;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.sheet.write.file.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

class WriteThenReadTest {
    private static final Workbook WORKBOOK = new Workbook(List.of(
            new Sheet("Camera's", List.of(10, 20), List.of(
                    List.of(new Value.Text("=id & \"naam\" <ë>", Style.HEADER), new Value.Text("_x0041_", Style.HEADER)),
                    List.of(),
                    List.of(new Value.Nothing(Style.PLAIN), new Value.Number(new BigDecimal("1664.30"), Style.MONEY_CENTS),
                            new Value.Day(LocalDate.of(2027, 2, 28), Style.DAY), new Value.Number(new BigDecimal("-0.03"), Style.PERCENT),
                            new Value.Formula("B3*2", new BigDecimal("3328.60"), Style.MONEY_TOTAL))), Sheet.Layout.PLAIN),
            new Sheet("Leeg", List.of(), List.of(), Sheet.Layout.PLAIN)));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void whatWasWritten_isRead(String format) throws Exception {
        var file = folder.resolve("plan." + format);
        WorkbookWriter.write(WORKBOOK, file);
        var cameras = new Table("Camera's", false, List.of(
                new Row(1, List.of(new Cell.Text("=id & \"naam\" <ë>"), new Cell.Text("_x0041_")), false, false),
                new Row(3, List.of(Cell.Blank.BLANK, number("1664.3"), new Cell.Day(LocalDate.of(2027, 2, 28)),
                        new Cell.Number(new BigDecimal("-0.03"), "-3%"), number("3328.6")), false, false)), List.of());
        assertEquals(new Spreadsheet(file, format, List.of(cameras, new Table("Leeg", false, List.of(), List.of()))), SpreadsheetReader.read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void signsThatXmlEscapes_mayBeAsManyAsTheListHas(String format) throws Exception {
        var line = List.<Value>of(new Value.Text("Dam & <Rokin>", Style.PLAIN));
        var file = folder.resolve("signs." + format);
        WorkbookWriter.write(new Workbook(List.of(new Sheet("Lijst", List.of(), Collections.nCopies(40_000, line), Sheet.Layout.PLAIN))), file);
        var rows = SpreadsheetReader.read(file).tables().getFirst().rows();
        assertEquals(new Row(40_000, List.of(new Cell.Text("Dam & <Rokin>")), false, false), rows.getLast());
    }

    @Test
    void reading_leavesTheFileAsItWas() throws Exception {
        var file = folder.resolve("plan.xlsx");
        WorkbookWriter.write(WORKBOOK, file);
        var bytes = Files.readAllBytes(file);
        SpreadsheetReader.read(file);
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    private static Cell number(String number) {
        return Cell.Number.of(new BigDecimal(number));
    }
}
