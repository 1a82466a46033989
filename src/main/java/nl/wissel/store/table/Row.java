package nl.wissel.store.table;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The cells of one row after the other, each row from its first column to its last. Texts that repeat are kept once.
final class Row {
    private final Map<String, String> texts = new HashMap<>();
    private final String table;
    private final List<String> columns;
    private final ResultSet results;
    private int column;
    private int number;

    Row(String table, List<String> columns, ResultSet results) {
        this.table = table;
        this.columns = columns;
        this.results = results;
    }

    boolean next() throws SQLException {
        column = 0;
        number++;
        return results.next();
    }

    String text() throws SQLException {
        var text = maybeText();
        if (text == null) {
            throw wrong("nothing", null);
        }
        return text;
    }

    @Nullable String maybeText() throws SQLException {
        var text = results.getString(++column);
        if (text == null || text.isEmpty()) {
            return text == null ? null : "";
        }
        var known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    int number() throws SQLException {
        var number = results.getLong(++column);
        if (number != (int) number) {
            throw wrong(Long.toString(number), null);
        }
        return (int) number;
    }

    @Nullable Integer maybeNumber() throws SQLException {
        var number = results.getInt(++column);
        return results.wasNull() ? null : Integer.valueOf(number);
    }

    double real() throws SQLException {
        return results.getDouble(++column);
    }

    @Nullable Double maybeReal() throws SQLException {
        var number = results.getDouble(++column);
        return results.wasNull() ? null : Double.valueOf(number);
    }

    boolean yes() throws SQLException {
        return number() == 1;
    }

    Euros euros() throws SQLException {
        return new Euros(results.getLong(++column));
    }

    @Nullable Euros maybeEuros() throws SQLException {
        var cents = results.getLong(++column);
        return results.wasNull() ? null : new Euros(cents);
    }

    LocalDate day() throws SQLException {
        return LocalDate.parse(text());
    }

    @Nullable LocalDate maybeDay() throws SQLException {
        var text = results.getString(++column);
        return text == null ? null : LocalDate.parse(text);
    }

    Quarter quarter() throws SQLException {
        return asQuarter(text());
    }

    @Nullable Quarter maybeQuarter() throws SQLException {
        var text = maybeText();
        return text == null ? null : asQuarter(text);
    }

    BigDecimal decimal() throws SQLException {
        return new BigDecimal(text());
    }

    @Nullable BigDecimal maybeDecimal() throws SQLException {
        var text = results.getString(++column);
        return text == null ? null : new BigDecimal(text);
    }

    <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Enum.valueOf(type, text());
    }

    <E extends Enum<E>> @Nullable E maybeConstant(Class<E> type) throws SQLException {
        var text = maybeText();
        return text == null ? null : Enum.valueOf(type, text);
    }

    private static Quarter asQuarter(String text) {
        return Quarter.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /// That something else stands in the cell that was read last than what can stand there.
    SQLException wrong(String found, @Nullable Exception cause) {
        return new SQLDataException(table + ", row " + number + ", " + columns.get(Math.max(0, column - 1)) + ": " + found, cause);
    }
}
