package nl.wissel.risk;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wissel.screening.Entry;
import org.jspecify.annotations.Nullable;

/// The risk that a list states itself, on the scale of that list: 1 to 5 when no number in it is larger (10, 30, 50, 70, 90), else 0 to 100;
/// the words high, medium and low are 80, 50 and 20.
public final class StatedRisk {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final int STEPS = 5;
    private static final int MOST = 100;
    private static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("h", 80), Map.entry("high", 80), Map.entry("hoog", 80),
            Map.entry("m", 50), Map.entry("medium", 50), Map.entry("midden", 50), Map.entry("middel", 50), Map.entry("gemiddeld", 50),
            Map.entry("l", 20), Map.entry("low", 20), Map.entry("laag", 20));

    private final boolean steps;

    private StatedRisk(boolean steps) {
        this.steps = steps;
    }

    /// @param texts what the list states, camera by camera
    public static StatedRisk of(Collection<String> texts) {
        var largest = texts.stream().map(String::strip).filter(text -> NUMBER.matcher(text).matches()).mapToInt(Integer::parseInt).max();
        return new StatedRisk(largest.isPresent() && largest.getAsInt() <= STEPS);
    }

    /// Numbers are 1 to 5, not 0 to 100.
    public boolean isInSteps() {
        return steps;
    }

    /// The score that a text states; null when it states none.
    public @Nullable Integer score(String text) {
        var plain = text.strip();
        if (!NUMBER.matcher(plain).matches()) {
            return WORDS.get(Entry.keyOf(plain));
        }
        var number = Integer.parseInt(plain);
        if (steps) {
            return number >= 1 ? Integer.valueOf(20 * number - 10) : null;
        }
        return number <= MOST ? Integer.valueOf(number) : null;
    }
}
