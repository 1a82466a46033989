package nl.wissel.store.row;

import java.math.BigDecimal;
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
public final class Row {
    private final Map<String, String> texts = new HashMap<>();
    private final String table;
    private final List<String> columns;
    private final CellSource source;
    private int column;
    private int number;

    Row(String table, List<String> columns, CellSource source) {
        this.table = table;
        this.columns = columns;
        this.source = source;
    }

    boolean next() throws SQLException {
        column = 0;
        number++;
        return source.next();
    }

    public String text() throws SQLException {
        var text = maybeText();
        if (text == null) {
            throw wrong("nothing", null);
        }
        return text;
    }

    public @Nullable String maybeText() throws SQLException {
        var text = source.text(++column);
        if (text == null || text.isEmpty()) {
            return text == null ? null : "";
        }
        var known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    public int number() throws SQLException {
        return fitting(whole());
    }

    public @Nullable Integer maybeNumber() throws SQLException {
        var number = source.whole(++column);
        return number == null ? null : Integer.valueOf(fitting(number));
    }

    private int fitting(long number) throws SQLException {
        if (number != (int) number) {
            throw wrong(Long.toString(number), null);
        }
        return (int) number;
    }

    /// Nothing counts as 0, as SQLite has it; the tables do not allow it.
    private long whole() throws SQLException {
        var number = source.whole(++column);
        return number == null ? 0 : number;
    }

    public double real() throws SQLException {
        var number = source.real(++column);
        return number == null ? 0 : number;
    }

    public @Nullable Double maybeReal() throws SQLException {
        return source.real(++column);
    }

    public boolean yes() throws SQLException {
        return number() == 1;
    }

    public Euros euros() throws SQLException {
        return new Euros(whole());
    }

    public @Nullable Euros maybeEuros() throws SQLException {
        var cents = source.whole(++column);
        return cents == null ? null : new Euros(cents);
    }

    public LocalDate day() throws SQLException {
        return LocalDate.parse(text());
    }

    public @Nullable LocalDate maybeDay() throws SQLException {
        var text = source.text(++column);
        return text == null ? null : LocalDate.parse(text);
    }

    public Quarter quarter() throws SQLException {
        return asQuarter(text());
    }

    public @Nullable Quarter maybeQuarter() throws SQLException {
        var text = maybeText();
        return text == null ? null : asQuarter(text);
    }

    public BigDecimal decimal() throws SQLException {
        return new BigDecimal(text());
    }

    public @Nullable BigDecimal maybeDecimal() throws SQLException {
        var text = source.text(++column);
        return text == null ? null : new BigDecimal(text);
    }

    public <E extends Enum<E>> E constant(Class<E> type) throws SQLException {
        return Enum.valueOf(type, text());
    }

    public <E extends Enum<E>> @Nullable E maybeConstant(Class<E> type) throws SQLException {
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
