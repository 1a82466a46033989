package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wissel.ui.session.Bookmarks.Bookmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BookmarksTest {
    @TempDir
    private Path folder;

    @Test
    void whereAnotherWindowWasIsTold() {
        var city = folder.resolve("stad é.wissel");
        of("12").put(city, "RISK");
        of("12").put(city, "PLAN");

        assertEquals(List.of(new Bookmark(folder.resolve("notes").resolve("12"), city, "PLAN")), of("13").left());
        assertEquals(List.of(), of("12").left());
    }

    @Test
    void aWindowThatIsClosedLeavesNone() {
        of("12").put(folder.resolve("city.wissel"), "RISK");
        of("12").clear();
        assertEquals(List.of(), of("13").left());
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOut() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("notes")).resolve("14"), "half");
        assertEquals(List.of(), of("13").left());
    }

    @Test
    void whereNothingCanBeNotedNothingIs() throws IOException {
        var below = new Bookmarks(Files.writeString(folder.resolve("file"), "").resolve("notes"), "12");
        below.put(folder, "RISK");
        below.clear();
        assertEquals(List.of(), below.left());
    }

    private Bookmarks of(String own) {
        return new Bookmarks(folder.resolve("notes"), own);
    }
}
