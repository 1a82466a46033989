package nl.wissel.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.wissel.project.Project;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.history.Item;
import nl.wissel.store.history.Line;
import nl.wissel.store.history.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static nl.wissel.store.RoundTripTest.AUTHOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ProjectFileTest {
    private final Project city = SomeEdits.start(8);

    @TempDir
    private Path folder;
    private Path path = Path.of("");

    @BeforeEach
    void place() {
        path = folder.resolve("city of 100% #1?.wissel");
    }

    @Test
    void theHeaderTellsThatItIsAProject() throws UnusableProject, IOException {
        ProjectFile.create(path, city, AUTHOR, false).close();

        var header = ByteBuffer.wrap(Files.readAllBytes(path), 0, 100);
        assertEquals("SQLite format 3", new String(header.array(), 0, 15, StandardCharsets.US_ASCII));
        assertEquals(List.of(Migrations.bundled().newest(), 0x5749534C), List.of(header.getInt(60), header.getInt(68)));
    }

    @Test
    void nothingStaysBesideAFileThatIsClosed() throws UnusableProject, IOException {
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            file.write(city.named("Other"), Kind.EDIT, "name");
        }
        assertEquals(List.of(path), files());
    }

    @Test
    void theJournalSaysWhoDidWhatWhen() throws UnusableProject {
        var at = Instant.parse("2027-03-01T09:30:00Z");
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            file.write(city.named("Other"), Kind.EDIT, "New name");
            file.write(city, Kind.UNDO, "New name");
        }
        assertEquals(List.of(new Entry(at, "planner", Kind.CREATED, "City", Told.NOTHING),
                new Entry(at, "planner", Kind.EDIT, "New name", new Told(List.of(new Line(Item.NAME, "", "City", "Other")), Map.of())),
                new Entry(at, "planner", Kind.UNDO, "New name", new Told(List.of(new Line(Item.NAME, "", "Other", "City")), Map.of()))),
                StoredProject.read(path).journal());
    }

    @Test
    void theJournalCannotBeRewritten() throws UnusableProject {
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            assertThrows(SQLException.class, () -> Sql.run(file.connection(), "DELETE FROM journal"));
            assertThrows(SQLException.class, () -> Sql.run(file.connection(), "UPDATE journal SET who = ''"));
        }
    }

    @Test
    void onlyRowsThatDifferAreWritten() throws UnusableProject, SQLException {
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            var before = changes(file);
            file.write(city.named("Other"), Kind.EDIT, "name");
            // the old row out, the new one in, an entry with a line in the journal, and a step that can be undone
            assertEquals(5, changes(file) - before);
        }
    }

    private static int changes(ProjectFile file) throws SQLException {
        return Sql.number(file.connection(), "SELECT total_changes()");
    }

    @Test
    void whatIsThereIsOnlyReplacedWhenThatIsWanted() throws UnusableProject {
        ProjectFile.create(path, city, AUTHOR, false).close();

        assertEquals(Reason.EXISTS, refused(() -> ProjectFile.create(path, city.named("Other"), AUTHOR, false)));
        assertEquals(city, StoredProject.read(path).project());

        ProjectFile.create(path, city.named("Other"), AUTHOR, true).close();
        assertEquals("Other", StoredProject.read(path).project().name());
    }

    @Test
    void whatIsNoProjectIsSaidToBeNone() throws IOException, SQLException {
        Files.writeString(path, "camera id;brand\n".repeat(100));
        assertEquals(Reason.NOT_A_PROJECT, refused(() -> ProjectFile.open(path, AUTHOR)));
        Files.write(path, new byte[0]);
        assertEquals(Reason.NOT_A_PROJECT, refused(() -> ProjectFile.open(path, AUTHOR)));
        try (var other = Sql.writing(folder.resolve("other.db"))) {
            Sql.run(other, "CREATE TABLE t (a)");
        }
        assertEquals(Reason.NOT_A_PROJECT, refused(() -> ProjectFile.open(folder.resolve("other.db"), AUTHOR)));
        assertEquals(Reason.FOLDER, refused(() -> ProjectFile.open(folder, AUTHOR)));
        assertEquals(Reason.MISSING, refused(() -> ProjectFile.open(folder.resolve("none.wissel"), AUTHOR)));
        assertEquals(Reason.MISSING, refused(() -> StoredProject.read(folder.resolve("none.wissel"))));
        assertEquals(Reason.NO_ACCESS, refused(() -> ProjectFile.create(path.resolve("below a file.wissel"), city, AUTHOR, false)));
    }

    @Test
    void aNewerFileIsRefusedAndNotTouched() throws UnusableProject, SQLException, IOException {
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            Sql.run(file.connection(), "PRAGMA user_version = 99");
        }
        var bytes = Files.readAllBytes(path);

        var refusal = assertThrows(UnusableProject.class, () -> ProjectFile.open(path, AUTHOR));

        assertEquals(List.of(Reason.NEWER, "99"), List.of(refusal.reason(), refusal.found()));
        assertEquals(Reason.NEWER, refused(() -> StoredProject.read(path)));
        assertEquals(ByteBuffer.wrap(bytes), ByteBuffer.wrap(Files.readAllBytes(path)));
    }

    @Test
    void anOlderFileIsBroughtUpToDateAndACopyKept() throws UnusableProject, SQLException, IOException {
        var newest = Migrations.bundled().newest();
        path = folder.resolve("city.wissel");
        ProjectFile.create(path, city, AUTHOR, false).close();

        try (var file = ProjectFile.open(path, AUTHOR, with("CREATE TABLE more (a INTEGER) STRICT;"))) {
            assertEquals(city, file.project());
            assertEquals(newest + 1, Migrations.version(file.connection()));
        }

        assertEquals(List.of(folder.resolve("city (version " + newest + ").wissel"), path), files());
        assertEquals(city, StoredProject.read(folder.resolve("city (version " + newest + ").wissel")).project());
    }

    @Test
    void aScriptThatFailsLeavesTheFileAsItWas() throws UnusableProject {
        ProjectFile.create(path, city, AUTHOR, false).close();

        assertEquals(Reason.FAILED, refused(() -> ProjectFile.open(path, AUTHOR, with("DROP TABLE planned; CREATE TABLE setting (a);"))));

        assertEquals(city, StoredProject.read(path).project());
    }

    private static Migrations with(String script) {
        var scripts = new ArrayList<>(Migrations.bundled().scripts());
        scripts.add(script);
        return new Migrations(scripts);
    }

    @Test
    void onAFullDiskNothingIsLostAndWorkGoesOnOnceThereIsSpace() throws UnusableProject, SQLException {
        var more = SomeEdits.start(4_000);
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            Sql.text(file.connection(), "PRAGMA max_page_count = " + Sql.number(file.connection(), "PRAGMA page_count"));

            assertEquals(Reason.DISK_FULL, refused(() -> file.write(more, Kind.EDIT, "more")));
            assertEquals(city, file.project());
            assertEquals(new StoredProject(city, file.journal()), StoredProject.read(path));

            Sql.text(file.connection(), "PRAGMA max_page_count = 1000000");
            file.write(more, Kind.EDIT, "more");
        }
        assertEquals(more, StoredProject.read(path).project());
    }

    @Test
    void aFileThatMayNotBeWrittenToStaysAsItIs() throws UnusableProject, SQLException {
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            Sql.run(file.connection(), "PRAGMA query_only = ON");

            assertEquals(Reason.READ_ONLY, refused(() -> file.write(city.named("Other"), Kind.EDIT, "name")));
        }
        assertEquals(city, StoredProject.read(path).project());
    }

    @Test
    void aWriterWhoWroteInSpiteOfTheLockIsNoticed() throws UnusableProject, SQLException {
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            try (var other = Sql.writing(path)) {
                Sql.run(other, "UPDATE setting SET value = 'Theirs' WHERE name = 'NAME'");
            }
            assertEquals(Reason.CHANGED_ELSEWHERE, refused(() -> file.write(city.named("Ours"), Kind.EDIT, "name")));
        }
        assertEquals("Theirs", StoredProject.read(path).project().name());
    }

    @Test
    void anOldJournalOfAFileOfTheSameNameIsNotMixedIn() throws UnusableProject, IOException {
        var journal = path.resolveSibling(path.getFileName() + "-journal");
        Files.write(journal, new byte[] {(byte) 0xd9, (byte) 0xd5, 0x05, (byte) 0xf9, 0x20, (byte) 0xa1, 0x63, (byte) 0xd7, 0, 0, 0, 1});

        ProjectFile.create(path, city, AUTHOR, false).close();

        assertEquals(city, StoredProject.read(path).project());
        assertEquals(List.of(path), files());
    }

    @Test
    void ofADamagedFileWhatCanBeReadIsSaved() throws UnusableProject, SQLException, IOException {
        var many = SomeEdits.start(2_000);
        int page;
        int pageSize;
        try (var file = ProjectFile.create(path, many, AUTHOR, false)) {
            page = Sql.number(file.connection(), "SELECT pageno FROM dbstat WHERE name = 'camera' AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 60");
            pageSize = Sql.number(file.connection(), "PRAGMA page_size");
        }
        var bytes = Files.readAllBytes(path);
        // a page of cameras from among many
        Arrays.fill(bytes, (page - 1) * pageSize, page * pageSize, (byte) 0x5a);
        Files.write(path, bytes);

        assertEquals(Reason.DAMAGED, refused(() -> ProjectFile.open(path, AUTHOR)));
        assertEquals(Reason.DAMAGED, refused(() -> StoredProject.read(path)));
        var rescued = StoredProject.rescue(path, SomeEdits.start(0).named("otherwise"));

        assertEquals("City", rescued.project().name());
        var saved = rescued.project().inventory().cameras();
        assertEquals(true, saved.size() > 1_900 && saved.size() < 2_000, saved.size() + " saved, " + rescued.lost());
        assertEquals(many.inventory().cameras().stream().filter(saved::contains).toList(), saved);
    }

    @Test
    void whateverIsFlippedTheAnswerIsAProjectOrAReason() throws UnusableProject, IOException {
        ProjectFile.create(path, city, AUTHOR, false).close();
        var whole = Files.readAllBytes(path);
        var random = new Random(7);
        for (var round = 0; round < 60; round++) {
            var bytes = whole.clone();
            for (var flips = 0; flips < 1 + round / 4; flips++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(path, bytes);
            try {
                ProjectFile.open(path, AUTHOR).close();
            } catch (UnusableProject refusal) {
                rescue(refusal);
            }
        }
    }

    private void rescue(UnusableProject refusal) {
        try {
            StoredProject.rescue(path, city);
        } catch (UnusableProject hopeless) {
            assertEquals(true, List.of(Reason.NOT_A_PROJECT, Reason.NEWER, Reason.DAMAGED).contains(hopeless.reason()), refusal + ", then " + hopeless);
        }
    }

    private interface Attempt {
        void run() throws UnusableProject;
    }

    private static Reason refused(Attempt attempt) {
        return assertThrows(UnusableProject.class, attempt::run).reason();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
