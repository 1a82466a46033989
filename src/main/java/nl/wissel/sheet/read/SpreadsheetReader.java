package nl.wissel.sheet.read;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TooLarge;
import nl.wissel.sheet.read.csv.CsvFile;
import nl.wissel.sheet.read.ods.OdsFile;
import nl.wissel.sheet.read.part.Parts;
import nl.wissel.sheet.read.xls.XlsFile;
import nl.wissel.sheet.read.xlsx.XlsxFile;

/// Reads any list we know: xlsx, ods, xls (BIFF8) and csv, recognised by content.
public final class SpreadsheetReader {
    private SpreadsheetReader() {}

    /// Reads a whole file. The file is opened for reading only.
    ///
    /// @throws UnreadableFile when it cannot be used, saying why and what to do
    public static Spreadsheet read(Path file) throws UnreadableFile {
        var source = new Source(file);
        try {
            if (Files.isDirectory(file)) {
                throw source.unusable(Reason.FOLDER, "");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw source.unusable(Reason.NOT_A_TABLE, "device");
            }
            return read(source, Content.of(head(file)));
        } catch (FileSystemException e) {
            throw source.unusable(Files.exists(file) ? Reason.NO_ACCESS : Reason.MISSING, "");
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            throw source.trouble("A1", e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(Content.HEAD);
        }
    }

    private static Spreadsheet readZip(Source source) throws IOException, UnreadableFile {
        try (var parts = new Parts(source)) {
            return OdsFile.isOpenDocument(parts) ? OdsFile.read(source, parts) : XlsxFile.read(source, parts);
        } catch (ZipException | TooLarge e) {
            throw source.trouble("zip", e);
        }
    }

    private static Spreadsheet read(Source source, Content content) throws IOException, UnreadableFile {
        return switch (content) {
            case Content.Zip() -> readZip(source);
            case Content.Ole() -> XlsFile.read(source);
            case Content.Refused(var reason, var found) -> throw source.unusable(reason, found);
            case Content.Csv() -> {
                var spreadsheet = CsvFile.read(source);
                if (spreadsheet.tables().getFirst().rows().isEmpty()) {
                    throw source.unusable(Reason.EMPTY, "");
                }
                yield spreadsheet;
            }
        };
    }
}
