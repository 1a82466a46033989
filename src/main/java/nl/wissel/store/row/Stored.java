package nl.wissel.store.row;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A value as the file has it: a whole number, a real number, or text. The way back is in [Row].
public final class Stored {
    private Stored() {}

    public static @Nullable Object of(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Integer number -> number;
            case Long number -> number;
            case Double number -> number;
            case Boolean yes -> yes ? 1 : 0;
            case Euros amount -> amount.cents();
            case Enum<?> constant -> constant.name();
            case Quarter quarter -> quarter.toString();
            case LocalDate day -> day.toString();
            case BigDecimal number -> number.toString();
            case Percent percent -> percent.value().toPlainString();
            case Duration time -> time.toString();
            default -> throw new IllegalArgumentException("no way to store a " + value.getClass());
        };
    }
}
