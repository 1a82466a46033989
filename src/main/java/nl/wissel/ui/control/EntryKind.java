package nl.wissel.ui.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;

/// How a kind of value is typed and shown.
///
/// @param read     the value of a text without spaces around it; empty when it is not one
/// @param expected what to type, said when a text cannot be read
public record EntryKind<T>(Function<String, Optional<T>> read, Function<T, String> show, String expected) {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,\\s\\u00a0]\\d{3})+");
    private static final Pattern CENTS = Pattern.compile("(.*)([.,])(\\d{1,2})");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:[.,](\\d{1,2}))?");
    private static final Euros MOST = Euros.of(1_000_000_000);

    /// Whole euros or cents, 0 to a billion; thousands may be separated in either language's way.
    public static EntryKind<Euros> euros(Texts texts) {
        return new EntryKind<>(text -> readEuros(text).filter(amount -> amount.compareTo(MOST) <= 0),
                amount -> showEuros(texts, amount), texts.get("planning.entry.euros", texts.formats().whole(250_000)));
    }

    /// `2027-Q3`, or `2027 K3` as it is shown in Dutch.
    public static EntryKind<Quarter> quarter(Texts texts) {
        return new EntryKind<>(text -> Quarter.parse(text.replace(" ", "")), texts.formats()::quarter,
                texts.get("planning.entry.quarter", texts.formats().quarter(new Quarter(2027, 3))));
    }

    /// A percentage with or without its sign, both bounds inclusive.
    public static EntryKind<Percent> percent(Texts texts, int least, int most) {
        return new EntryKind<>(text -> Percent.parse(text.endsWith("%") ? text : text + "%").filter(percent -> within(percent, least, most)),
                percent -> texts.formats().decimals(percent.value(), Math.max(0, percent.value().scale())) + " %",
                texts.get("planning.entry.percent", least, most));
    }

    /// A whole number, both bounds inclusive.
    public static EntryKind<Integer> whole(Texts texts, int least, int most) {
        return new EntryKind<>(text -> readWhole(text).filter(number -> number >= least && number <= most),
                number -> texts.formats().whole(number), texts.get("planning.entry.whole", least, most));
    }

    /// Hours, as minutes; with up to two decimals, 0 to 100,000 hours.
    public static EntryKind<Integer> hours(Texts texts) {
        return new EntryKind<>(text -> readEuros(text).filter(hours -> hours.cents() <= 10_000_000).map(hours -> (int) Math.round(hours.cents() * 0.6)),
                minutes -> texts.formats().decimals(BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP), minutes % 60 == 0 ? 0 : 2),
                texts.get("planning.entry.hours"));
    }

    private static Optional<Euros> readEuros(String text) {
        var plain = text.replace("€", "").strip();
        if (GROUPED.matcher(plain).matches()) {
            return NUMBER.matcher(plain.replaceAll("\\D", "")).matches() && plain.length() < 20
                    ? Optional.of(Euros.of(Long.parseLong(plain.replaceAll("\\D", ""))))
                    : Optional.empty();
        }
        var cents = CENTS.matcher(plain);
        if (cents.matches() && GROUPED.matcher(cents.group(1)).matches() && !cents.group(1).contains(cents.group(2))) {
            plain = cents.group(1).replaceAll("\\D", "") + "." + cents.group(3);
        }
        return NUMBER.matcher(plain).matches() && plain.length() < 20
                ? Optional.of(Euros.of(new BigDecimal(plain.replace(',', '.'))))
                : Optional.empty();
    }

    private static String showEuros(Texts texts, Euros amount) {
        var formats = texts.formats();
        return formats.decimals(amount.toDecimal(), amount.cents() % 100 == 0 ? 0 : 2);
    }

    private static boolean within(Percent percent, int least, int most) {
        return percent.value().compareTo(BigDecimal.valueOf(least)) >= 0 && percent.value().compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    private static Optional<Integer> readWhole(String text) {
        var plain = text.replaceAll("(?<=\\d)[.,\\s\\u00a0](?=\\d{3}\\b)", "");
        return plain.matches("-?\\d{1,9}") ? Optional.of(Integer.parseInt(plain)) : Optional.empty();
    }
}
