package nl.wissel.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Camera.Assessment;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.Inventory;
import nl.wissel.project.Intake.Answered;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.Entry;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Departments are asked, and answer, at the prompt.
class AssessCommandsTest {
    private static final Author COLLEAGUE = new Author("colleague", "desk-3", InstantSource.fixed(Instant.parse("2027-03-01T12:00:00Z")));
    private static final String LIST = """
            nummer;naam;merk;model;afdeling;locatie
            P1;Ingang;Hikvision;DS-2CD2143G0-I;Parken;Vondelpark
            P2;Vijver;Dahua;IPC-HFW2431;Parken;Vondelpark
            W1;Kruising;Hikvision;DS-2CD2143G0-I;Wegen/Kades;Dam
            W2;Brug;Axis;P3245-V;Wegen/Kades;Dam
            """;

    @TempDir
    private Path folder;
    private final Prompt prompt = new Prompt();
    private Path project = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.resolve("city.wissel");
        out = folder.resolve("out");
        prompt.run("plan", Files.writeString(folder.resolve("list.csv"), LIST), "--project", project);
    }

    // asking

    @Test
    void eachDepartmentGetsAWorkbookInANewFolder() throws IOException {
        assertEquals(0, prompt.run("assess", "export", project, "--out", out), prompt.err());

        assertEquals(List.of("Assessment Parken.xlsx", "Assessment Wegen-Kades.xlsx"), files(out));
        assertEquals(List.of("Written: " + out.resolve("Assessment Parken.xlsx"), "Written: " + out.resolve("Assessment Wegen-Kades.xlsx"),
                "2 departments are asked about 3 cameras."), prompt.out().lines().toList());
    }

    @Test
    void theWorkbooksAreInTheLanguageThatIsAskedFor() throws IOException {
        assertEquals(0, prompt.run("assess", "export", project, "--out", out, "--lang", "nl"), prompt.err());
        assertEquals(List.of("Oordeel Parken.xlsx", "Oordeel Wegen-Kades.xlsx"), files(out));
    }

    @Test
    void aWorkbookThatIsThereMayBeFilledInAndIsNotReplaced() throws IOException {
        var filled = Files.writeString(Files.createDirectory(out).resolve("Assessment Parken.xlsx"), "answers");

        assertRefused(3, "there is a file of that name already", "assess", "export", project, "--out", out);

        assertEquals("answers", Files.readString(filled));
        assertEquals(List.of("Assessment Parken.xlsx"), files(out));
    }

    @Test
    void otherFilesInTheFolderStay() throws IOException {
        Files.writeString(Files.createDirectory(out).resolve("letter.txt"), "dear head");

        assertEquals(0, prompt.run("assess", "export", project, "--out", out), prompt.err());

        assertEquals(List.of("Assessment Parken.xlsx", "Assessment Wegen-Kades.xlsx", "letter.txt"), files(out));
    }

    @Test
    void aFolderThatIsNoneIsToldAndNothingIsWritten() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "a file");

        assertRefused(3, "what should be its folder is a file", "assess", "export", project, "--out", file);
        assertRefused(3, "its folder does not exist", "assess", "export", project, "--out", folder.resolve("no/such/folder"));
        assertRefused(2, "an output must be a file of its own", "assess", "export", project, "--out", project);

        assertEquals("a file", Files.readString(file));
        assertEquals(List.of("city.wissel", "list.csv", "taken"), files(folder));
    }

    @Test
    void whereNoCameraIsOfConcernNobodyIsAsked() throws IOException {
        var clear = folder.resolve("clear.wissel");
        prompt.run("plan", Files.writeString(folder.resolve("clear.csv"), "nummer;merk\nA1;Axis\n"), "--project", clear);

        assertRefused(1, "there is nothing to ask", "assess", "export", clear, "--out", out);
        assertFalse(Files.exists(out));
    }

    @Test
    void halfACommandIsAWrongArgument() {
        assertRefused(2, "expected assess export or assess import", "assess");
        assertRefused(2, "expected --out", "assess", "export", project);
        assertRefused(2, "expected PROJECT", "assess", "export", "--out", out);
        assertRefused(2, "expected FILE", "assess", "import", project);
        assertRefused(2, "unknown command or option --json", "assess", "import", project, "x.xlsx", "--json", "y.json");
        assertRefused(1, "expected a project of Wissel", "assess", "export", folder.resolve("list.csv"), "--out", out);
    }

    // answers

    @Test
    void whatChangesIsPrintedThenTakenOver() throws Exception {
        var parks = asked("Assessment Parken.xlsx", Map.of("B4", "head of parks", "M7", "later", "N7", "2028-Q1", "P7", "1.500,-", "M8", "no", "R8", "monument"));
        var roads = asked("Assessment Wegen-Kades.xlsx", Map.of("M7", "yes"));

        assertEquals(0, prompt.run("assess", "import", project, parks, roads), prompt.err());

        assertEquals("", prompt.err());
        assertEquals(List.of("P1, Earliest: (empty) becomes 2028 Q1", "P1, Assessed cost: (empty) becomes €1,500.00", "P1, Feasible: (empty) becomes Later",
                "P2, Feasible: (empty) becomes No", "P2, Assessment remark: (empty) becomes monument", "W1, Feasible: (empty) becomes Yes",
                "3 answers were taken over.", "  Parken: 2 of 2 answered", "  Wegen/Kades: 1 of 1 answered"), prompt.out().lines().map(line -> line.replace(' ', ' ')).toList());
        assertEquals(List.of(new Assessment(Feasible.LATER, new Quarter(2028, 1), null, null, Euros.of(1500), ""), new Assessment(Feasible.NO, null, null, null, null, "monument"),
                new Assessment(Feasible.YES, null, null, null, null, ""), Assessment.NONE), assessments());
        assertEquals(new Answered("head of parks", LocalDate.of(2027, 3, 1), "Assessment Parken.xlsx"), read().intake().answered().get("P1"));
        assertEquals("Answers taken over at the prompt (3): Assessment Parken.xlsx, Assessment Wegen-Kades.xlsx", StoredProject.read(project).journal().getLast().label());
    }

    @Test
    void theSameAnswersOnceMoreChangeNothing() throws Exception {
        var parks = asked("Assessment Parken.xlsx", Map.of("M7", "yes"));
        prompt.run("assess", "import", project, parks);
        var before = Files.readAllBytes(project);

        assertEquals(0, prompt.run("assess", "import", project, parks), prompt.err());

        assertEquals(List.of("These answers were taken over before; nothing changes."), prompt.out().lines().toList());
        assertArrayEquals(before, Files.readAllBytes(project));
    }

    @Test
    void aFileThatIsNoDepartmentsWorkbookStopsAllOfThem() throws Exception {
        var parks = asked("Assessment Parken.xlsx", Map.of("M7", "yes"));

        assertEquals(1, prompt.run("assess", "import", project, parks, folder.resolve("list.csv")));

        assertEquals(List.of("list.csv: This is not a workbook of an assessment: expected a sheet with the columns camera id and feasible. Nothing was read from it.",
                project + ": nothing was taken over, because not all files are workbooks of departments; leave the others out"), prompt.err().lines().toList());
        assertNothingTaken();
    }

    @Test
    void aFileThatCannotBeReadIsOneLine() throws Exception {
        var parks = asked("Assessment Parken.xlsx", Map.of("M7", "yes"));
        var broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertRefused(1, "broken.xlsx", "assess", "import", project, parks, broken);
        assertRefused(1, "gone.xlsx", "assess", "import", project, folder.resolve("gone.xlsx"));
        assertRefused(1, "found none that can be used", "assess", "import", project, asked("Assessment Wegen-Kades.xlsx", Map.of()));

        assertNothingTaken();
    }

    @Test
    void whereIdsWereChangedOnlyRowsThatAreClearAreTaken() throws Exception {
        var parks = asked("Assessment Parken.xlsx", Map.of("A7", "P9", "M7", "no", "M8", "yes"));

        assertEquals(0, prompt.run("assess", "import", project, parks), prompt.err());

        assertEquals(List.of("Assessment Parken.xlsx, Cameras, cell A7: Camera 'P9' is not in the project; this row was not taken. Was its id changed?",
                "Assessment Parken.xlsx, Cameras: Camera 'P1' was sent but did not come back; its answer stays as it was."), prompt.err().lines().toList());
        assertEquals(List.of(Assessment.NONE, new Assessment(Feasible.YES, null, null, null, null, ""), Assessment.NONE, Assessment.NONE), assessments());
    }

    @Test
    void idsThatChangedPlacesAreNotTaken() throws Exception {
        var parks = asked("Assessment Parken.xlsx", Map.of("A7", "P2", "A8", "P1", "M7", "no", "M8", "yes"));

        assertEquals(1, prompt.run("assess", "import", project, parks));

        assertTrue(prompt.err().startsWith("Assessment Parken.xlsx, Cameras, cell A7: Camera P2: this row says 'Ingang, Hikvision, DS-2CD2143G0-I, …' where"
                + " 'Vijver, Dahua, IPC-HFW2431, …' was sent"), prompt.err());
        assertNothingTaken();
    }

    @Test
    void aWrongValueIsNamedByItsCell() throws Exception {
        var parks = asked("Assessment Parken.xlsx", Map.of("M7", "perhaps", "R7", "busy"));

        assertEquals(0, prompt.run("assess", "import", project, parks), prompt.err());

        assertTrue(prompt.err().startsWith("Assessment Parken.xlsx, Cameras, cell M7: Camera P1: 'perhaps' cannot be used and was left out; expected "), prompt.err());
        assertEquals(new Assessment(null, null, null, null, null, "busy"), assessments().getFirst());
    }

    @Test
    void aRowInWhichNothingCanBeUsedIsNoAnswer() throws Exception {
        assertEquals(1, prompt.run("assess", "import", project, asked("Assessment Parken.xlsx", Map.of("M7", "perhaps"))));

        assertTrue(prompt.err().endsWith("found none that can be used; nothing was taken over" + System.lineSeparator()), prompt.err());
        assertEquals(Map.of(), read().intake().answered());
    }

    @Test
    void ofTwoAnswersThatDifferNoneIsTaken() throws Exception {
        var one = asked("Assessment Parken.xlsx", Map.of("M7", "yes"));
        var other = Files.copy(one, folder.resolve("second.xlsx"));
        fill(other, Map.of("M7", "no"));

        assertEquals(1, prompt.run("assess", "import", project, one, other));

        assertTrue(prompt.err().startsWith("Assessment Parken.xlsx, cell Cameras!7: Camera P1 has two answers that differ, in Assessment Parken.xlsx Cameras!7 and in second.xlsx Cameras!7;"
                + " neither was taken."), prompt.err());
        assertNothingTaken();
    }

    @Test
    void anAnswerAboutACameraThatLeftTheProjectSinceIsTold() throws Exception {
        var parks = asked("Assessment Parken.xlsx", Map.of("M7", "yes", "M8", "no"));
        try (var file = ProjectFile.open(project, COLLEAGUE)) {
            var inventory = file.project().inventory();
            file.write(file.project().with(new Inventory(inventory.cameras().subList(1, 4), inventory.sites(), inventory.departments())), Entry.Kind.EDIT, "P1 leaves");
        }

        assertEquals(0, prompt.run("assess", "import", project, parks), prompt.err());

        assertEquals(List.of("Assessment Parken.xlsx, Cameras, cell A7: Camera 'P1' went out but is no longer in the project; this row was not taken."), prompt.err().lines().toList());
        assertEquals(Feasible.NO, assessments().getFirst().feasible());
    }

    @Test
    void whileAnotherHasTheProjectOpenNothingIsTaken() throws Exception {
        var parks = asked("Assessment Parken.xlsx", Map.of("M7", "yes"));
        try (var _ = ProjectFile.open(project, COLLEAGUE)) {
            assertRefused(1, "open by colleague on desk-3", "assess", "import", project, parks);
        }
        assertNothingTaken();
    }

    private Path asked(String name, Map<String, String> answers) throws IOException {
        if (!Files.exists(out)) {
            assertEquals(0, prompt.run("assess", "export", project, "--out", out), prompt.err());
        }
        fill(out.resolve(name), answers);
        return out.resolve(name);
    }

    private static void fill(Path file, Map<String, String> answers) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            answers.forEach((place, text) -> {
                var cell = new CellReference(place);
                book.getSheetAt(0).getRow(cell.getRow()).createCell(cell.getCol()).setCellValue(text);
            });
            try (var stream = Files.newOutputStream(file)) {
                book.write(stream);
            }
        }
    }

    private Project read() throws UnusableProject {
        return StoredProject.read(project).project();
    }

    private List<Assessment> assessments() throws UnusableProject {
        return read().inventory().cameras().stream().map(Camera::assessment).toList();
    }

    private void assertNothingTaken() throws UnusableProject {
        assertEquals(List.of(Assessment.NONE, Assessment.NONE, Assessment.NONE, Assessment.NONE), assessments());
    }

    private void assertRefused(int code, String line, Object... arguments) {
        assertEquals(code, prompt.run(arguments), prompt.err());
        assertTrue(prompt.err().contains(line), prompt.err());
        assertEquals(1, prompt.err().lines().count(), prompt.err());
    }

    private static List<String> files(Path place) throws IOException {
        try (var all = Files.list(place)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
