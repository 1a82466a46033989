package nl.wissel.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// An xlsx in the making, the same to the byte in each run.
final class SampleWorkbook {
    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    /// All rows in memory: the plain workbook is several times slower.
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, -1, false, true);
    private final CellStyle head = workbook.createCellStyle();
    private final CellStyle day = style("dd-mm-yyyy");
    private final CellStyle money = style("#,##0.00");
    private final CellStyle percent = style("0.0%");

    SampleWorkbook() {
        workbook.setZip64Mode(Zip64Mode.Never);
        var bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
    }

    CellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    SXSSFWorkbook poi() {
        return workbook;
    }

    Sheet sheet(String name) {
        return workbook.createSheet(name);
    }

    /// A sheet with a title in its first row (unless empty), then a header and a row for each thing.
    <T> void list(String name, String title, List<Column<T>> columns, List<T> things) {
        var sheet = sheet(name);
        int next = 0;
        if (!title.isEmpty()) {
            row(sheet, next, title);
            next += 2;
        }
        var header = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++) {
            put(header.createCell(i), columns.get(i).header());
            header.getCell(i).setCellStyle(head);
            sheet.setColumnWidth(i, 256 * columns.get(i).width());
        }
        sheet.createFreezePane(1, next);
        for (var thing : things) {
            row(sheet, next++, columns.stream().map(column -> column.value().apply(thing)).toArray());
        }
    }

    /// Writes a row of values; null and "" leave their cell out.
    ///
    /// @param index counted from 0
    Row row(Sheet sheet, int index, @Nullable Object... values) {
        var row = sheet.createRow(index);
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value != null && !value.equals("")) {
                put(row.createCell(i), value);
            }
        }
        return row;
    }

    private void put(Cell cell, Object value) {
        switch (value) {
            case String text -> cell.setCellValue(text);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case BigDecimal amount -> {
                cell.setCellValue(amount.doubleValue());
                cell.setCellStyle(money);
            }
            case Share share -> {
                cell.setCellValue(share.value());
                cell.setCellStyle(percent);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    /// A number shown as a percentage: 0.1 is 10 %.
    record Share(double value) {}

    void write(Path file) throws IOException {
        var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
        properties.setCreator("Wissel, verzonnen gegevens");
        properties.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(MADE)));
        properties.getUnderlyingProperties().setModifiedProperty(Optional.of(Date.from(MADE)));
        for (var sheet : workbook) {
            // in order: POI would take the sheets, and so the table of strings, in any
            ((SXSSFSheet) sheet).flushRows();
        }
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        Files.write(file, withoutClock(bytes.toByteArray()));
    }

    private static byte[] withoutClock(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip)); var out = new ZipOutputStream(bytes)) {
            out.setLevel(9);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setLastModifiedTime(FileTime.from(MADE));
                out.putNextEntry(same);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
