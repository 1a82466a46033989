package nl.wissel.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What stands in one cell of a table.
public sealed interface Cell {
    /// Text as written, never empty.
    record Text(String value) implements Cell {}

    /// A number.
    ///
    /// @param shown as the sheet shows it where that carries meaning (`-3%`, `000123`), else the plain number
    record Number(BigDecimal value, String shown) implements Cell {
        public static Number of(BigDecimal value) {
            return new Number(value, value.toPlainString());
        }
    }

    /// A calendar day (the sheet formats the number as a date).
    record Day(LocalDate value) implements Cell {}

    /// An error value such as `#N/A`.
    record Error(String code) implements Cell {}

    /// Nothing, or only white space.
    record Blank() implements Cell {
        public static final Blank BLANK = new Blank();
    }

    /// The cell as a person reads it; empty for a blank one.
    default String text() {
        return switch (this) {
            case Text(var value) -> value;
            case Number(var value, var shown) -> shown;
            case Day(var value) -> value.toString();
            case Error(var code) -> code;
            case Blank() -> "";
        };
    }

    default boolean isBlank() {
        return this instanceof Blank;
    }
}
