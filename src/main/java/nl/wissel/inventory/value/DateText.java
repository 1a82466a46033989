package nl.wissel.inventory.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The ways in which people write a day, month, quarter or year. Groups: `y` year, `m` month, `n` its name, `d` day, `q` quarter.
final class DateText {
    private static final String TIME = "(?:[t ]\\d{1,2}:\\d{2}.*)?";
    private static final String YEAR = "'?(?<y>\\d{4}|\\d{2})";
    private static final Pattern ABOUT = Pattern.compile("^(?:±|\\+/-|~|ca\\b\\.?|circa|c\\.|ong\\b\\.?|ongeveer|omstreeks|rond|about)\\s*");
    private static final Pattern DOUBT = Pattern.compile("\\s*\\?+$");

    private static final int LAST_BARE_YEAR = 2079;

    private static final Form DAY_MONTH = Form.of("(?<d>\\d{1,2})[-/. ](?<m>\\d{1,2})[-/. ]" + YEAR + TIME);
    private static final Form MONTH_DAY = Form.of("(?<m>\\d{1,2})[-/. ](?<d>\\d{1,2})[-/. ]" + YEAR + TIME);
    private static final List<Form> OTHERS = Stream.of(
            "(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})" + TIME,
            "(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})",
            "(?<y>\\d{4})",
            "(?<m>\\d{1,2})[-/.](?<y>\\d{4})",
            "(?<y>\\d{4})[-/.](?<m>\\d{1,2})",
            "(?:q|kw?)[. ]?(?<q>[1-4])[-/ ]*" + YEAR,
            "(?<q>[1-4])(?:e|ste|de|st|nd|rd|th)? ?(?:kwartaal|quarter|kw|q)[-/ ]*" + YEAR,
            "(?<y>\\d{4})[-/ ]*(?:q|kw?)[. ]?(?<q>[1-4])",
            "(?<n>[a-z]{3,9})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})",
            "(?<d>\\d{1,2})(?:e|st|nd|rd|th)?[-. ]+(?<n>[a-z]{3,9})\\.?[-. ,]*" + YEAR,
            "(?<n>[a-z]{3,9})\\.?[-. ,]*" + YEAR).map(Form::of).toList();

    /// One way of writing, and which groups it has.
    private record Form(Pattern pattern, Set<String> groups) {
        static Form of(String regex) {
            var pattern = Pattern.compile(regex);
            return new Form(pattern, pattern.namedGroups().keySet());
        }

        boolean has(String group) {
            return groups.contains(group);
        }
    }

    private DateText() {}

    /// Whether the text says that it is not exact: `± 2018`.
    static boolean isAbout(String text) {
        return ABOUT.matcher(text.toLowerCase(Locale.ROOT)).find() || text.endsWith("?");
    }

    /// The period that a text states; empty when it states none that exists.
    static Optional<Period> parse(String text, boolean dayFirst) {
        var exact = DOUBT.matcher(ABOUT.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("")).replaceFirst("");
        var numeric = dayFirst ? DAY_MONTH : MONTH_DAY;
        var match = numeric.pattern().matcher(exact);
        if (match.matches()) {
            return existing(numeric, match);
        }
        for (var form : OTHERS) {
            match.usePattern(form.pattern());
            if (match.matches()) {
                return existing(form, match);
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> existing(Form form, MatchResult match) {
        try {
            return period(form, match);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> period(Form form, MatchResult match) {
        var digits = match.group("y");
        var year = digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
        if (form.has("q")) {
            return Optional.of(Period.ofQuarter(year, number(match, "q")));
        }
        if (!form.has("m") && !form.has("n")) {
            return year > LAST_BARE_YEAR ? Optional.empty() : Optional.of(Period.ofYear(year));
        }
        var month = form.has("m") ? Optional.of(number(match, "m")) : Months.number(match.group("n"));
        return month.map(number -> form.has("d") ? Period.of(LocalDate.of(year, number, number(match, "d"))) : Period.of(YearMonth.of(year, number)));
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
