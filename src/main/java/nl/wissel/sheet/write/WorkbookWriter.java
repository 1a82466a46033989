package nl.wissel.sheet.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.wissel.sheet.UnwritableFile;

/// Writes a workbook as xlsx. The same workbook gives the same bytes.
public final class WorkbookWriter {
    private static final String EMPTY_ROWS = "<sheetData/>";

    private WorkbookWriter() {}

    /// Writes the whole workbook, or nothing.
    ///
    /// A sheet's name that Excel would refuse is made legal; a formula that names a sheet must use the legal name.
    ///
    /// @throws UnwritableFile when it cannot be written; a file that was there before is as it was
    public static void write(Workbook workbook, Path file) throws UnwritableFile {
        WholeFile.write(file, stream -> write(workbook, stream));
    }

    private static void write(Workbook workbook, OutputStream stream) throws IOException {
        var skeleton = Skeleton.of(workbook);
        try (var zip = new ZipOutputStream(stream)) {
            for (var part : skeleton.parts().entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(Skeleton.ENTRY_TIME);
                zip.putNextEntry(entry);
                var sheet = skeleton.sheetOf(part.getKey());
                if (sheet == null) {
                    zip.write(part.getValue());
                } else {
                    writeSheet(new String(part.getValue(), StandardCharsets.UTF_8), sheet, skeleton, zip);
                }
                zip.closeEntry();
            }
        }
    }

    private static void writeSheet(String frame, Sheet sheet, Skeleton skeleton, OutputStream zip) throws IOException {
        int at = frame.indexOf(EMPTY_ROWS);
        if (at < 0) {
            throw new IllegalStateException("no place for the rows of " + sheet.name());
        }
        var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        out.append(frame, 0, at).append("<sheetData>");
        new RowWriter(out, skeleton.styles()).write(sheet.lines());
        out.append("</sheetData>").append(frame, at + EMPTY_ROWS.length(), frame.length());
        out.flush();
    }
}
