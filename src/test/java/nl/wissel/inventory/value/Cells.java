package nl.wissel.inventory.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.wissel.sheet.Cell;

/// Cells for tests.
public final class Cells {
    private Cells() {}

    public static Cell text(String value) {
        return value.isEmpty() ? Cell.Blank.BLANK : new Cell.Text(value);
    }

    public static Cell number(String value) {
        return Cell.Number.of(new BigDecimal(value));
    }

    public static Cell day(String value) {
        return new Cell.Day(LocalDate.parse(value));
    }
}
