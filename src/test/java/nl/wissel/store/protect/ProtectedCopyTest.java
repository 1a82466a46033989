package nl.wissel.store.protect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.wissel.project.Project;
import nl.wissel.store.Author;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.ProjectImage;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.protect.Container.Hardness;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ProtectedCopyTest {
    private static final Author AUTHOR = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));
    private static final Hardness EASY = new Hardness(1, 1, 3);
    private static final char[] PASSWORD = "fietspomp 77 é€".toCharArray();
    private static final Project CITY = Project.withDefaults("Voorbeeldstad aan Zee", new Quarter(2027, 1), Set.of());

    @TempDir
    private Path folder;

    @Test
    void theProjectAndItsJournalComeBack() throws UnusableProject {
        var path = folder.resolve("city.wissel");
        try (var file = ProjectFile.create(path, CITY, AUTHOR, false)) {
            file.write(CITY.named("Other"), Kind.EDIT, "New name");
        }
        var copy = folder.resolve("city.wissel.pgp");
        ProtectedCopy.write(copy, ProjectImage.of(path), PASSWORD, AUTHOR);

        var opened = ProtectedCopy.read(copy, PASSWORD);
        opened.keepIn(folder.resolve("back.wissel"), AUTHOR);

        assertEquals(StoredProject.read(path), opened.read());
        assertEquals(StoredProject.read(path), StoredProject.read(folder.resolve("back.wissel")));
        assertEquals(List.of("back.wissel", "city.wissel", "city.wissel.pgp"), files());
    }

    @Test
    void anotherPasswordIsSaidNotToFit() throws UnusableProject, IOException {
        assertEquals(Reason.WRONG_PASSWORD, refused(container(), "fietspomp 78 é€".toCharArray()).reason());
    }

    @Test
    void whatIsNoProtectedCopyIsSaidToBeNone() throws IOException {
        for (var other : List.of("", "camera id;brand", "SQLite format 3\u0000", "-----BEGIN PGP MESSAGE-----")) {
            assertEquals(Reason.NOT_PROTECTED, refused(other.getBytes(StandardCharsets.UTF_8), PASSWORD).reason(), other);
        }
        assertEquals(Reason.MISSING, assertThrows(UnusableProject.class, () -> ProtectedCopy.read(folder.resolve("none.wissel.pgp"), PASSWORD)).reason());
    }

    @Test
    void aContainerOfSomethingElseIsNoProject() throws IOException {
        assertEquals(Reason.NOT_A_PROJECT, refused(container("camera id;brand".getBytes(StandardCharsets.UTF_8)), PASSWORD).reason());
    }

    /// Every bit of the part in which it is said how to read the rest, and a bit of every byte after it.
    @Test
    void whicheverByteIsFlippedNothingIsOpened() throws IOException {
        var whole = container("camera id;brand".repeat(9).getBytes(StandardCharsets.UTF_8));
        var reasons = new TreeSet<Reason>();
        for (var place = 0; place < whole.length; place++) {
            for (var bit = 0; bit < (place < 140 ? 8 : 1); bit++) {
                var changed = whole.clone();
                changed[place] ^= (byte) (1 << bit);
                reasons.add(assertThrows(UnusableProject.class, () -> Container.read(folder, changed, PASSWORD), "byte " + place).reason());
            }
        }
        assertEquals(Set.of(Reason.NOT_PROTECTED, Reason.WRONG_PASSWORD, Reason.PROTECTED_DAMAGED), reasons);
    }

    @Test
    void whereverItIsCutOffNothingIsOpened() throws IOException {
        var whole = container("camera id;brand".repeat(9).getBytes(StandardCharsets.UTF_8));
        for (var length = 1; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertEquals(Reason.PROTECTED_DAMAGED, assertThrows(UnusableProject.class, () -> Container.read(folder, cut, PASSWORD)).reason(), "length " + length);
        }
    }

    /// Where the content takes several chunks, and the container several pieces, it is cut and flipped near every edge of these.
    @Test
    void nothingOfALongOneIsOpenedWhenItIsNotWhole() throws IOException {
        var content = new byte[300_000];
        new Random(5).nextBytes(content);
        var whole = container(content);
        var random = new Random(6);
        for (var round = 0; round < 60; round++) {
            var near = 96 + (round % 5) * 65_536 + random.nextInt(80);
            var cut = Arrays.copyOf(whole, near);
            assertThrows(UnusableProject.class, () -> Container.read(folder, cut, PASSWORD), "length " + near);
            var changed = whole.clone();
            changed[near] ^= (byte) (1 << random.nextInt(8));
            assertThrows(UnusableProject.class, () -> Container.read(folder, changed, PASSWORD), "byte " + near);
        }
    }

    @Test
    void whatIsPutBehindItIsNoticed() throws IOException {
        var whole = container(new byte[100]);
        for (var more : List.of(1, 2, 200)) {
            var longer = Arrays.copyOf(whole, whole.length + more);
            assertEquals(Reason.PROTECTED_DAMAGED, assertThrows(UnusableProject.class, () -> Container.read(folder, longer, PASSWORD)).reason(), more + " more");
        }
    }

    @Test
    void aKeyThatWouldTakeAllTheMemoryIsNotTried() throws IOException {
        var costly = container(new byte[100]);
        costly[26] = 31;
        assertEquals(Reason.PROTECTED_DAMAGED, refused(costly, PASSWORD).reason());
    }

    @Test
    void noPlainTextIsLeftAnywhere() throws UnusableProject, IOException {
        var copy = folder.resolve("x.wissel.pgp");
        ProtectedCopy.write(copy, ProjectImage.of(copy, CITY, AUTHOR), PASSWORD, AUTHOR, EASY);
        ProtectedCopy.read(copy, PASSWORD).read();

        assertEquals(List.of("x.wissel.pgp"), files());
        var text = Files.readString(copy, StandardCharsets.ISO_8859_1);
        for (var secret : List.of("Voorbeeldstad", "SQLite", "camera", "planner")) {
            assertEquals(false, text.contains(secret), secret);
        }
    }

    @Test
    void thePasswordIsTheCallersToWipe() throws IOException, UnusableProject {
        var password = PASSWORD.clone();
        Container.read(folder, container(new byte[10]), password);
        assertArrayEquals(PASSWORD, password);
    }

    @Test
    void aPasswordThatIsTooShortIsNotTaken() throws UnusableProject {
        var image = ProjectImage.of(folder, CITY, AUTHOR);
        assertThrows(IllegalArgumentException.class, () -> ProtectedCopy.write(folder.resolve("x.wissel.pgp"), image, "7 chars".toCharArray(), AUTHOR, EASY));
        assertEquals(List.of(), files());
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeft() throws UnusableProject, IOException {
        var image = ProjectImage.of(folder, CITY, AUTHOR);
        Files.writeString(folder.resolve("file"), "");
        var refusal = assertThrows(UnusableProject.class, () -> ProtectedCopy.write(folder.resolve("file").resolve("x.wissel.pgp"), image, PASSWORD, AUTHOR, EASY));
        assertEquals(Reason.NO_ACCESS, refusal.reason());
        assertEquals(List.of("file"), files());
    }

    private byte[] container() throws UnusableProject {
        return container(ProjectImage.of(folder, CITY, AUTHOR).bytes());
    }

    private static byte[] container(byte[] content) {
        var out = new ByteArrayOutputStream();
        try {
            Container.write(content, PASSWORD, EASY, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private UnusableProject refused(byte[] container, char[] password) throws IOException {
        var path = folder.resolve("refused.wissel.pgp");
        Files.write(path, container);
        return assertThrows(UnusableProject.class, () -> ProtectedCopy.read(path, password));
    }

    private List<String> files() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
