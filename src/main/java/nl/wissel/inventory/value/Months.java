package nl.wissel.inventory.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names of months, Dutch and English, whole or cut off after three letters or more.
final class Months {
    private static final List<List<String>> NAMES = List.of(
            List.of("januari", "january"), List.of("februari", "february"), List.of("maart", "march"), List.of("april"), List.of("mei", "may"),
            List.of("juni", "june"), List.of("juli", "july"), List.of("augustus", "august"), List.of("september"), List.of("oktober", "october"),
            List.of("november"), List.of("december"));
    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /// 1 to 12.
    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name));
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var month = 1; month <= NAMES.size(); month++) {
            for (var name : NAMES.get(month - 1)) {
                for (var length = 3; length <= name.length(); length++) {
                    numbers.put(name.substring(0, length), month);
                }
            }
        }
        numbers.put("mrt", 3);
        return Map.copyOf(numbers);
    }
}
