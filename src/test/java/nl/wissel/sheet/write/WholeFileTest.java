package nl.wissel.sheet.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.UnwritableFile.Reason;
import nl.wissel.sheet.write.WholeFile.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WholeFileTest {
    private static final Content NEW = stream -> stream.write("new".getBytes(UTF_8));

    @TempDir
    private Path folder;

    @Test
    void absentFile_isMade() throws Exception {
        WholeFile.write(folder.resolve("out.txt"), NEW);
        assertEquals("new", Files.readString(folder.resolve("out.txt")));
        assertEquals(List.of("out.txt"), names());
    }

    @Test
    void presentFile_isReplaced() throws Exception {
        Files.writeString(folder.resolve("out.txt"), "old and longer");
        WholeFile.write(folder.resolve("out.txt"), NEW);
        assertEquals("new", Files.readString(folder.resolve("out.txt")));
    }

    @Test
    void contentThatClosesItsStream_isStillWritten() throws Exception {
        WholeFile.write(folder.resolve("out.txt"), stream -> {
            try (stream) {
                stream.write('x');
            }
        });
        assertEquals("x", Files.readString(folder.resolve("out.txt")));
    }

    @Test
    void contentThatFails_leavesTheOldFileAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("out.txt"), "old");
        assertEquals(Reason.FAILED, reason(folder.resolve("out.txt"), failing("broken pipe")));
        assertEquals("old", Files.readString(folder.resolve("out.txt")));
        assertEquals(List.of("out.txt"), names());
    }

    @Test
    void bugInTheContent_leavesNothing() throws Exception {
        var file = folder.resolve("out.txt");
        assertThrows(IllegalStateException.class, () -> WholeFile.write(file, stream -> {
            throw new IllegalStateException("bug");
        }));
        assertEquals(List.of(), names());
    }

    @Test
    void fullDisk_isSaid() throws Exception {
        assertEquals(Reason.DISK_FULL, reason(folder.resolve("out.txt"), failing("No space left on device")));
        assertEquals(Reason.DISK_FULL, reason(folder.resolve("out.txt"), failing("There is not enough space on the disk")));
        assertEquals(List.of(), names());
    }

    @Test
    void fileInUse_isSaid() throws Exception {
        assertEquals(Reason.IN_USE, reason(folder.resolve("out.txt"),
                failing("The process cannot access the file because it is being used by another process")));
    }

    @Test
    void folder_isRefused() throws Exception {
        assertEquals(Reason.IS_A_FOLDER, reason(folder, NEW));
    }

    @Test
    void parentThatIsAFile_isRefused() throws Exception {
        Files.writeString(folder.resolve("file"), "x");
        assertEquals(Reason.PARENT_IS_NOT_A_FOLDER, reason(folder.resolve("file/out.txt"), NEW));
        assertEquals(Reason.PARENT_IS_NOT_A_FOLDER, reason(folder.resolve("file/deeper/out.txt"), NEW));
    }

    @Test
    void parentThatIsAbsent_isRefusedAndNotMade() throws Exception {
        assertEquals(Reason.PARENT_MISSING, reason(folder.resolve("absent/out.txt"), NEW));
        assertEquals(List.of(), names());
    }

    @Test
    void link_isFollowed() throws Exception {
        Files.writeString(folder.resolve("real.txt"), "old");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("real.txt"));
        WholeFile.write(folder.resolve("link.txt"), NEW);
        assertEquals("new", Files.readString(folder.resolve("real.txt")));
        assertTrue(Files.isSymbolicLink(folder.resolve("link.txt")));
    }

    private static Content failing(String message) {
        return stream -> {
            stream.write(1);
            throw new IOException(message);
        };
    }

    private static Reason reason(Path file, Content content) {
        return assertThrows(UnwritableFile.class, () -> WholeFile.write(file, content)).reason();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
