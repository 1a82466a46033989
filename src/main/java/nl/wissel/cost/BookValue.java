package nl.wissel.cost;

import java.math.BigDecimal;
import nl.wissel.inventory.Camera;
import nl.wissel.unit.Quarter;

import static java.math.RoundingMode.HALF_UP;

/// What is left of a camera in the books at the start quarter.
///
/// @param cents        b: book value, at least 0
/// @param quartersLeft q: quarters until it is written off in the normal way, at least 0
public record BookValue(long cents, int quartersLeft) {
    public static final BookValue NONE = new BookValue(0, 0);

    /// The useful life of a camera whose list states none: seven years, the middle of what is published.
    public static final int DEFAULT_LIFE_MONTHS = 84;

    public BookValue {
        if (cents < 0 || quartersLeft < 0) {
            throw new IllegalArgumentException("book value and quarters left must be at least 0: %d, %d".formatted(cents, quartersLeft));
        }
    }

    /// Straight-line over the useful life, from the quarter of installation (else purchase); the list's own book value when it has one.
    ///
    /// Nothing without a date, or without both a price and a book value.
    public static BookValue of(Camera.Book book, Quarter start) {
        var day = book.installed() != null ? book.installed() : book.purchased();
        if (day == null || (book.price() == null && book.bookValue() == null)) {
            return NONE;
        }
        var life = quarters(book.lifeMonths() == null ? DEFAULT_LIFE_MONTHS : book.lifeMonths());
        var age = Math.max(0, Quarter.of(day).until(start));
        var left = Math.max(0, life - age);
        if (book.bookValue() != null) {
            return new BookValue(book.bookValue().cents(), left);
        }
        return new BookValue(left == 0 || book.price() == null ? 0 : share(book.price().cents(), left, life), left);
    }

    /// The early write-off when the camera is replaced in a quarter: `floor(b · (q - t) / q)`, 0 from quarter q on. Not cash.
    ///
    /// @param quarter counted from the start quarter, at least 0
    public long writeOffCents(int quarter) {
        return quarter >= quartersLeft ? 0 : Math.multiplyExact(cents, quartersLeft - quarter) / quartersLeft;
    }

    private static int quarters(int months) {
        return BigDecimal.valueOf(months).divide(BigDecimal.valueOf(3), 0, HALF_UP).intValueExact();
    }

    private static long share(long cents, int left, int life) {
        return BigDecimal.valueOf(cents).multiply(BigDecimal.valueOf(left)).divide(BigDecimal.valueOf(life), 0, HALF_UP).longValueExact();
    }
}
