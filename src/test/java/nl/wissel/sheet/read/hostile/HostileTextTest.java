package nl.wissel.sheet.read.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.SpreadsheetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// Texts made to do harm.
class HostileTextTest {
    private static final int LINE = 200_000_000;

    @TempDir
    private Path folder;

    @Test
    void lineOf200MB_isTooLong() throws Exception {
        assertEquals(Reason.TEXT_TOO_LONG, refused(repeated("", "x", LINE)));
        assertEquals(Reason.TEXT_TOO_LONG, refused(repeated("id;naam\n1;\"", "x", LINE)));
        assertEquals(Reason.TEXT_TOO_LONG, refused(repeated("sep=", "x", LINE)));
    }

    @Test
    void lineOfMoreColumnsThanASheetHas_isRefused() throws Exception {
        assertEquals(Reason.TOO_MANY_COLUMNS, refused(repeated("id;naam\n", "x;", 20_000)));
    }

    @Test
    void moreRowsThanASheetHas_areTooMany() throws Exception {
        assertEquals(Reason.TOO_MANY_ROWS, refused(repeated("id;naam\n", "x;y\n", 4 * 1_100_000)));
    }

    @Test
    void quoteThatIsNeverClosed_isRefusedWithItsRow() throws Exception {
        assertEquals(Reason.TEXT_TOO_LONG, refused(repeated("id;naam\n1;\"open\n", "2;Dam\n", 30_000_000)));
    }

    @Test
    void controlCharacters_areLeftOut() throws Exception {
        var file = Files.writeString(folder.resolve("list.csv"), "id;na\u0007am;" + "x".repeat(200) + "\n1;Da\u001b[31mm\u202e\n", StandardCharsets.UTF_8);
        var rows = SpreadsheetReader.read(file).tables().getFirst().rows();
        assertEquals(List.of("naam", "Da[31mm"), rows.stream().map(row -> row.cell(1).text()).toList());
    }

    @Test
    void controlCharactersInWhatIsFound_doNotReachThePerson() throws Exception {
        var file = Zips.write(folder.resolve("list.xlsx"), Zips.xlsx(Zips.sheet("<row r=\"\u009b\n\"/>")));
        var trouble = assertThrows(UnreadableFile.class, () -> SpreadsheetReader.read(file));
        assertEquals(trouble.found(), trouble.found().replaceAll("\\p{Cntrl}", ""));
    }

    private Reason refused(Path file) {
        return assertThrows(UnreadableFile.class, () -> SpreadsheetReader.read(file)).reason();
    }

    private Path repeated(String begin, String text, int length) throws IOException {
        var file = folder.resolve("list.csv");
        try (var stream = Files.newOutputStream(file)) {
            stream.write(begin.getBytes(StandardCharsets.UTF_8));
            var piece = text.repeat(100_000).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < length; written += piece.length) {
                stream.write(piece);
            }
        }
        return file;
    }
}
