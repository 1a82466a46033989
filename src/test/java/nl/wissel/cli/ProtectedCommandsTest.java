package nl.wissel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wissel.store.ProjectImage;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.protect.ProtectedCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The commands on protected copies.
class ProtectedCommandsTest {
    private static final String PASSWORD = "fietspomp 77 é€";

    private static byte[] written = {};

    @TempDir
    private Path folder;
    private final Prompt prompt = new Prompt();
    private Path project = Path.of("");
    private Path copy = Path.of("");

    /// Once: the key takes time on purpose.
    @BeforeAll
    static void write(@TempDir Path place) throws IOException, UnusableProject {
        var prompt = new Prompt();
        var project = place.resolve("city.wissel");
        var copy = place.resolve("city.wissel.pgp");
        assertEquals(0, prompt.run("plan", Files.writeString(place.resolve("list.csv"), ProjectCommandsTest.LIST), "--project", project), prompt.err());
        ProtectedCopy.write(copy, ProjectImage.of(project), PASSWORD.toCharArray(), Prompt.AUTHOR);
        written = Files.readAllBytes(copy);
    }

    @BeforeEach
    void placeCopy() throws IOException {
        project = folder.resolve("city.wissel");
        copy = Files.write(folder.resolve("city.wissel.pgp"), written);
    }

    @Test
    void thePasswordIsAskedForAtTheTerminal_andNothingPlainIsLeft() throws IOException {
        prompt.type(PASSWORD);

        assertEquals(0, prompt.run("import", copy), prompt.err());

        assertTrue(prompt.out().startsWith("Password of " + copy + ": "), prompt.out());
        assertTrue(prompt.out().contains("Of concern 5, to verify 0, clear 1"), prompt.out());
        assertEquals(List.of("city.wissel.pgp"), files());
    }

    @Test
    void everyCommandThatReadsAProjectReadsACopy() throws IOException {
        prompt.pipe(PASSWORD + "\r\nnot read");
        var out = folder.resolve("plan.ods");

        assertEquals(0, prompt.run("export", copy, "--out", out, "--password-stdin"), prompt.err());
        assertEquals(0, prompt.run("check", copy, out, "--password-stdin"), prompt.err() + prompt.out());
        assertEquals(0, prompt.run("assess", "export", copy, "--out", folder.resolve("departments"), "--password-stdin"), prompt.err());
        assertEquals(List.of("city.wissel.pgp", "departments", "plan.ods"), files());
    }

    @Test
    void whoeverSaysWhereItIsToBeGetsAProject() throws UnusableProject {
        prompt.type(PASSWORD);

        assertEquals(0, prompt.run("plan", copy, "--project", project), prompt.err());

        assertEquals("C1", StoredProject.read(project).project().inventory().cameras().getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess import", "plan --project"})
    void aCopyIsNeverWrittenInto(String command) throws IOException {
        prompt.type(PASSWORD);
        var before = Files.readAllBytes(copy);

        if (command.startsWith("plan")) {
            assertRefused(2, "give --project the name of a new project (.wissel)", "plan", copy, "--project", copy);
        } else {
            assertRefused(2, "save it as a project (.wissel)", "assess", "import", copy, "answers.xlsx");
        }
        assertArrayEquals(before, Files.readAllBytes(copy));
    }

    @Test
    void withoutATerminal_itSaysHowToGiveThePassword() {
        assertRefused(2, "--password-stdin", "plan", copy);
    }

    @Test
    void noPassword_aWrongOne_andADamagedFileAreToldApart() throws IOException {
        prompt.pipe("\n");
        assertRefused(1, "found nothing", "plan", copy, "--password-stdin");
        prompt.pipe("fietspomp 78 é€\n");
        assertRefused(1, "the password does not fit", "plan", copy, "--password-stdin");
        prompt.pipe(PASSWORD);
        var bytes = Files.readAllBytes(copy);
        bytes[bytes.length - 30] ^= 1;
        Files.write(copy, bytes);
        assertRefused(1, "the file is damaged", "plan", copy, "--password-stdin");
    }

    @Test
    void whatIsNoCopyIsRefusedBeforeAnyoneIsAsked() throws IOException {
        Files.writeString(copy, "-----BEGIN PGP MESSAGE-----");
        assertRefused(1, "expected a protected copy made by Wissel", "import", copy);
        assertRefused(1, "there is no such file", "import", folder.resolve("none.wissel.pgp"));
    }

    private void assertRefused(int code, String line, Object... arguments) {
        assertEquals(code, prompt.run(arguments), prompt.err());
        assertTrue(prompt.err().contains(line), prompt.err());
        assertEquals(1, prompt.err().lines().count(), prompt.err());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
