package nl.wissel.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class QuarterTest {
    private static final Quarter Q3 = new Quarter(2027, 3);

    @Test
    void aDayFallsInItsQuarter() {
        assertEquals(Q3, Quarter.of(LocalDate.of(2027, 7, 1)));
        assertEquals(Q3, Quarter.of(LocalDate.of(2027, 9, 30)));
    }

    @Test
    void theFirstQuarterFromADayIsItsOwnOnlyOnItsFirstDay() {
        assertEquals(Q3, Quarter.beginningFrom(LocalDate.of(2027, 7, 1)));
        assertEquals(new Quarter(2027, 4), Quarter.beginningFrom(LocalDate.of(2027, 7, 2)));
    }

    @Test
    void theLastQuarterByADayIsItsOwnOnlyOnItsLastDay() {
        assertEquals(Q3, Quarter.endedBy(LocalDate.of(2027, 9, 30)));
        assertEquals(new Quarter(2027, 2), Quarter.endedBy(LocalDate.of(2027, 9, 29)));
    }

    @Test
    void isWrittenInEnglishAndInDutch() {
        assertEquals(Optional.of(Q3), Quarter.parse("2027-Q3"));
        assertEquals(Optional.of(Q3), Quarter.parse(" 2027-k3 "));
        assertEquals(Optional.empty(), Quarter.parse("2027-Q5"));
        assertEquals(Optional.empty(), Quarter.parse("0027-Q1"));
        assertEquals("2027-Q3", Q3.toString());
    }

    @Test
    void countsOverYears() {
        assertEquals(new Quarter(2028, 1), Q3.plus(2));
        assertEquals(new Quarter(2026, 4), Q3.plus(-3));
        assertEquals(-3, Q3.until(new Quarter(2026, 4)));
    }

    @Test
    void thereAreFourInAYear() {
        assertThrows(IllegalArgumentException.class, () -> new Quarter(2027, 5));
    }
}
