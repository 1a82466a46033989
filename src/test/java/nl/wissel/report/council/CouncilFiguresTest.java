package nl.wissel.report.council;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.report.council.CouncilFigures.By;
import nl.wissel.report.council.CouncilFigures.Line;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Screener;
import nl.wissel.screening.Screening;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class CouncilFiguresTest {
    private static final Registers REGISTERS = Registers.bundled();
    private static final Inventory CITY = new Inventory(List.of(
            Samples.camera("H1").brand("Hikvision").department("Parks").site("Zoo").build(),
            Samples.camera("H2").brand("HiLook").department("parks ").site("Zoo").build(),
            Samples.camera("H3").brand("Hikvision").department("Roads").site("Bridge").status(Camera.Status.REPLACED).build(),
            Samples.camera("S1").brand("Sunell").department("Roads").site("Bridge").build(),
            Samples.camera("W1").brand("Honeywell").department("Roads").build(),
            Samples.camera("W2").brand("Honeywell").department("Roads").status(Camera.Status.REMOVED).build(),
            Samples.camera("A1").brand("Axis").department("Roads").site("Bridge").build(),
            Samples.camera("A2").brand("Axis").department("Town hall").site("Hall").build()), List.of(), List.of());
    private static final Line TOTAL = new Line("", 3, 1, 1, 6);

    private static Screening screening() {
        Set<String> all = REGISTERS.lists().stream().map(PolicyList::id).collect(Collectors.toSet());
        return new Screener(REGISTERS, all).screen(CITY, Map.of());
    }

    private static CouncilFigures by(By by) {
        return CouncilFigures.of(by, CITY, screening(), REGISTERS);
    }

    @Test
    void byMaker_theTrueOne() {
        assertEquals(new CouncilFigures(By.MAKER, TOTAL, List.of(new Line("Hikvision", 2, 1, 0, 2), new Line("Sunell", 1, 0, 0, 1), new Line("Dahua", 0, 0, 1, 1))),
                by(By.MAKER));
    }

    @Test
    void byList_aCameraCountsUnderEachListOfItsMaker() {
        assertEquals(Set.of(new Line(title("aivd-country"), 3, 1, 0, 3), new Line(title("fcc-covered"), 2, 1, 0, 2),
                new Line(title("us-entity"), 2, 1, 0, 2), new Line(title("ndaa-889"), 2, 1, 0, 2)), Set.copyOf(by(By.LIST).lines()));
        assertEquals(new Line(title("aivd-country"), 3, 1, 0, 3), by(By.LIST).lines().getFirst());
    }

    private static String title(String id) {
        return REGISTERS.lists().stream().filter(list -> list.id().equals(id)).findFirst().orElseThrow().title();
    }

    @Test
    void byDepartment_howeverItIsWritten_andLeavingOutThoseWithoutAny() {
        assertEquals(List.of(new Line("Parks", 2, 0, 0, 2), new Line("Roads", 1, 1, 1, 3)), by(By.DEPARTMENT).lines());
    }

    @Test
    void bySite_alsoThoseOfWhichNoneIsStated() {
        assertEquals(List.of(new Line("Zoo", 2, 0, 0, 2), new Line("Bridge", 1, 1, 0, 2), new Line("", 0, 0, 1, 1)), by(By.SITE).lines());
    }

    @Test
    void shares() {
        assertEquals(1 / 3.0, new Line("Roads", 1, 1, 1, 3).share());
        assertEquals(2 / 3.0, new Line("Parks", 2, 0, 0, 2).shareOf(TOTAL));
        assertEquals(0, new Line("", 0, 0, 0, 0).share());
    }

    @Test
    void theWorkbookHasASheetForEachWayToCount(@TempDir Path folder) throws UnwritableFile, UnreadableFile {
        var file = folder.resolve("council.xlsx");
        WorkbookWriter.write(CouncilReport.of("City", CITY, screening(), REGISTERS, Texts.of(Language.EN)), file);

        var sheets = SpreadsheetReader.read(file).tables();
        assertEquals(List.of("By manufacturer", "By list", "By department", "By site"), sheets.stream().map(sheet -> sheet.name()).toList());
        assertEquals(List.of("Hikvision", "2", "1", "0", "2"),
                List.of(0, 1, 3, 4, 5).stream().map(column -> sheets.getFirst().rows().get(3).cell(column).text()).toList());
        assertEquals(List.of("All cameras", "3", "1", "1", "6"),
                List.of(0, 1, 3, 4, 5).stream().map(column -> sheets.getFirst().rows().getLast().cell(column).text()).toList());
    }
}
