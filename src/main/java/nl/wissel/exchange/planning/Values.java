package nl.wissel.exchange.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wissel.sheet.Cell;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;

/// What a cell of a planning sheet means; empty when it means nothing of the kind.
final class Values {
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
    private static final Pattern DECIMALS = Pattern.compile("[-+]?\\d+[.,]\\d{1,2}|[-+]?0[.,]\\d+");
    private static final Pattern DUTCH_GROUPS = Pattern.compile("[-+]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,2})?");
    private static final Pattern ENGLISH_GROUPS = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private Values() {}

    /// A number as such, or as text with thousands grouped by the separator that three digits follow (`1.234,56`, `1,234.56`, `€ 1.234,-`).
    static Optional<BigDecimal> number(Cell cell) {
        return switch (cell) {
            case Cell.Number(var value, var shown) when !shown.endsWith("%") -> Optional.of(value);
            case Cell.Text(var text) -> number(text);
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String text) {
        var plain = text.replaceAll("(?i)€|eur(o)?", "").replaceAll("[\\s\\p{Z}]", "").replaceAll("[.,](-+|=)$", "");
        if (WHOLE.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain));
        }
        if (DUTCH_GROUPS.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replace(".", "").replace(',', '.')));
        }
        if (ENGLISH_GROUPS.matcher(plain).matches()) {
            return Optional.of(new BigDecimal(plain.replace(",", "")));
        }
        return DECIMALS.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(',', '.'))) : Optional.empty();
    }

    /// A whole number.
    static Optional<Integer> whole(Cell cell) {
        return number(cell).filter(value -> value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    /// A cell formatted as a percentage, or text like `-3%`.
    static Optional<Percent> percent(Cell cell) {
        return switch (cell) {
            case Cell.Number(var value, var shown) when shown.endsWith("%") -> Optional.of(new Percent(value.movePointRight(2).setScale(8, RoundingMode.HALF_UP)));
            case Cell.Text(var text) -> Percent.parse(text);
            default -> Optional.empty();
        };
    }

    /// The quarter as written.
    static Optional<Quarter> quarter(Cell cell) {
        return cell instanceof Cell.Text(var text) ? Quarter.parse(text) : Optional.empty();
    }

    /// The quarter as written, or the first that begins on or after a day.
    static Optional<Quarter> earliest(Cell cell) {
        return quarter(cell).or(() -> day(cell).map(Quarter::beginningFrom));
    }

    /// The quarter as written, or the last that ends on or before a day.
    static Optional<Quarter> deadline(Cell cell) {
        return quarter(cell).or(() -> day(cell).map(Quarter::endedBy));
    }

    private static Optional<LocalDate> day(Cell cell) {
        return switch (cell) {
            case Cell.Day(var day) -> Optional.of(day).filter(value -> value.getYear() >= 1901 && value.getYear() <= 2998);
            case Cell.Text(var text) -> day(text.strip());
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String text) {
        var iso = ISO_DAY.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        var dutch = DUTCH_DAY.matcher(text);
        return dutch.matches() ? day(dutch.group(3), dutch.group(2), dutch.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(value -> value.getYear() >= 1901 && value.getYear() <= 2998);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /// What one of a list of fixed words means; a cell with true or false in it counts as yes or no by its words.
    static <T> Function<Cell, Optional<T>> word(List<Words<T>> words) {
        return cell -> Words.meaning(cell.text(), words);
    }
}
