package nl.wissel.inventory.value;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static nl.wissel.inventory.value.Cells.day;
import static nl.wissel.inventory.value.Cells.number;
import static nl.wissel.inventory.value.Cells.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

class DatesTest {
    private static final Dates DATES = new Dates(DayMonthOrder.DAY_FIRST);

    @ParameterizedTest
    @CsvSource({"12-3-2019,2019-03-12", "12/03/2019,2019-03-12", "12.03.2019,2019-03-12", "1-2-19,2019-02-01", "2019-03-12,2019-03-12",
        "2019-03-12T00:00:00,2019-03-12", "12-03-2019 14:30,2019-03-12", "12 mrt 2019,2019-03-12", "12-mrt-19,2019-03-12", "12 maart 2019,2019-03-12",
        "1st March 2019,2019-03-01", "31-12-2099,2099-12-31", "20190312,2019-03-12"})
    void wholeDay_isReadWithoutARemark(String written, LocalDate expected) {
        assertEquals(Meaning.of(expected), DATES.day(text(written)));
    }

    @Test
    void dayCell_isThatDay() {
        assertEquals(Meaning.of(LocalDate.of(2019, 3, 12)), DATES.day(day("2019-03-12")));
    }

    @ParameterizedTest
    @CsvSource({"2019,2019-01-01", "± 2018,2018-01-01", "ca. 2018,2018-01-01", "2018?,2018-01-01", "Q3 2019,2019-07-01", "K3 2019,2019-07-01", "2019-Q3,2019-07-01",
        "3e kwartaal 2019,2019-07-01", "mrt 2019,2019-03-01", "mrt-19,2019-03-01", "Sept. 2019,2019-09-01", "March 2019,2019-03-01", "3-2019,2019-03-01",
        "2019-03,2019-03-01"})
    void partOfADate_isItsFirstDayNoted(String written, LocalDate expected) {
        assertEquals(Meaning.guessed(expected, Problem.PARTIAL_DATE), DATES.day(text(written)));
    }

    @Test
    void wholeNumberOf1950To2079_isAYear() {
        assertEquals(Meaning.guessed(LocalDate.of(2016, 1, 1), Problem.PARTIAL_DATE), DATES.day(number("2016")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"43536", "43536.5"})
    void numberOf20000To60000_isADayAsExcelCountsThem(String serial) {
        assertEquals(Meaning.guessed(LocalDate.of(2019, 3, 12), Problem.READ_AS), DATES.day(number(serial)));
        assertEquals(Meaning.guessed(LocalDate.of(2019, 3, 12), Problem.READ_AS), DATES.day(text(serial)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1900", "01/01/1900", "1900-01-01", "n.v.t.", "onbekend", "1-1-1904", "x"})
    void emptyMarkersAndPlaceholders_areNothing(String written) {
        assertEquals(Meaning.nothing(), DATES.day(text(written)));
    }

    @Test
    void placeholderDayCells_areNothing() {
        assertEquals(Meaning.nothing(), DATES.day(day("1899-12-31")));
        assertEquals(Meaning.nothing(), DATES.day(number("0")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2019", "12-13-2019", "gisteren", "12-3", "31-12-9999", "12-03-1066", "99999", "1949", "2080"})
    void unreadable_isEmptyAndNoted(String written) {
        var expected = new Meaning<LocalDate>(null, new Meaning.Remark(Level.NOTE, Problem.NOT_A_DATE, "31-12-2019, 2019"));
        assertEquals(expected, DATES.day(text(written)));
    }

    @Test
    void monthFirstColumn_isReadSo() {
        assertEquals(Meaning.of(LocalDate.of(2019, 3, 4)), new Dates(new DayMonthOrder(false, "")).day(text("3/4/2019")));
    }

    @Test
    void order_firstPartOver12_saysDayFirst() {
        assertEquals(new DayMonthOrder(true, ""), DayMonthOrder.of(Stream.of("3-4-2019", "13-4-2019")));
    }

    @Test
    void order_secondPartOver12_saysMonthFirst() {
        assertEquals(new DayMonthOrder(false, ""), DayMonthOrder.of(Stream.of("3-4-2019", "n.v.t.", "4/13/2019")));
    }

    @Test
    void order_nothingDecides_isDayFirstWithTheDoubt() {
        assertEquals(new DayMonthOrder(true, "3-4-2019"), DayMonthOrder.of(Stream.of("5-5-2019", "3-4-2019", "2019-01-02")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-Q3", "2027-K3", "2027 q3", "Q3 2027", "3e kwartaal 2027"})
    void quarterText_isThatQuarterWithoutARemark(String written) {
        var expected = Meaning.of(new Quarter(2027, 3));
        assertEquals(expected, DATES.quarterFrom(text(written)));
        assertEquals(expected, DATES.quarterBy(text(written)));
        assertEquals(expected, DATES.quarterOf(text(written)));
    }

    @Test
    void day_isTheQuarterBeginningFromOrEndedByOrAroundIt() {
        assertEquals(Meaning.of(new Quarter(2027, 4)), DATES.quarterFrom(text("2-7-2027")));
        assertEquals(Meaning.of(new Quarter(2027, 2)), DATES.quarterBy(text("2-7-2027")));
        assertEquals(Meaning.of(new Quarter(2027, 3)), DATES.quarterOf(text("2-7-2027")));
    }

    @Test
    void yearOrMonth_isItsFirstDayNoted() {
        assertEquals(Meaning.guessed(new Quarter(2027, 1), Problem.PARTIAL_DATE), DATES.quarterFrom(number("2027")));
        // the last quarter that ends on or before 1 January 2027, and on or before 1 August 2027
        assertEquals(Meaning.guessed(new Quarter(2026, 4), Problem.PARTIAL_DATE), DATES.quarterBy(number("2027")));
        assertEquals(Meaning.guessed(new Quarter(2027, 2), Problem.PARTIAL_DATE), DATES.quarterBy(text("aug 2027")));
    }

    @Test
    void unreadableQuarter_isWarned() {
        assertEquals(Meaning.warned(Problem.NOT_A_QUARTER, "2027-Q3"), DATES.quarterFrom(text("ooit")));
    }
}
