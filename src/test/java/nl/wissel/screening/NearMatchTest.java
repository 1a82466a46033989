package nl.wissel.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
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

        assertEquals(List.of(), ofConcern(cameras));
    }

    @Test
    void clearMakers_areClearBySightOfTheirName_andNeverOfConcernHoweverMistyped() {
        var random = new Random(11);
        var makers = REGISTERS.makers().stream().filter(maker -> maker.lists().isEmpty()).map(Registers.Maker::name).collect(Collectors.toSet());
        var names = new TreeSet<>(makers);
        REGISTERS.brands().stream().filter(brand -> makers.contains(brand.maker()) && brand.relation().isCertain()).forEach(brand -> names.add(brand.name()));
        var exact = new ArrayList<Camera>();
        var mistyped = new ArrayList<Camera>();
        for (var name : names) {
            exact.add(Samples.camera(name).brand(name).build());
            REGISTERS.fillers().stream().filter(filler -> filler.kind() != Registers.Filler.Kind.AMBIGUOUS)
                    .forEach(filler -> exact.add(Samples.camera(name + "/" + filler.word()).brand(name + " " + filler.word()).build()));
            for (var round = 0; round < 20; round++) {
                mistyped.add(Samples.camera(name + "~" + round).brand(withSlips(name, 1 + random.nextInt(2), random)).build());
            }
        }
        mistyped.removeIf(camera -> EXACT.contains(letters(camera.device().brand())));

        assertEquals(List.of(), brandsThatAreNot(Verdict.Clear.class, exact));
        assertEquals(List.of(), ofConcern(mistyped));
    }

    /// Letters changed, left out, doubled or swapped with the next.
    private static String withSlips(String name, int slips, Random random) {
        var text = new StringBuilder(name);
        for (var slip = 0; slip < slips && text.length() > 1; slip++) {
            var place = random.nextInt(text.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(place, (char) ('a' + random.nextInt(26)));
                case 1 -> text.deleteCharAt(place);
                case 2 -> text.insert(place, text.charAt(place));
                default -> text.insert(place, text.charAt(place + 1)).deleteCharAt(place + 2);
            }
        }
        return text.toString();
    }

    private static List<String> brandsThatAreNot(Class<? extends Verdict> verdict, List<Camera> cameras) {
        var screening = new Screener(REGISTERS, ALL).screen(new Inventory(cameras, List.of(), List.of()), Map.of());
        return cameras.stream().filter(camera -> !verdict.isInstance(screening.of(camera))).map(camera -> camera.device().brand()).toList();
    }

    private static List<String> ofConcern(List<Camera> cameras) {
        var screening = new Screener(REGISTERS, ALL).screen(new Inventory(cameras, List.of(), List.of()), Map.of());
        return cameras.stream().filter(camera -> screening.of(camera) instanceof Verdict.OfConcern).map(camera -> camera.device().brand()).toList();
    }
}
