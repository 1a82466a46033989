package nl.wissel.sheet.write;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What is written into one cell, with its style.
public sealed interface Value {
    Style style();

    record Nothing(Style style) implements Value {}

    /// Text; never read as a formula, whatever it begins with.
    record Text(String value, Style style) implements Value {}

    record Number(BigDecimal value, Style style) implements Value {}

    record Day(LocalDate value, Style style) implements Value {}

    /// A live formula in the English notation of xlsx, without the equals sign (`SUMIFS(A:A,B:B,C5)`).
    ///
    /// @param result the value as we computed it, stored beside the formula so that a viewer that does not compute shows it
    record Formula(String formula, BigDecimal result, Style style) implements Value {}
}
