package nl.wissel.inventory.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.value.Meaning.Remark;
import nl.wissel.sheet.Cell;
import nl.wissel.unit.Quarter;

/// Days and quarters, whatever way they are written.
///
/// A date that cannot be read is empty and noted: it never becomes today, or 1899. A whole number of 1950 to 2079 is a year, one of
/// 20000 to 60000 a day as Excel counts them (from 30 December 1899). Of a month, quarter or year the first day is taken, noted.
public final class Dates {
    private static final String EXAMPLE = "31-12-2019, 2019";
    private static final LocalDate EXCEL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("\\d{1,8}(?:[.,]\\d{1,12})?");
    private static final int LAST_PLACEHOLDER_YEAR = 1904;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;

    private final boolean dayFirst;

    /// @param order of the column
    public Dates(DayMonthOrder order) {
        this.dayFirst = order.dayFirst();
    }

    /// A cell as a day.
    public Meaning<LocalDate> day(Cell cell) {
        return period(cell).map(Period::first);
    }

    /// A cell as the first quarter that begins in or after what it states.
    public Meaning<Quarter> quarterFrom(Cell cell) {
        return quarter(cell, period -> Quarter.beginningFrom(period.first()));
    }

    /// A cell as the last quarter that ends on or before the day it states; a quarter is itself.
    public Meaning<Quarter> quarterBy(Cell cell) {
        return quarter(cell, period -> period.isQuarter() ? Quarter.of(period.first()) : Quarter.endedBy(period.first()));
    }

    /// A cell as the quarter in which it falls.
    public Meaning<Quarter> quarterOf(Cell cell) {
        return quarter(cell, period -> Quarter.of(period.first()));
    }

    private Meaning<Quarter> quarter(Cell cell, Function<Period, Quarter> choice) {
        var written = Quarter.parse(CellText.of(cell));
        if (written.isPresent()) {
            return Meaning.of(written.get());
        }
        var period = period(cell);
        var value = period.value();
        if (value == null) {
            return period.remark() == null ? Meaning.nothing() : Meaning.warned(Problem.NOT_A_QUARTER, "2027-Q3");
        }
        var quarter = choice.apply(value);
        return value.isDay() || value.isQuarter() ? Meaning.of(quarter) : Meaning.guessed(quarter, Problem.PARTIAL_DATE);
    }

    private Meaning<Period> period(Cell cell) {
        return switch (cell) {
            case Cell.Blank() -> Meaning.nothing();
            case Cell.Day(var day) -> checked(Period.of(day));
            case Cell.Number(var value, var shown) -> ofNumber(value);
            case Cell.Text(var text) -> ofText(CellText.clean(text));
            case Cell.Error(var code) -> Meaning.noted(Problem.CELL_ERROR, EXAMPLE);
        };
    }

    private Meaning<Period> ofText(String text) {
        if (CellText.saysNothing(text)) {
            return Meaning.nothing();
        }
        var period = DateText.parse(text, dayFirst).map(Dates::checked);
        if (period.isEmpty()) {
            return serial(text).map(Dates::ofNumber).orElseGet(() -> Meaning.noted(Problem.NOT_A_DATE, EXAMPLE));
        }
        var value = period.get().value();
        return value != null && value.isDay() && DateText.isAbout(text) ? Meaning.guessed(value, Problem.READ_AS) : period.get();
    }

    private static Optional<BigDecimal> serial(String text) {
        return SERIAL.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private static Meaning<Period> ofNumber(BigDecimal value) {
        var whole = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(100_000_000)) < 0 ? value.intValue() : -1;
        var isWhole = value.compareTo(BigDecimal.valueOf(whole)) == 0;
        if (isWhole && (whole == 0 || whole == 1)) {
            return Meaning.nothing();
        }
        if (isWhole && whole >= 1950 && whole <= 2079) {
            return checked(Period.ofYear(whole));
        }
        if (whole >= 20_000 && whole <= 60_000) {
            return Meaning.guessed(Period.of(EXCEL_ZERO.plusDays(whole)), Problem.READ_AS);
        }
        var compact = isWhole && whole >= 10_000_000 ? DateText.parse(Integer.toString(whole), true).map(Dates::checked) : Optional.<Meaning<Period>>empty();
        return compact.orElseGet(() -> Meaning.noted(Problem.NOT_A_DATE, EXAMPLE));
    }

    private static Meaning<Period> checked(Period period) {
        var year = period.first().getYear();
        if (year < LAST_PLACEHOLDER_YEAR || period.first().equals(LocalDate.of(LAST_PLACEHOLDER_YEAR, 1, 1))) {
            return isPlaceholder(period.first()) ? Meaning.nothing() : Meaning.noted(Problem.NOT_A_DATE, EXAMPLE);
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Meaning.noted(Problem.NOT_A_DATE, EXAMPLE);
        }
        return period.isDay() ? Meaning.of(period) : guessedFirstDay(period);
    }

    private static Meaning<Period> guessedFirstDay(Period period) {
        return new Meaning<>(period, new Remark(Level.NOTE, Problem.PARTIAL_DATE, period.first().toString()));
    }

    /// The days that an empty date becomes in Excel and Access, with either way of counting days.
    private static boolean isPlaceholder(LocalDate day) {
        return (!day.isBefore(EXCEL_ZERO) && !day.isAfter(LocalDate.of(1900, 1, 1))) || day.equals(LocalDate.of(LAST_PLACEHOLDER_YEAR, 1, 1));
    }
}
