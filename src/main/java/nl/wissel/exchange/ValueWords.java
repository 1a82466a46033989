package nl.wissel.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A value of a camera in words.
public final class ValueWords {
    private ValueWords() {}

    /// @param value as [nl.wissel.inventory.CameraValues] gives it
    public static String of(@Nullable Object value, Texts texts) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.language().locale()).format(day);
            case Euros amount -> texts.formats().exactEuros(amount);
            case Quarter quarter -> texts.formats().quarter(quarter);
            case Enum<?> constant -> texts.get(constant);
            default -> value.toString();
        };
    }
}
