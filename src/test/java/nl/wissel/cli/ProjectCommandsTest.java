package nl.wissel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.store.Author;
import nl.wissel.store.Entry;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The commands on project files.
class ProjectCommandsTest {
    /// A camera a year, which is what the default caps have room for.
    static final String LIST = """
            nummer;naam;merk;model;afdeling;locatie;plaatsingsdatum;aanschafprijs;levensduur;vroegst
            C1;Dam 1;Hikvision;DS-2CD2143G0-I;Verkeer;Dam;1-4-2023;1000;7;2028-Q2
            C2;Dam 2;Hikvision;DS-2CD2143G0-I;Verkeer;Dam;1-4-2023;1000;7;2027-Q1
            C3;Dam 3;Hikvision;DS-2CD2143G0-I;Verkeer;Dam;1-4-2023;1000;7;2029-Q1
            C4;Dam 4;Hikvision;DS-2CD2143G0-I;Verkeer;Dam;1-4-2023;1000;7;2030-Q1
            C5;Dam 5;Hikvision;DS-2CD2143G0-I;Verkeer;Dam;1-4-2023;1000;7;2031-Q1
            C6;Stadhuis 1;Axis;P3245-V;Facilitair;Stadhuis;1-4-2023;1000;7;
            """;

    @TempDir
    private Path folder;
    private final Prompt prompt = new Prompt();
    private Path list = Path.of("");
    private Path project = Path.of("");

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(folder.resolve("list.csv"), LIST);
        project = folder.resolve("city.wissel");
    }

    @Test
    void aPlanIsKeptInANewProject() throws UnusableProject {
        assertEquals(0, prompt.run("plan", list, "--project", project), prompt.err());

        assertEquals(new Quarter(2028, 2), plannedOf("C1"));
        assertTrue(prompt.out().contains("Written: " + project), prompt.out());
        assertEquals(List.of(Entry.Kind.CREATED), kinds());
    }

    @Test
    void aProjectIsPlannedInPlace() throws UnusableProject {
        prompt.run("plan", list, "--project", project);

        assertEquals(0, prompt.run("plan", project, "--project", project, "--seed", 9), prompt.err());

        assertEquals(9, Objects.requireNonNull(StoredProject.read(project).project().planned()).seed());
        assertEquals(List.of(Entry.Kind.CREATED, Entry.Kind.EDIT), kinds());
    }

    @Test
    void aProjectIsAnInputLikeAnyOtherAndNotChangedThen() throws UnusableProject, IOException {
        prompt.run("plan", list, "--project", project);
        var before = Files.readAllBytes(project);
        var json = folder.resolve("plan.json");

        assertEquals(0, prompt.run("import", project), prompt.err());
        assertTrue(prompt.out().contains("Of concern 5, to verify 0, clear 1"), prompt.out());
        assertEquals(0, prompt.run("plan", project, "--json", json), prompt.err());
        assertEquals(0, prompt.run("check", project, json), prompt.err() + prompt.out());

        assertArrayEquals(before, Files.readAllBytes(project));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.xlsx", "plan.ods"})
    void thePlanOfAProjectIsWrittenAsAWorkbook(String name) throws IOException {
        prompt.run("plan", list, "--project", project);
        var out = folder.resolve(name);

        assertEquals(0, prompt.run("export", project, "--out", out), prompt.err());

        assertTrue(Files.size(out) > 1000);
        assertEquals(0, prompt.run("check", project, out), prompt.err() + prompt.out());
    }

    @Test
    void theWorkbookOfAProjectRestsOnTheSameAsThatOfItsList() throws UnreadableFile {
        var first = folder.resolve("first.xlsx");
        var later = folder.resolve("later.xlsx");
        prompt.run("plan", list, "--project", project, "--out", first);
        prompt.run("export", project, "--out", later);

        var assumptions = assumptions(first);
        assertTrue(assumptions.stream().anyMatch(row -> row.toString().contains("14 settings")), assumptions.toString());
        assertEquals(assumptions, assumptions(later));
    }

    private static List<Row> assumptions(Path book) throws UnreadableFile {
        return SpreadsheetReader.read(book).tables().stream().filter(table -> table.name().equals("Assumptions")).findFirst().orElseThrow().rows();
    }

    @Test
    void aProjectWithoutAPlanHasNothingToExport() throws UnusableProject {
        prompt.run("plan", list, "--project", project);
        try (var file = ProjectFile.open(project, new Author("planner", "laptop-12", InstantSource.fixed(Instant.EPOCH)))) {
            file.write(file.project().withPlanned(null), Entry.Kind.EDIT, "no plan");
        }
        assertRefused(1, "the project has no plan yet", "export", project, "--out", folder.resolve("plan.xlsx"));
    }

    @Test
    void whatCannotBeUsedIsSaidInALine() throws IOException, UnusableProject {
        assertRefused(1, "there is no such file", "plan", project);
        assertRefused(1, "there is no such file", "export", project, "--out", folder.resolve("plan.xlsx"));
        assertRefused(2, "expected a name that ends in .wissel", "plan", list, "--project", folder.resolve("city.db"));
        assertRefused(2, "an output must be a file of its own", "plan", list, "--project", project, "--json", project);
        Files.writeString(project, "not a project");
        assertRefused(1, "expected a project of Wissel", "plan", project);
        assertRefused(3, "there is a file of that name already", "plan", list, "--project", project);
        Files.delete(project);
        prompt.run("plan", list, "--project", project);
        try (var _ = ProjectFile.open(project, new Author("colleague", "desk-3", InstantSource.fixed(Instant.parse("2027-03-01T12:00:00Z"))))) {
            assertRefused(1, "open by colleague on desk-3 since 2027-03-01", "plan", project, "--project", project);
            assertEquals(0, prompt.run("plan", project), prompt.err());
        }
    }

    private void assertRefused(int code, String line, Object... arguments) {
        assertEquals(code, prompt.run(arguments), prompt.err());
        assertTrue(prompt.err().contains(line), prompt.err());
        assertEquals(1, prompt.err().lines().count(), prompt.err());
    }

    private Quarter plannedOf(String camera) throws UnusableProject {
        var planned = Objects.requireNonNull(StoredProject.read(project).project().planned());
        return Objects.requireNonNull(planned.plan().of(camera));
    }

    private List<Entry.Kind> kinds() throws UnusableProject {
        return StoredProject.read(project).journal().stream().map(Entry::kind).toList();
    }
}
