package nl.wissel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import nl.wissel.project.Project;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.UnusableProject.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import static nl.wissel.store.RoundTripTest.AUTHOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CopyTest {
    private final Project city = SomeEdits.start(8);

    @TempDir
    private Path folder;

    @Test
    void whereThereIsTooLittleRoomItSaysOnWhichDiskAndHowMuchIsNeeded() {
        var refusal = assertThrows(UnusableProject.class, () -> NewFile.make(folder.resolve("copy.wissel"), true, AUTHOR, _ -> {
            throw new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL);
        }, () -> 2_500_001));

        assertEquals(Reason.NO_ROOM, refusal.reason());
        var parts = refusal.parts(ZoneOffset.UTC);
        assertEquals(List.of(folder.resolve("copy.wissel").toString(), 3L), List.of(parts[0], parts[2]));
        assertEquals(false, Files.exists(folder.resolve("copy.wissel")));
    }

    @Test
    void aCopyHasTheProjectItsJournalAndItsVersions() throws UnusableProject, IOException {
        var path = folder.resolve("city.wissel");
        var copy = folder.resolve("copy.wissel");
        Files.writeString(copy, "what stood there");
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            file.keepVersion("first");
            file.write(city.named("Other"), Kind.EDIT, "name");
            file.copyTo(copy);
            assertEquals(Reason.OPEN_ELSEWHERE, refused(() -> file.copyTo(path)));
            file.write(city.named("Later"), Kind.EDIT, "name");
        }
        try (var file = ProjectFile.open(copy, AUTHOR)) {
            assertEquals(List.of("Other", "City"), List.of(file.project().name(), file.project(file.versions().getFirst()).name()));
            assertEquals(3, file.journal().size());
        }
        assertEquals(List.of(path, copy), files());
    }

    @Test
    void ofACopyThatCannotBeMadeNothingStays() throws UnusableProject, IOException {
        var path = folder.resolve("city.wissel");
        var taken = Files.createDirectory(folder.resolve("taken.wissel"));
        try (var file = ProjectFile.create(path, city, AUTHOR, false)) {
            assertEquals(Reason.FOLDER, refused(() -> file.copyTo(taken)));
            assertEquals(Reason.NO_ACCESS, refused(() -> file.copyTo(path.resolve("below a file.wissel"))));
        }
        assertEquals(List.of(path, taken), files());
    }

    private static Reason refused(Executable attempt) {
        return assertThrows(UnusableProject.class, attempt).reason();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
