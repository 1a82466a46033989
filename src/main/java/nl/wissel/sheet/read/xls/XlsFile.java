package nl.wissel.sheet.read.xls;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.cell.Source;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads the older wrapping of Office as a workbook of Excel 97 to 2003, or says what else it is.
public final class XlsFile {
    private static final String WORKBOOK = "Workbook";
    /// What it says of a damaged file on the terminal, this reader says in its own words.
    private static final Logger POI = Logger.getLogger("org.apache.poi");

    static {
        POI.setLevel(Level.OFF);
    }

    private XlsFile() {}

    /// Reads the whole file.
    public static Spreadsheet read(Source source) throws UnreadableFile {
        var records = new Records(source);
        try (var files = new POIFSFileSystem(source.file().toFile(), true)) {
            var root = files.getRoot();
            check(source, root);
            var request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            try (var stream = root.createDocumentInputStream(root.getEntryCaseInsensitive(WORKBOOK))) {
                new HSSFEventFactory().processEvents(request, stream);
            }
            return new Spreadsheet(source.file(), "xls", records.tables());
        } catch (EncryptedDocumentException e) {
            throw source.unusable(Reason.ENCRYPTED, "");
        } catch (OldFileFormatException e) {
            throw source.unusable(Reason.OLD_XLS, "");
        } catch (IOException | RuntimeException e) {
            throw source.trouble(records.place(), e);
        }
    }

    private static void check(Source source, DirectoryNode root) throws UnreadableFile {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw source.unusable(Reason.ENCRYPTED, "");
        }
        if (!root.hasEntryCaseInsensitive(WORKBOOK)) {
            throw root.hasEntryCaseInsensitive("Book")
                    ? source.unusable(Reason.OLD_XLS, "")
                    : source.unusable(Reason.NOT_A_TABLE, root.hasEntryCaseInsensitive("WordDocument") ? "Word" : "OLE2");
        }
    }
}
