package nl.wissel.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A near match is never of concern, whatever is mistyped.
class NearMatchTest {
    private static final Registers REGISTERS = Registers.bundled();
    private static final Set<String> ALL = REGISTERS.lists().stream().map(PolicyList::id).collect(Collectors.toSet());
    private static final Set<String> EXACT = REGISTERS.brands().stream().map(brand -> letters(brand.name())).collect(Collectors.toSet());

    private static String letters(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void mistypedNames_areNeverOfConcern() {
        var random = new Random(7);
        var cameras = new ArrayList<Camera>();
        for (var brand : REGISTERS.brands()) {
            for (var round = 0; round < 20; round++) {
                var word = letters(brand.name());
                var place = random.nextInt(word.length());
                var mistyped = word.substring(0, place) + (char) ('a' + random.nextInt(26)) + word.substring(place + random.nextInt(2));
                if (!EXACT.contains(mistyped)) {
                    cameras.add(Samples.camera(brand.name() + round).brand(mistyped).build());
                }
            }
        }
        var screening = new Screener(REGISTERS, ALL).screen(new Inventory(cameras, List.of(), List.of()), Map.of());

        assertEquals(List.of(), cameras.stream().filter(camera -> screening.of(camera) instanceof Verdict.OfConcern)
                .map(camera -> camera.device().brand()).toList());
    }
}
