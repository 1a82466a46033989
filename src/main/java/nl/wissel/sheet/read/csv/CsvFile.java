package nl.wissel.sheet.read.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.ahead.Ahead;
import nl.wissel.sheet.read.cell.Encoding;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;
import nl.wissel.sheet.read.cell.TooLarge;

/// Reads text with separators as one table, named after the file. Everything is text.
public final class CsvFile {
    private static final int SAMPLE = 1 << 16;
    private static final int LONGEST_HINT = 16;
    private static final Pattern HINT = Pattern.compile("(?i)\"?sep=([^\\r\\n])\"?(?:\\r\\n|\\r|\\n)");

    private CsvFile() {}

    /// Reads the whole file. A row's number is what a spreadsheet program shows: a field over two lines is in one row.
    public static Spreadsheet read(Source source) throws IOException, UnreadableFile {
        var encoding = Encoding.of(source.file());
        try {
            return read(source, encoding);
        } catch (UnreadableFile | CharacterCodingException e) {
            if (!encoding.isSupposed() || !isWrongEncoding(e)) {
                throw e;
            }
            // nothing is left of the first try, so neither is what it took
            return read(new Source(source.file()), Encoding.WINDOWS);
        }
    }

    private static Spreadsheet read(Source source, Encoding encoding) throws IOException, UnreadableFile {
        Optional<Delimiter> hint;
        Delimiter delimiter;
        try (var reader = encoding.forgiving(Files.newInputStream(source.file()))) {
            hint = hint(reader);
            var sample = new char[SAMPLE];
            int length = readFully(reader, sample);
            delimiter = hint.isPresent() ? hint.get() : Delimiter.of(new String(sample, 0, length));
        }
        var table = new TableBuilder(source, name(source), false);
        try (var reader = encoding.isSupposed() ? encoding.strict(Files.newInputStream(source.file())) : encoding.forgiving(Files.newInputStream(source.file()))) {
            hint(reader);
            readRows(delimiter, reader, source, table);
        }
        var description = "csv, delimiter %s, %s".formatted(delimiter.shown(), encoding.shown());
        return new Spreadsheet(source.file(), description, List.of(table.build()));
    }

    private static void readRows(Delimiter delimiter, Reader reader, Source source, TableBuilder table) throws UnreadableFile {
        var rows = new CsvRows(source, table);
        try (var ahead = Ahead.<FieldBatch>of("fields", FieldBatch::new, to -> find(delimiter, reader, new Fields(to)))) {
            for (var batch = ahead.take(); batch != null; batch = ahead.take()) {
                batch.empty(rows);
                ahead.giveBack(batch);
            }
            rows.end();
        } catch (CsvParseException e) {
            throw source.trouble(table.place(rows.number()), isOverLimit(e) ? new TooLarge(Reason.TEXT_TOO_LONG) : e);
        } catch (IOException | RuntimeException e) {
            throw source.trouble(table.place(rows.number()), e);
        }
    }

    private static void find(Delimiter delimiter, Reader reader, Fields fields) throws IOException {
        try (var records = delimiter.reader().build(fields, reader).iterator()) {
            while (records.hasNext()) {
                records.next();
            }
        } finally {
            fields.handOver();
        }
    }

    /// FastCSV guards the memory by itself: 16 million characters a field.
    private static boolean isOverLimit(CsvParseException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("maximum");
    }

    private static boolean isWrongEncoding(Exception trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return true;
            }
        }
        return false;
    }

    /// Excel's own first line `sep=;` is no row; it says which the delimiter is.
    private static Optional<Delimiter> hint(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HINT);
        var head = new char[LONGEST_HINT];
        var match = HINT.matcher(new String(head, 0, readFully(reader, head)));
        reader.reset();
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        for (int left = match.end(); left > 0; left--) {
            reader.read();
        }
        return Delimiter.of(match.group(1).charAt(0));
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
