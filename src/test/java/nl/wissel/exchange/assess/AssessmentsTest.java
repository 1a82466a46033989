package nl.wissel.exchange.assess;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wissel.Samples;
import nl.wissel.exchange.assess.AssessRemark.Kind;
import nl.wissel.flow.Workflow;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Camera.Assessment;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.InventoryDifference.Change;
import nl.wissel.project.Intake.Answered;
import nl.wissel.project.Project;
import nl.wissel.screening.Registers;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Three cameras of concern in two departments, one that is clear, one that is gone.
class AssessmentsTest {
    private static final Workflow WORKFLOW = new Workflow(Registers.bundled(), (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    });
    private static final int FEASIBLE = 12;
    private static final int EARLIEST = 13;
    private static final int DEADLINE = 14;
    private static final int COST = 15;
    private static final int PRODUCT = 16;
    private static final int REMARK = 17;

    @TempDir
    private Path folder;

    private final Project project = WORKFLOW.empty("city", new Quarter(2027, 1)).with(new Inventory(List.of(
            Samples.camera("P-1").brand("Hikvision").model("DS-2CD2146G2-I").department("Parken").site("Vondelpark").price("412.50").build(),
            Samples.camera("P-2").brand("Dahua").department("parken ").pinned("2028-Q2").build(),
            Samples.camera("W-1").brand("Hikvision").department("Wegen").build(),
            Samples.camera("W-2").brand("Axis").department("Wegen").build(),
            Samples.camera("W-3").brand("Hikvision").department("Wegen").status(Camera.Status.REMOVED).build()), List.of(), List.of()));

    @Test
    void eachDepartmentGetsItsCamerasOfConcernThatAreInUse() throws Exception {
        assertEquals(List.of("Oordeel Parken.xlsx", "Oordeel Wegen.xlsx"), books(Language.NL).stream().map(DepartmentBook::fileName).toList());
        var rows = written(Language.NL, 0).tables().getFirst().rows();

        assertEquals(List.of("Beantwoord", "0", "van 2"), texts(rows.get(2).cells()));
        assertEquals(List.of("camera-id", "naam", "merk", "model", "cameratype", "locatie", "plaatsingsdatum", "einde ondersteuning", "aanschafwaarde",
                "fabrikant op een lijst", "risico", "gepland in", "haalbaar", "vroegst", "uiterlijk", "geraamde kosten", "vervangend product", "toelichting oordeel"),
                texts(rows.get(4).cells()));
        assertEquals(List.of("P-1", "P-2"), rows.subList(5, 7).stream().map(row -> row.cell(0).text()).toList());
        assertEquals(List.of(false, false, true), written(Language.NL, 0).tables().stream().map(table -> table.hidden()).toList());
    }

    @Test
    void onlyWhatIsToBeFilledInIsUnlockedAndChosenFromLists() throws Exception {
        var book = books(Language.EN).getFirst();
        WorkbookWriter.write(book.workbook(), folder.resolve(book.fileName()));

        try (var stream = Files.newInputStream(folder.resolve(book.fileName())); var read = new XSSFWorkbook(stream)) {
            var sheet = read.getSheetAt(0);
            var locked = IntStream.range(0, 18).filter(column -> sheet.getRow(6).getCell(column).getCellStyle().getLocked()).boxed().toList();
            assertEquals(IntStream.range(0, FEASIBLE).boxed().toList(), locked);
            assertEquals(List.of(true, false, true), List.of(sheet.getProtect(), read.getSheetAt(1).getProtect(), read.getSheetAt(2).getProtect()));
            assertEquals(List.of("M7:M8 true", "N7:N8 true", "O7:O8 true", "P7:P8 false", "Q7:Q8 true", "R7:R8 false"), sheet.getDataValidations().stream()
                    .map(rule -> rule.getRegions().getCellRangeAddress(0).formatAsString() + " " + (rule.getValidationConstraint().getValidationType() == ValidationType.LIST)).toList());
            assertEquals(List.of("The last quarter in which it must be replaced, such as 2028-Q4. Empty: none.", "Anything the planner should know."),
                    List.of(sheet.getDataValidations().get(2).getPromptBoxText(), sheet.getDataValidations().getLast().getPromptBoxText()));
            assertEquals("COUNTA(M7:M8)", sheet.getRow(2).getCell(1).getCellFormula());
        }
    }

