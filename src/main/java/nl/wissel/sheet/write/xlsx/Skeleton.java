package nl.wissel.sheet.write.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.SheetNames;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// A workbook as POI makes it, with every style and layout but without rows. The rows are put in while the file is written,
/// so that a workbook of any size takes little memory.
///
/// POI has a streaming writer of its own, but it measures text with the window system's fonts: it needs them installed, and
/// starts a second window toolkit beside ours.
///
/// @param parts  the files within the xlsx, by name, in order
/// @param sheets those that stand in `xl/worksheets/sheet1.xml` and on
/// @param styles the number of each style in the file
record Skeleton(Map<String, byte[]> parts, List<Sheet> sheets, Map<Style, Integer> styles) {
    private static final String SHEET_PART = "xl/worksheets/sheet";

    static Skeleton of(Workbook workbook) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var styles = Looks.of(book);
            var lists = new ChoiceLists();
            var names = new SheetNames();
            for (var sheet : workbook.sheets()) {
                Layouts.apply(sheet, book.createSheet(names.legal(sheet.name())), lists);
                book.setSheetHidden(book.getNumberOfSheets() - 1, sheet.layout().guard() == Sheet.Guard.HIDDEN);
            }
            var sheets = new ArrayList<>(workbook.sheets());
            lists.sheet().ifPresent(sheet -> {
                sheets.add(sheet);
                book.createSheet(sheet.name());
                book.setSheetHidden(sheets.size() - 1, true);
            });
            var properties = book.getProperties().getCoreProperties();
            properties.setCreator("Wissel");
            properties.setCreated(Optional.empty());
            return new Skeleton(parts(book), sheets, styles);
        }
    }

    private static Map<String, byte[]> parts(XSSFWorkbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /// The sheet whose rows belong in a part, if it is a sheet's.
    @Nullable Sheet sheetOf(String part) {
        if (!part.startsWith(SHEET_PART)) {
            return null;
        }
        return sheets.get(Integer.parseInt(part.substring(SHEET_PART.length(), part.indexOf('.'))) - 1);
    }
}
