package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RecentTest {
    @TempDir
    private Path folder;

    @Test
    void theLastFourAreRememberedTheLastFirst() throws IOException {
        var recent = recent();
        var files = new ArrayList<Path>();
        for (var name : List.of("a", "b", "c", "d", "e", "c")) {
            files.add(Files.writeString(folder.resolve(name + ".wissel"), ""));
            recent.add(files.getLast());
        }
        assertEquals(List.of(files.get(2), files.get(4), files.get(3), files.get(1)), recent.files());
    }

    @Test
    void aFileThatIsGoneIsNotShown() throws IOException {
        var file = Files.writeString(folder.resolve("a.wissel"), "");
        recent().add(file);
        Files.delete(file);

        assertEquals(List.of(), recent().files());
    }

    @Test
    void whereNothingCanBeRememberedNothingIs() throws IOException {
        var below = new Recent(Files.writeString(folder.resolve("file"), "").resolve("recent.txt"));

        below.add(folder.resolve("a.wissel"));

        assertEquals(List.of(), below.files());
    }

    private Recent recent() {
        return new Recent(folder.resolve("preferences").resolve("recent.txt"));
    }
}
