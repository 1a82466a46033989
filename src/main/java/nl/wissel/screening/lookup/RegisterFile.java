package nl.wissel.screening.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A register: a csv among the resources (RFC 4180, UTF-8, a header row), small enough to read whole.
public final class RegisterFile {
    private RegisterFile() {}

    /// A row of a register.
    public record Row(Map<String, String> values) {
        /// The value in a column; empty when nothing stands there.
        public String get(String column) {
            return Objects.requireNonNull(values.get(column), column);
        }
    }

    /// The rows in order.
    ///
    /// @param home     class in whose package the resource lies
    /// @param resource file name
    public static List<Row> read(Class<?> home, String resource) {
        var rows = parse(load(home, resource));
        var header = rows.getFirst();
        return rows.stream().skip(1).map(row -> named(header, row, resource)).toList();
    }

    private static Row named(List<String> header, List<String> row, String resource) {
        if (row.size() != header.size()) {
            throw new IllegalStateException(resource + ": expected " + header.size() + " values, found " + row);
        }
        var values = new LinkedHashMap<String, String>();
        for (var column = 0; column < row.size(); column++) {
            values.put(header.get(column), row.get(column));
        }
        return new Row(values);
    }

    private static String load(Class<?> home, String resource) {
        try (var stream = Objects.requireNonNull(home.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Splits csv into rows of values: a quoted value may hold commas, line ends and doubled quotes.
    static List<List<String>> parse(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var value = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.length(); i++) {
            var sign = csv.charAt(i);
            if (sign == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                value.append(csv.charAt(++i));
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (quoted || (sign != ',' && sign != '\n' && sign != '\r')) {
                value.append(sign);
            } else if (sign != '\r') {
                row.add(value.toString());
                value.setLength(0);
                if (sign == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        if (!row.isEmpty() || !value.isEmpty()) {
            row.add(value.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
