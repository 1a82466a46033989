package nl.wissel.screening;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wissel.screening.Registers.ModelPattern;

/// Tries the model patterns on text. Each pattern is filed under the signs with which its models can begin, so that few are tried.
final class Patterns {
    private static final Pattern TOKEN = Pattern.compile("[^\\s,;:()\\[\\]\"'=|]+");
    private static final int SIGNS = 128;

    private final List<List<Compiled>> bySign;

    private record Compiled(ModelPattern row, Pattern pattern) {}

    Patterns(List<ModelPattern> patterns) {
        var compiled = patterns.stream().map(row -> new Compiled(row, row.compiled())).toList();
        bySign = IntStream.range(0, SIGNS)
                .mapToObj(sign -> compiled.stream().filter(each -> canBeginWith(each.pattern(), (char) sign)).toList())
                .toList();
    }

    /// A text of one sign matches already, or would have to go on.
    @SuppressWarnings("JdkObsolete") // hitEnd answers just this: would more input change the outcome?
    private static boolean canBeginWith(Pattern pattern, char sign) {
        var matcher = pattern.matcher(String.valueOf(sign).toUpperCase(Locale.ROOT));
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /// The patterns that the text meets from its start.
    List<ModelPattern> match(String text) {
        if (text.isEmpty() || text.charAt(0) >= SIGNS) {
            return List.of();
        }
        var candidates = bySign.get(text.charAt(0));
        return candidates.isEmpty() ? List.of() : candidates.stream().filter(each -> each.pattern().matcher(text).lookingAt()).map(Compiled::row).toList();
    }

    /// The tokens of a text that have a digit, as model numbers do.
    static List<String> tokens(String text) {
        return text.isBlank() ? List.of() : TOKEN.matcher(text).results().map(MatchResult::group).filter(token -> token.chars().anyMatch(Character::isDigit)).toList();
    }
}
