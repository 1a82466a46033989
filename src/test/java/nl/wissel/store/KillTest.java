package nl.wissel.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import nl.wissel.store.history.Version;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static nl.wissel.store.RoundTripTest.AUTHOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// The process that writes is killed at a random moment: every edit and every version that was acknowledged is in the file, and no half of another.
class KillTest {
    private static final int MOST_EDITS = 16;

    @TempDir
    private Path folder;

    @Test
    void killedTwentyTimesNothingAcknowledgedIsLost() throws UnusableProject, IOException, InterruptedException {
        kill(20, 1);
    }

    @Tag("slow")
    @Test
    void killedTwoHundredTimesNothingAcknowledgedIsLost() throws UnusableProject, IOException, InterruptedException {
        kill(200, 1_000);
    }

    private void kill(int times, long firstSeed) throws UnusableProject, IOException, InterruptedException {
        var start = SomeEdits.start(12);
        var random = new Random(firstSeed);
        for (var round = 0; round < times; round++) {
            var path = folder.resolve("city " + round + ".wissel");
            ProjectFile.create(path, start, AUTHOR, false).close();
            var seed = firstSeed + round;
            var acknowledged = acknowledged(path, seed, random);

            // opening checks the integrity of the file, and that its former writer shuts nobody out
            try (var file = ProjectFile.open(path, AUTHOR)) {
                var written = file.journal().size() - 1;
                assertEquals(true, written == acknowledged || written == acknowledged + 1, "seed " + seed + ": " + written + " written, " + acknowledged + " acknowledged");
                assertEquals(EditStream.after(written, start, seed), file.project(), "seed " + seed);
                assertEquals(EditStream.versions(written), file.versions().stream().map(Version::name).toList(), "seed " + seed);
                for (var version : file.versions()) {
                    assertEquals(EditStream.after(Integer.parseInt(version.name()), start, seed), file.project(version), "seed " + seed);
                }
            }
        }
    }

    /// Lets a process edit, kills it, and tells how many edits it acknowledged.
    private int acknowledged(Path path, long seed, Random random) throws IOException, InterruptedException {
        try (var child = Child.start(EditStream.class, folder, path, seed)) {
            assertEquals("open", child.line());
            var edits = random.nextInt(MOST_EDITS);
            for (var edit = 1; edit <= edits; edit++) {
                assertEquals(Integer.toString(edit), child.line());
            }
            Thread.sleep(0, random.nextInt(1_000_000));
            Thread.sleep(random.nextInt(8));
            child.kill();
            return edits + child.rest().size();
        }
    }
}
