package nl.wissel.sheet.read;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// How long a list of 100,000 rows of 25 columns takes beside a bare streaming read of the same file by the same library, in the same run.
///
/// Bare is, for xlsx, the JDK's StAX with each text taken; for csv FastCSV's records, made with a string for each field, visited and dropped. What it
/// takes when they are kept, as a table is, is printed too.
@Tag("bench")
class ReadingBench {
    private static final int ROWS = 100_000;
    private static final int COLUMNS = 25;
    private static final double WARM_UP_MILLISECONDS = 6000;
    private static final int RUNS = 9;
    private static final double MOST = 1.5;

    @TempDir
    private Path folder;

    @Test
    void xlsx_takesAtMostOneAndAHalfTimesABareRead() throws Exception {
        var file = folder.resolve("list.xlsx");
        writeXlsx(file);
        compare("xlsx beside bare StAX that drops all", file, () -> bareXlsx(file));
    }

    @Test
    void csv_takesAtMostOneAndAHalfTimesABareRead() throws Exception {
        var file = folder.resolve("list.csv");
        writeCsv(file);
        print("csv beside bare FastCSV that keeps all", file, () -> keptCsv(file));
        compare("csv beside bare FastCSV that drops all", file, () -> bareCsv(file));
    }

    private static void compare(String name, Path file, Callable<?> bare) throws Exception {
        double ratio = print(name, file, bare);
        assertTrue(ratio <= MOST, () -> name + " takes " + ratio + " times a bare read");
    }

    /// Times are taken in turn, without collecting garbage between: that would shrink the heap below what a program starts with. Peaks are taken apart.
    ///
    /// @return how many times as long ours takes
    private static double print(String name, Path file, Callable<?> bare) throws Exception {
        Callable<?> our = () -> SpreadsheetReader.read(file);
        assertEquals(ROWS + 1, SpreadsheetReader.read(file).tables().getFirst().rows().size());
        double spent = 0;
        while (spent < WARM_UP_MILLISECONDS) {
            spent += milliseconds(bare) + milliseconds(our);
        }
        var bares = new double[RUNS];
        var ours = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            bares[i] = milliseconds(bare);
            ours[i] = milliseconds(our);
        }
        double ratio = median(ours) / median(bares);
        System.out.printf("%s, %,d x %d: %.0f ms, peak heap %d MB; bare %.0f ms, %d MB; ratio %.2f (of %d runs, heap of %d MB)%n", name, ROWS, COLUMNS,
                median(ours), megabytes(our), median(bares), megabytes(bare), ratio, RUNS, Runtime.getRuntime().maxMemory() >> 20);
        return ratio;
    }

    private static double milliseconds(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        var result = work.call();
        double milliseconds = (System.nanoTime() - begin) / 1e6;
        assertTrue(result != null);
        return milliseconds;
    }

    /// The most that the heap holds while it works, with what is not collected yet.
    private static long megabytes(Callable<?> work) throws Exception {
        System.gc();
        var heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        var result = work.call();
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        assertTrue(result != null);
        return peak >> 20;
    }

    private static double median(double... values) {
        return Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }

    /// Every event of the shared texts and the sheet, each text taken.
    private static long bareXlsx(Path file) throws IOException, XMLStreamException {
        long length = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
                try (var stream = zip.getInputStream(zip.getEntry(part))) {
                    length += bare(stream);
                }
            }
        }
        return length;
    }

    private static long bare(InputStream stream) throws XMLStreamException {
        long length = 0;
        var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(stream);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                length += reader.getText().length();
            }
        }
        return length;
    }

    private static long bareCsv(Path file) throws IOException {
        long length = 0;
        try (var reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
            for (CsvRecord line : reader) {
                for (int column = 0; column < line.getFieldCount(); column++) {
                    length += line.getField(column).length();
                }
            }
        }
        return length;
    }

    private static List<CsvRecord> keptCsv(Path file) throws IOException {
        var kept = new ArrayList<CsvRecord>();
        try (var reader = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
            reader.forEach(kept::add);
        }
        return kept;
    }

    private static void writeXlsx(Path file) throws IOException {
        try (var book = new SXSSFWorkbook(null, 100, false, true); var stream = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Camera's");
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd-mm-yyyy"));
            var random = new Random(1);
            for (int number = 0; number <= ROWS; number++) {
                var row = sheet.createRow(number);
                for (int column = 0; column < COLUMNS; column++) {
                    var cell = row.createCell(column);
                    switch (value(number, column, random)) {
                        case LocalDate date -> {
                            cell.setCellValue(date);
                            cell.setCellStyle(day);
                        }
                        case Number figure -> cell.setCellValue(figure.doubleValue());
                        case Object text -> cell.setCellValue(text.toString());
                    }
                }
            }
            book.write(stream);
        }
    }

    private static void writeCsv(Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            var random = new Random(1);
            for (int number = 0; number <= ROWS; number++) {
                int row = number;
                writer.write(String.join(";", IntStream.range(0, COLUMNS).mapToObj(column -> value(row, column, random).toString()).toList()));
                writer.write("\r\n");
            }
        }
    }

    /// What a list of cameras looks like: some columns differ in each row, most repeat themselves.
    private static Object value(int row, int column, Random random) {
        if (row == 0) {
            return "kolom " + column;
        }
        return switch (column) {
            case 0 -> "CAM-%06d".formatted(row);
            case 1 -> "00:40:8c:%02x:%02x:%02x".formatted(row >> 16, row >> 8 & 255, row & 255);
            case 2 -> "10.%d.%d.%d".formatted(row >> 16, row >> 8 & 255, row & 255);
            case 3 -> "S%09d".formatted(random.nextInt(1_000_000_000));
            case 4, 5, 6 -> LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000));
            case 7, 8 -> Math.round(random.nextDouble() * 250_000) / 100.0;
            case 9, 10 -> 1 + random.nextInt(10);
            case 11 -> "Straat %d".formatted(random.nextInt(2000));
            default -> "waarde %d van %d".formatted(random.nextInt(40), column);
        };
    }
}