    @Test
    void whatComesBackAsItWentOutAnswersAndChangesNothing() throws Exception {
        for (var language : Language.values()) {
            assertEquals(new Answers(List.of(), List.of()), Answers.read(List.of(written(language, 0), written(language, 1)), project));
        }
    }

    @Test
    void answersAreReadInBothLanguagesAndTakenOverWithWhoAndWhen() throws Exception {
        var dutch = Edited.of(written(Language.NL, 0)).put(4, 1, "afdelingshoofd").put(7, FEASIBLE, "later").put(7, EARLIEST, "2028-K1").put(7, COST, "1.500,-")
                .put(7, PRODUCT, "dome").put(7, REMARK, "na de verbouwing").file();
        var english = Edited.of(written(Language.EN, 1)).put(7, FEASIBLE, "no").put(7, REMARK, "heritage").file();

        var answers = Answers.read(List.of(dutch, english), project);

        var product = project.catalogue().products().stream().map(each -> each.name()).filter("dome"::equalsIgnoreCase).findFirst().orElse("");
        assertEquals(product.isEmpty() ? List.of(Kind.UNKNOWN_PRODUCT) : List.of(), answers.remarks().stream().map(AssessRemark::kind).toList());
        var later = new Assessment(Feasible.LATER, new Quarter(2028, 1), null, null, Euros.of(1500), "na de verbouwing");
        var no = new Assessment(Feasible.NO, null, null, null, null, "heritage");
        assertEquals(List.of(new Answer("P-1", later, product, "afdelingshoofd", "Oordeel Parken.xlsx", "Camera’s!7"),
                new Answer("W-1", no, "", "", "Assessment Wegen.xlsx", "Cameras!7")), answers.answers());
        var taken = answers.take(project, LocalDate.of(2026, 11, 21));
        assertEquals(List.of(later, new Assessment(null, null, null, new Quarter(2028, 2), null, ""), no, Assessment.NONE, Assessment.NONE),
                taken.inventory().cameras().stream().map(Camera::assessment).toList());
        assertEquals(Map.of("P-1", new Answered("afdelingshoofd", LocalDate.of(2026, 11, 21), "Oordeel Parken.xlsx"),
                "W-1", new Answered("", LocalDate.of(2026, 11, 21), "Assessment Wegen.xlsx")), taken.intake().answered());
        assertEquals(List.of(new DepartmentState("Parken", 2, 1, "afdelingshoofd", LocalDate.of(2026, 11, 21)), new DepartmentState("Wegen", 1, 1, "", LocalDate.of(2026, 11, 21))),
                DepartmentState.all(taken, WORKFLOW.findings(taken)));
    }

    @Test
    void aPinStaysWhenItsCameraIsAnswered() throws Exception {
        var file = Edited.of(written(Language.NL, 0)).put(8, FEASIBLE, "ja").file();

        var answers = Answers.read(List.of(file), project);

        assertEquals(new Assessment(Feasible.YES, null, null, new Quarter(2028, 2), null, ""), answers.take(project, LocalDate.of(2026, 1, 1)).inventory().cameras().get(1).assessment());
        assertEquals(List.of(Map.of(Field.FEASIBLE, new Change(null, Feasible.YES))), answers.changes(project).stream().map(changed -> changed.fields()).toList());
    }

    @Test
    void aLockedCellThatChangedIsRemarkedAndTheAnswerCounts() throws Exception {
        var file = Edited.of(written(Language.NL, 0)).put(7, 2, "Axis").put(7, FEASIBLE, "ja").file();

        var answers = Answers.read(List.of(file), project);

        assertEquals(List.of(remark(Kind.LOCKED_CHANGED, "C7", "P-1", "Axis", "Hikvision")), answers.remarks());
        assertEquals(List.of("P-1"), answers.answers().stream().map(Answer::cameraId).toList());
    }

