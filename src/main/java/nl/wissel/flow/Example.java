package nl.wissel.flow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import org.jspecify.annotations.Nullable;

/// The made-up city that comes with the program, for trying it out.
public final class Example {
    private static final String NAME = "amsterdam-like.xlsx";

    private Example() {}

    /// The example's inventory, read like any other file.
    ///
    /// @throws UnreadableFile when it cannot be unpacked into the folder for temporary files
    public static Spreadsheet read() throws UnreadableFile {
        Path copy = null;
        try (InputStream packed = Objects.requireNonNull(Example.class.getResourceAsStream(NAME), NAME)) {
            copy = Files.createTempFile("wissel-example", ".xlsx");
            Files.copy(packed, copy, StandardCopyOption.REPLACE_EXISTING);
            var read = InventoryReader.open(copy);
            return new Spreadsheet(Path.of(NAME), read.description(), read.tables());
        } catch (IOException e) {
            throw new UnreadableFile(Path.of(NAME), UnreadableFile.Reason.NO_ACCESS, "", Objects.requireNonNullElse(e.getMessage(), ""), e);
        } finally {
            delete(copy);
        }
    }

    private static void delete(@Nullable Path copy) {
        if (copy != null && !copy.toFile().delete()) {
            copy.toFile().deleteOnExit();
        }
    }
}
