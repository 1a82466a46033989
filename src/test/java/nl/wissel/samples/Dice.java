package nl.wissel.samples;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Draws that are the same in every run: `java.util.Random` is specified to the bit.
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /// @param high included
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// One of several, the first of them the most often, each next one half as often.
    <T> T mostlyFirst(List<T> values) {
        int i = 0;
        while (i < values.size() - 1 && random.nextBoolean()) {
            i++;
        }
        return values.get(i);
    }

    /// An index, as often as its weight says.
    int weighted(List<Integer> weights) {
        int left = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        int i = 0;
        while (left >= weights.get(i)) {
            left -= weights.get(i++);
        }
        return i;
    }

    LocalDate day(int year) {
        return LocalDate.of(year, between(1, 12), between(1, 28));
    }

    String hex(int digits) {
        var text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }

    void shuffle(List<?> values) {
        Collections.shuffle(values, random);
    }
}