    @Test
    void whereIdsWereChangedTooARowCountsOnlyWhenItIsAsItWentOut() throws Exception {
        var file = Edited.of(written(Language.NL, 0)).put(7, 2, "Axis").put(7, FEASIBLE, "ja").put(8, 0, "P-9").put(8, FEASIBLE, "ja").put(9, 0, "W-1").put(9, FEASIBLE, "nee").file();

        var answers = Answers.read(List.of(file), project);

        assertEquals(new Answers(List.of(), List.of(remark(Kind.NOT_CLEAR, "A7", "P-1", "Axis", "Hikvision"), remark(Kind.UNKNOWN_CAMERA, "A8", "P-9", "P-9", ""),
                remark(Kind.NOT_SENT, "A9", "W-1", "W-1", ""), remark(Kind.ROW_MISSING, "", "P-2", "", ""))), answers);
    }

    @Test
    void withoutTheCopyOfWhatWentOutRowsAreComparedWithTheProject() throws Exception {
        var whole = Edited.of(written(Language.NL, 0)).put(7, FEASIBLE, "ja").put(8, 2, "Hikvision").put(8, FEASIBLE, "nee").file();
        var file = new Spreadsheet(whole.file(), whole.description(), whole.tables().subList(0, 1));

        var answers = Answers.read(List.of(file), project);

        assertEquals(List.of(remark(Kind.NOT_COMPARED, "", "", "", ""), remark(Kind.NOT_CLEAR, "A8", "P-2", "Hikvision", "Dahua")), answers.remarks());
        assertEquals(List.of("P-1"), answers.answers().stream().map(Answer::cameraId).toList());
    }

    @Test
    void whatAColumnThatIsGoneOrAValueThatCannotBeUsedWouldSayStaysAsItWas() throws Exception {
        var first = Edited.of(written(Language.NL, 0)).put(7, FEASIBLE, "later").put(7, EARLIEST, "2028-K1").put(7, COST, "950").put(7, REMARK, "druk").file();
        var taken = Answers.read(List.of(first), project).take(project, LocalDate.of(2026, 11, 21));
        var file = Edited.of(written(taken, Language.NL, 0)).put(6, EARLIEST, "begin").put(6, REMARK, "opmerking 2").put(7, FEASIBLE, "later").put(7, COST, "veel").file();

        var answers = Answers.read(List.of(file), taken);

        assertEquals(List.of(), answers.changes(taken));
        assertEquals(List.of(List.of(Kind.COLUMN_MISSING, "6", "vroegst"), List.of(Kind.COLUMN_MISSING, "6", "toelichting oordeel"), List.of(Kind.COLUMN_UNREAD, "N6", ""),
                List.of(Kind.COLUMN_UNREAD, "R6", ""), List.of(Kind.WRONG_VALUE, "P7", "1234.56")),
                answers.remarks().stream().map(remark -> List.<Object>of(remark.kind(), remark.place(), remark.expected())).toList());
    }

    @Test
    void aSecondSheetOfAnswersIsNotReadInSilence() throws Exception {
        var book = Edited.of(written(Language.NL, 0)).put(7, FEASIBLE, "ja").file();
        var sheet = book.tables().getFirst();
        var draft = new Table("kladje", false, sheet.rows(), sheet.merges());
        var file = new Spreadsheet(book.file(), book.description(), Stream.concat(book.tables().stream(), Stream.of(draft)).toList());

        assertEquals(List.of(new AssessRemark(Kind.SHEET_UNREAD, "Oordeel Parken.xlsx", "kladje", "", "", "", "Camera’s")), Answers.read(List.of(file), project).remarks());
    }

