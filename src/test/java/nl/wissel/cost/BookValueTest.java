package nl.wissel.cost;

import java.time.LocalDate;
import nl.wissel.inventory.Camera;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BookValueTest {
    private static final Quarter START = new Quarter(2027, 1);

    @Test
    void of_priceAndAge_isWhatIsLeftOfTheLife() {
        // installed 2023-Q2: 15 quarters old; 28 quarters of life: 13 left; 1000.00 · 13 / 28 = 464.2857
        assertEquals(new BookValue(46_429, 13), of("2023-06-30", null, 100_000L, 84, null));
    }

    @Test
    void of_monthsOfLife_roundsToQuartersHalfUp() {
        // 85 months = 28.33 -> 28; 86 months = 28.67 -> 29
        assertEquals(13, of("2023-06-30", null, 1L, 85, null).quartersLeft());
        assertEquals(14, of("2023-06-30", null, 1L, 86, null).quartersLeft());
    }

    @Test
    void of_writtenOff_isNothing() {
        assertEquals(BookValue.NONE, of("2015-01-01", null, 100_000L, 84, null));
    }

    @Test
    void of_installedAfterTheStart_hasItsWholeLife() {
        assertEquals(new BookValue(100_000, 28), of("2027-08-01", null, 100_000L, 84, null));
    }

    @Test
    void of_ownBookValue_isTakenAsItIs() {
        assertEquals(new BookValue(12_345, 13), of("2023-06-30", null, 100_000L, 84, 12_345L));
    }

    @Test
    void of_noDateOfInstallation_goesByPurchase() {
        assertEquals(new BookValue(46_429, 13), of(null, "2023-04-01", 100_000L, 84, null));
    }

    @Test
    void of_noDateOrNoMoney_isNothing() {
        assertEquals(BookValue.NONE, of(null, null, 100_000L, 84, null));
        assertEquals(BookValue.NONE, of("2023-06-30", null, null, 84, null));
    }

    @Test
    void of_noLife_takesSevenYears() {
        assertEquals(new BookValue(46_429, 13), of("2023-06-30", null, 100_000L, null, null));
    }

    @Test
    void of_lifeOfAMonth_isNothing() {
        assertEquals(BookValue.NONE, of("2027-06-30", null, 100_000L, 1, null));
    }

    @Test
    void writeOff_roundsDown_andEndsWithTheLife() {
        // 100 · 2 / 3 = 66.67
        var book = new BookValue(100, 3);
        assertEquals(100, book.writeOffCents(0));
        assertEquals(66, book.writeOffCents(1));
        assertEquals(33, book.writeOffCents(2));
        assertEquals(0, book.writeOffCents(3));
        assertEquals(0, book.writeOffCents(4));
    }

    private static BookValue of(@Nullable String installed, @Nullable String purchased, @Nullable Long price, @Nullable Integer life,
            @Nullable Long bookValue) {
        return BookValue.of(new Camera.Book(day(installed), day(purchased), euros(price), life, euros(bookValue), null, null), START);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable Euros euros(@Nullable Long cents) {
        return cents == null ? null : new Euros(cents);
    }
}
