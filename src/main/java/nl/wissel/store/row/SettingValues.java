package nl.wissel.store.row;

import java.math.BigDecimal;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Function;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Stored settings, back as values. One that is missing or cannot be understood is damage; what it then says comes from elsewhere.
public record SettingValues<E extends Enum<E>>(Map<E, String> texts, Table.Damage damage) {

    public boolean has(E setting) {
        return texts.containsKey(setting);
    }

    public String text(E setting, String otherwise) throws SQLException {
        return get(setting, Function.identity(), otherwise);
    }

    public boolean yes(E setting, boolean otherwise) throws SQLException {
        return get(setting, text -> text.equals("1"), otherwise);
    }

    public int number(E setting, int otherwise) throws SQLException {
        return get(setting, Integer::valueOf, otherwise);
    }

    public Euros euros(E setting, Euros otherwise) throws SQLException {
        return get(setting, text -> new Euros(Long.parseLong(text)), otherwise);
    }

    public Percent percent(E setting, Percent otherwise) throws SQLException {
        return get(setting, text -> new Percent(new BigDecimal(text)), otherwise);
    }

    public Quarter quarter(E setting, Quarter otherwise) throws SQLException {
        return get(setting, text -> Quarter.parse(text).orElseThrow(() -> new IllegalArgumentException(text)), otherwise);
    }

    /// What may rightly be missing.
    public <T> @Nullable T maybe(E setting, Function<String, T> parse, T otherwise) throws SQLException {
        return has(setting) ? get(setting, parse, otherwise) : null;
    }

    public <T> T get(E setting, Function<String, T> parse, T otherwise) throws SQLException {
        var text = texts.get(setting);
        if (text != null) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                damage.of(new SQLDataException("setting, " + setting + ": " + text, wrong));
                return otherwise;
            }
        }
        damage.of(new SQLDataException("setting, " + setting + ": nothing"));
        return otherwise;
    }
}
