package nl.wissel.sheet.write.file;

import java.nio.file.Path;
import java.util.Locale;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.WholeFile;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.sheet.write.ods.OdsFile;
import nl.wissel.sheet.write.xlsx.XlsxFile;

/// Writes a workbook to a file, in the format that the file's name asks for. The same workbook gives the same bytes.
public final class WorkbookWriter {
    private static final String ODS = ".ods";

    private WorkbookWriter() {}

    /// Writes the whole workbook, or nothing: as an OpenDocument spreadsheet when the name ends in `.ods`, else as xlsx.
    ///
    /// A sheet's name that a spreadsheet program would refuse is made legal; a formula that names a sheet must use the legal name.
    ///
    /// @throws UnwritableFile when it cannot be written; a file that was there before is as it was
    public static void write(Workbook workbook, Path file) throws UnwritableFile {
        var isOds = file.toString().toLowerCase(Locale.ROOT).endsWith(ODS);
        WholeFile.write(file, stream -> {
            if (isOds) {
                OdsFile.write(workbook, stream);
            } else {
                XlsxFile.write(workbook, stream);
            }
        });
    }
}
