package nl.wissel.exchange.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.sheet.UnreadableFile;

/// Reads a plan from the workbook or the JSON it was written to.
public final class PlanFile {
    private static final int LOOK = 64;

    private PlanFile() {}

    /// Reads the file, by its content.
    ///
    /// @throws UnreadablePlan when it holds no plan
    /// @throws UnreadableFile when the file cannot be read at all
    public static StatedPlan read(Path file) throws UnreadableFile, UnreadablePlan {
        return isJson(file) ? JsonPlan.read(file) : WorkbookPlan.read(InventoryReader.open(file));
    }

    /// The first character that shows is a brace.
    private static boolean isJson(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(LOOK), StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "").strip().startsWith("{");
        } catch (IOException unreadable) {
            return false;
        }
    }
}
