package nl.wissel.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import nl.wissel.plan.Effort;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.screening.Registers;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Quarter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// LibreOffice opens the workbook of a plan, xlsx and ods, computes every formula anew, and finds what we stored. Needs `soffice`.
@Tag("office")
class OfficeTest {
    private static final String ALWAYS_RECALCULATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
            </oor:items>
            """;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTotalIsTheSameAfterRecalculation(Language language) throws Exception {
        var workbook = folder.resolve("plan.xlsx");
        var openDocument = folder.resolve("plan.ods");
        plan(Path.of("sample-data/planning-workbook.xlsx"), Texts.of(language), workbook, openDocument);
        var stored = formulas(workbook);
        assertTrue(stored.size() > 100, stored.size() + " formulas");
        assertEquals(stored, formulas(recalculated(workbook)));
        assertEquals(stored, formulas(recalculated(openDocument)));
    }

    private static void plan(Path input, Texts texts, Path... outputs) throws UnreadableFile, UnwritableFile {
        var workflow = new Workflow(Registers.bundled(), new SolverPlanner());
        var spreadsheet = workflow.read(input);
        var project = workflow.take(spreadsheet, workflow.propose(spreadsheet), workflow.empty("test", new Quarter(2027, 1))).project();
        var preparation = workflow.findings(project).preparation();
        var planned = project.withPlanned(workflow.plan(preparation, new Effort(null, 2_000, 1), better -> { }, () -> false));
        for (var output : outputs) {
            workflow.report(planned, workflow.findings(planned), texts, output);
        }
    }

    private Path recalculated(Path workbook) throws IOException, InterruptedException {
        var profile = folder.resolve("profile");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
        var out = Files.createDirectories(folder.resolve("recalculated"));
        var office = new ProcessBuilder("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to",
                "xlsx:Calc MS Excel 2007 XML", "--outdir", out.toString(), workbook.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start();
        assertTrue(office.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not finish");
        return out.resolve("plan.xlsx");
    }

    /// The cells with a formula and their values, by sheet and address; numbers to a thousandth of a cent.
    private static Map<String, String> formulas(Path workbook) throws IOException {
        var values = new TreeMap<String, String>();
        try (var stream = Files.newInputStream(workbook); var book = new XSSFWorkbook(stream)) {
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            values.put(sheet.getSheetName() + "!" + cell.getAddress(), value(cell));
                        }
                    }
                }
            }
        }
        return values;
    }

    private static String value(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> "%.5f".formatted(cell.getNumericCellValue() + 0.0);
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> cell.getStringCellValue();
        };
    }
}
