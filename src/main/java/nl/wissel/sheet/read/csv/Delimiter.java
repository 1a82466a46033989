package nl.wissel.sheet.read.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What separates the fields of a text file.
enum Delimiter {
    SEMICOLON(';', ";"), COMMA(',', ","), TAB('\t', "tab"), PIPE('|', "|");

    private static final int SAMPLE_RECORDS = 200;

    private final char character;
    private final String shown;

    Delimiter(char character, String shown) {
        this.character = character;
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    /// The one that is written so, if it is one we know.
    static Optional<Delimiter> of(char character) {
        return Arrays.stream(values()).filter(one -> one.character == character).findFirst();
    }

    /// The one that cuts the sample into the most columns in the most regular way; quotes are respected.
    ///
    /// @param sample the first part of the file
    static Delimiter of(String sample) {
        return List.of(values()).stream().max(Comparator.comparingDouble((Delimiter one) -> one.regularity(sample))
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    /// The columns of the commonest count, as far as records have that count: titles above a list lower it a little,
    /// commas within text and decimals much.
    private double regularity(String sample) {
        Map<Integer, Integer> recordsByCount = new HashMap<>();
        int records = 0;
        try (var reader = reader().ofCsvRecord(sample)) {
            for (CsvRecord line : reader) {
                if (line.getFieldCount() == 1 && line.getField(0).isBlank()) {
                    continue;
                }
                if (line.getFields().stream().noneMatch(Delimiter::isCutWithinQuotes)) {
                    recordsByCount.merge(line.getFieldCount(), 1, Integer::sum);
                }
                if (++records == SAMPLE_RECORDS) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // the sample ends within a quoted field: what came before it counts
        }
        double best = 0;
        for (var entry : recordsByCount.entrySet()) {
            double share = (double) entry.getValue() / records;
            best = Math.max(best, share * share * (entry.getKey() - 1));
        }
        return best;
    }

    private static boolean isCutWithinQuotes(String field) {
        return field.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /// Reads forgivingly: lines of any length, text after a closing quote. A quote that is never closed is an error.
    @SuppressWarnings("removal") // FastCSV 5 may refuse text after a closing quote; until then a list of people's making is read
    CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder().fieldSeparator(character).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(false);
    }
}
