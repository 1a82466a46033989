package nl.wissel.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.plan.Plan;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Expected figures stand, worked out by hand, with [SmallPlan].
class PlanReportTest {
    @TempDir
    static Path folder;
    private static XSSFWorkbook book = new XSSFWorkbook();

    private static XSSFWorkbook write(Plan plan, Language language) throws UnwritableFile, IOException {
        var project = SmallPlan.project(plan);
        var file = Files.createTempFile(folder, "plan", ".xlsx");
        WorkbookWriter.write(PlanReport.of(project, SmallPlan.findings(project), List.of(), Texts.of(language)), file);
        try (var stream = Files.newInputStream(file)) {
            return new XSSFWorkbook(stream);
        }
    }

    @BeforeAll
    static void writeInEnglish() throws UnwritableFile, IOException {
        book = write(SmallPlan.plan(), Language.EN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFormula_computesToTheValueStoredBesideIt(Language language) throws UnwritableFile, IOException {
        for (var plan : List.of(SmallPlan.plan(), Plan.EMPTY)) {
            var written = write(plan, language);
            var evaluator = written.getCreationHelper().createFormulaEvaluator();
            var formulas = 0;
            for (var sheet : written) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            var stored = cell.getNumericCellValue();
                            assertEquals(stored, evaluator.evaluate(cell).getNumberValue(), 1e-6, sheet.getSheetName() + " " + cell.getAddress() + " " + cell);
                        }
                    }
                }
            }
            assertTrue(formulas > 60, formulas + " formulas");
        }
    }

    @Test
    void sheets_inTheOrderAPlannerExpects() throws UnwritableFile, IOException {
        assertEquals(List.of("Management summary", "Investment plan", "Replacement schedule", "Visits", "Planning (Gantt)", "Departments", "Not scheduled",
                "Inventory and screening", "Assumptions"), names(book));
        assertEquals(List.of("Managementsamenvatting", "Investeringsplan", "Vervangingsplanning", "Bezoeken", "Planning (Gantt)", "Afdelingen",
                "Niet gepland", "Inventaris en screening", "Aannames"), names(write(SmallPlan.plan(), Language.NL)));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        var names = new ArrayList<String>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /// The rows of a sheet from one on, as text.
    private static List<String> rows(XSSFWorkbook workbook, String sheet, int from, int to) {
        var rows = new ArrayList<String>();
        for (var number = from; number <= to; number++) {
            var cells = new ArrayList<String>();
            workbook.getSheet(sheet).getRow(number - 1).forEach(cell -> cells.add(text(cell)));
            rows.add(String.join("|", cells));
        }
        return rows;
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC, FORMULA -> BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
            default -> cell.toString();
        };
    }

    @Test
    void investmentPlan_addsReplacementsAndVisitsByDepartmentAndYear() {
        assertEquals(List.of("Department|2027|2028|Total", "Sport|1780|110|1890", SmallPlan.TRAFFIC + "|0|3228|3228", "Total|1780|3338|5118",
                "Cap|2000|3000", "Left|220|-338"), rows(book, "Investment plan", 4, 9));
    }

    @Test
    void investmentPlan_forTheCouncil_isInThousands() {
        assertEquals(List.of("Amounts × EUR 1,000|2027|2028|Total", "Sport|1.78|0.11|1.89", SmallPlan.TRAFFIC + "|0|3.228|3.228", "Total|1.78|3.338|5.118"),
                rows(book, "Investment plan", 12, 15));
    }

    @Test
    void spendOverTheCap_isShownAsSuch() {
        var over = book.getSheet("Investment plan").getRow(6).getCell(2).getCellStyle();
        var within = book.getSheet("Investment plan").getRow(6).getCell(1).getCellStyle();

        assertEquals("FFB3261E", over.getFont().getXSSFColor().getARGBHex());
        assertEquals("FF1F2328", within.getFont().getXSSFColor().getARGBHex());
    }

    @Test
    void schedule_hasTheColumnsThatCheckReads_inOrderOfQuarter() {
        assertEquals(List.of("Camera id|Quarter|Department|Site|Brand|Model|Manufacturer|Product|Pinned|Band|Risk|Cost|Write-off|Year",
                "C1|2027-Q1|Sport|Hal|Hikvision||Hikvision|outdoor bullet||direct|80|1120|0|2027",
                "C2|2027-Q1|Sport|Hal|Hikvision||Hikvision|outdoor bullet|yes|medium|40|560|0|2027",
                "C4|2028-Q1|" + SmallPlan.TRAFFIC + "|Hal|Hikvision||Hikvision|outdoor bullet||low|20|900|0|2028",
                "C3|2028-Q2|" + SmallPlan.TRAFFIC + "|Dam|Hikvision||Hikvision|outdoor bullet||high|55|1998|466.66|2028"),
                rows(book, "Replacement schedule", 1, 5));
    }

    @Test
    void schedule_inDutch() throws UnwritableFile, IOException {
        assertEquals(List.of("Camera-id|Kwartaal|Afdeling|Locatie|Merk|Model|Fabrikant|Product|Vastgezet|Klasse|Risico|Kosten|Restant boekwaarde|Jaar",
                "C1|2027-K1|Sport|Hal|Hikvision||Hikvision|outdoor bullet||direct|80|1120|0|2027"),
                rows(write(SmallPlan.plan(), Language.NL), "Vervangingsplanning", 1, 2));
    }

    @Test
    void visits_arePaidByTheDepartmentOfTheSite() {
        assertEquals(List.of("Site|Department|Quarter|Year|Cameras|Cost", "Hal|Sport|2027-Q1|2027|2|100", "Hal|Sport|2028-Q1|2028|1|110",
                "Dam|" + SmallPlan.TRAFFIC + "|2028-Q2|2028|1|330"), rows(book, "Visits", 1, 4));
    }

    @Test
    void departments_showAmountCapAndDifference() {
        assertEquals(List.of("Department|Year|Cameras|Replacements|Visits|Investment|Cap|Left|Write-off", "Sport|2027|2|1680|100|1780|||0",
                "Sport|2028|0|0|110|110|||0", SmallPlan.TRAFFIC + "|2027|0|0|0|0|||0", SmallPlan.TRAFFIC + "|2028|2|2898|330|3228|4000|772|466.66",
                "Total||4|4578|540|5118|||466.66"), rows(book, "Departments", 4, 9));
    }

    @Test
    void gantt_countsCamerasOfDepartmentsAndSitesInEachQuarter() {
        assertEquals(List.of("Department and site|Band|Cameras|Q1|Q2|Q3|Q4|Q1|Q2|Q3|Q4", "Total|direct|4|2|1|1", "Sport|direct|3|2|1", "   Hal|direct|3|2|1",
                SmallPlan.TRAFFIC + "|high|1|1", "   Dam|high|1|1"), rows(book, "Planning (Gantt)", 5, 10));
        var bar = book.getSheet("Planning (Gantt)").getRow(7).getCell(3).getCellStyle();
        assertEquals("FFB3261E", bar.getFillForegroundXSSFColor().getARGBHex());
    }

    @Test
    void notScheduled_saysWhy() {
        assertEquals(List.of("Camera id|Why|Department|Site|Brand|Model|Manufacturer|Band|Risk",
                "C9|No room within the caps and hours of its quarters|Sport|Dam|Hikvision||Hikvision|low|10"), rows(book, "Not scheduled", 1, 2));
        assertEquals(4, book.getSheet("Not scheduled").getPhysicalNumberOfRows());
    }

    @Test
    void inventory_saysWhatWasFoundInWords() {
        assertTrue(rows(book, "Inventory and screening", 7, 7).getFirst().startsWith("C6||Sport|Hal|Honeywell||In use|to verify|Dahua||"),
                rows(book, "Inventory and screening", 7, 7).getFirst());
        assertTrue(rows(book, "Inventory and screening", 7, 7).getFirst()
                .contains("The badge says Honeywell: part of what is sold as Honeywell is made by Dahua"));
    }

    @Test
    void summary_countsCamerasInUse() {
        assertEquals(List.of("Of concern and in use|6|  their manufacturer stands on a list that is followed", "Scheduled|4|  with a quarter and a product",
                "Not scheduled|1|  no quarter fits; see the sheet Not scheduled",
                "Outside the plan|1|  stay, or are taken away without replacement, as their department says",
                "Still to verify|1|  not in the plan until a person decides"), rows(book, "Management summary", 8, 12));
    }
}
