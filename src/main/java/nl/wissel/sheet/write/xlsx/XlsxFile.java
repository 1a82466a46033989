package nl.wissel.sheet.write.xlsx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.sheet.write.ZipParts;

/// Writes a workbook as xlsx.
public final class XlsxFile {
    private static final String EMPTY_ROWS = "<sheetData/>";

    private XlsxFile() {}

    /// Writes the whole workbook. The same workbook gives the same bytes.
    public static void write(Workbook workbook, OutputStream stream) throws IOException {
        var skeleton = Skeleton.of(workbook);
        try (var zip = new ZipParts(stream)) {
            for (var part : skeleton.parts().entrySet()) {
                var sheet = skeleton.sheetOf(part.getKey());
                zip.write(part.getKey(), out -> {
                    if (sheet == null) {
                        out.write(part.getValue());
                    } else {
                        writeSheet(new String(part.getValue(), StandardCharsets.UTF_8), sheet, skeleton, out);
                    }
                });
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
