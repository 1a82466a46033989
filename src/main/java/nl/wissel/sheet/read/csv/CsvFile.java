package nl.wissel.sheet.read.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.Encoding;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;

/// Reads text with separators as one table, named after the file. Everything is text.
public final class CsvFile {
    private static final int SAMPLE = 1 << 16;
    private static final int LONGEST_HINT = 16;

    private CsvFile() {}

    /// Reads the whole file. A row's number is what a spreadsheet program shows: a field over two lines is in one row.
    public static Spreadsheet read(Source source) throws IOException, UnreadableFile {
        var encoding = Encoding.of(source.file());
        Delimiter delimiter;
        try (var reader = encoding.forgiving(Files.newInputStream(source.file()))) {
            skipHint(reader);
            var sample = new char[SAMPLE];
            int length = readFully(reader, sample);
            delimiter = Delimiter.of(new String(sample, 0, length));
        }
        var table = new TableBuilder(source, name(source), false);
        try (var reader = encoding.forgiving(Files.newInputStream(source.file()))) {
            skipHint(reader);
            readRows(delimiter, reader, source, table);
        }
        var description = "csv, delimiter %s, %s".formatted(delimiter.shown(), encoding.shown());
        return new Spreadsheet(source.file(), description, List.of(table.build()));
    }

    private static void readRows(Delimiter delimiter, Reader reader, Source source, TableBuilder table) throws UnreadableFile {
        var cells = new Cells(source);
        int number = 0;
        try (var records = delimiter.reader().ofCsvRecord(reader)) {
            for (CsvRecord line : records) {
                var row = table.row(++number, false);
                for (int column = 0; column < line.getFieldCount(); column++) {
                    row.put(column, cells.text(line.getField(column)), false);
                }
                table.add(row);
            }
        } catch (CsvParseException e) {
            throw source.trouble(table.place(number + 1), e);
        } catch (IOException | RuntimeException e) {
            throw source.trouble(table.place(number), e);
        }
    }

    /// Excel's own first line `sep=;` is no row.
    private static void skipHint(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HINT * 2);
        var head = new char[LONGEST_HINT];
        var start = new String(head, 0, Math.max(0, reader.read(head)));
        reader.reset();
        if (start.toLowerCase(Locale.ROOT).startsWith("sep=")) {
            reader.readLine();
        }
    }

    private static int readFully(Reader reader, char[] buffer) throws IOException {
        int length = 0;
        for (int read = 0; read >= 0 && length < buffer.length; read = reader.read(buffer, length, buffer.length - length)) {
            length += read;
        }
        return length;
    }

    private static String name(Source source) {
        var name = String.valueOf(source.file().getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