    @Test
    void wrongValuesAreNamedByTheirCellAndTheRestOfTheRowCounts() throws Exception {
        var file = Edited.of(written(Language.NL, 0)).put(7, FEASIBLE, "misschien").put(7, EARLIEST, "ooit").put(7, COST, "-5").put(7, REMARK, "druk")
                .put(8, FEASIBLE, "later").put(8, PRODUCT, "toverlamp").file();

        var answers = Answers.read(List.of(file), project);

        assertEquals(List.of(List.of(Kind.WRONG_VALUE, "N7", "ooit"), List.of(Kind.WRONG_VALUE, "P7", "-5"), List.of(Kind.WRONG_VALUE, "M7", "misschien"),
                List.of(Kind.LATER_WITHOUT_DATE, "M8", "later"), List.of(Kind.UNKNOWN_PRODUCT, "Q8", "toverlamp")),
                answers.remarks().stream().map(remark -> List.<Object>of(remark.kind(), remark.place(), remark.found())).toList());
        assertEquals(List.of(new Assessment(null, null, null, null, null, "druk"), new Assessment(Feasible.YES, null, null, null, null, "")),
                answers.answers().stream().map(Answer::answered).toList());
    }

    @Test
    void aDeadlineBeforeTheEarliestQuarterIsNotTaken() throws Exception {
        var file = Edited.of(written(Language.NL, 0)).put(7, FEASIBLE, "ja").put(7, EARLIEST, "2028-K3").put(7, DEADLINE, "2028-K1").file();

        var answers = Answers.read(List.of(file), project);

        assertEquals(List.of(remark(Kind.DEADLINE_TOO_EARLY, "O7", "P-1", "2028-Q1", "2028-Q3")), answers.remarks());
        assertEquals(new Assessment(Feasible.YES, null, null, null, null, ""), answers.answers().getFirst().answered());
    }

    @Test
    void ofTwoAnswersThatDifferNoneIsTakenAndOfTwoThatAgreeOne() throws Exception {
        var one = Edited.of(written(Language.NL, 0)).put(7, FEASIBLE, "ja").put(8, FEASIBLE, "nee").file();
        var other = Edited.of(written(Language.NL, 0)).put(7, FEASIBLE, "nee").put(8, FEASIBLE, "nee").file();

        var answers = Answers.read(List.of(one, other), project);

        assertEquals(List.of("P-2"), answers.answers().stream().map(Answer::cameraId).toList());
        assertEquals(List.of(Kind.TWO_ANSWERS), answers.remarks().stream().map(AssessRemark::kind).toList());
    }

    @Test
    void aFileThatIsNoAssessmentIsSaidToBeNone() throws UnreadableFile {
        var file = new Spreadsheet(Path.of("lunch.xlsx"), "xlsx", List.of());

        assertEquals(new Answers(List.of(), List.of(new AssessRemark(Kind.NOT_AN_ASSESSMENT, "lunch.xlsx", "", "", "", "", ""))), Answers.read(List.of(file), project));
    }

    @Test
    void answersGoOutAgainSoThatASecondRoundBeginsWhereTheFirstEnded() throws Exception {
        var file = Edited.of(written(Language.NL, 0)).put(7, FEASIBLE, "later").put(7, EARLIEST, "2028-K1").put(7, COST, "950").file();
        var answers = Answers.read(List.of(file), project);
        var taken = answers.take(project, LocalDate.of(2026, 11, 21));

        var again = Answers.read(List.of(written(taken, Language.EN, 0)), taken);

        assertEquals(answers.answers().getFirst().answered(), again.answers().getFirst().answered());
        assertEquals(List.of(), again.changes(taken));
        assertEquals("1", written(taken, Language.EN, 0).tables().getFirst().rows().get(2).cell(1).text());
    }

    private List<DepartmentBook> books(Language language) {
        return DepartmentBook.all(project, WORKFLOW.findings(project), Texts.of(language));
    }

    private Spreadsheet written(Language language, int index) throws UnwritableFile, UnreadableFile {
        return written(project, language, index);
    }

    private Spreadsheet written(Project of, Language language, int index) throws UnwritableFile, UnreadableFile {
        var book = DepartmentBook.all(of, WORKFLOW.findings(of), Texts.of(language)).get(index);
        WorkbookWriter.write(book.workbook(), folder.resolve(book.fileName()));
        return SpreadsheetReader.read(folder.resolve(book.fileName()));
    }

    private static AssessRemark remark(Kind kind, String place, String camera, String found, String expected) {
        return new AssessRemark(kind, "Oordeel Parken.xlsx", "Camera’s", place, camera, found, expected);
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::text).toList();
    }
}
