package nl.wissel.samples;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Screener;
import nl.wissel.screening.Verdict;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Each made-up camera gives itself away as its story says, and the stories are dealt as often as the design of the samples asks.
class SampleScreeningTest {

    @Test
    void cityHasTheCountsOfTheDesign() {
        assertEquals(Map.of("all", 4021, "to replace", 1280, "by model", 99, "by mac", 61, "replaced", 60, "to verify", 40), counts(City.cameras()));
    }

    @Test
    void railHasTheCountsOfTheDesign() {
        assertEquals(Map.of("all", 10_000, "to replace", 1500, "by model", 120, "by mac", 75, "replaced", 200, "to verify", 60), counts(Rail.cameras()));
    }

    @Test
    void everyCameraOfTheCityIsFoundOutAsItsStorySays() {
        assertEquals(List.of(), mistaken(City.cameras()));
    }

    @Test
    void everyCameraOfTheRailwayIsFoundOutAsItsStorySays() {
        assertEquals(List.of(), mistaken(Rail.cameras()));
    }

    private static Map<String, Integer> counts(List<Drawn> cameras) {
        var toReplace = cameras.stream().filter(Drawn::toReplace).toList();
        return Map.of("all", cameras.size(), "to replace", toReplace.size(),
                "by model", (int) toReplace.stream().filter(drawn -> drawn.story() == Story.BY_MODEL).count(),
                "by mac", (int) toReplace.stream().filter(drawn -> drawn.story() == Story.BY_MAC).count(),
                "replaced", (int) cameras.stream().filter(drawn -> drawn.camera().use().status() == Camera.Status.REPLACED).count(),
                "to verify", (int) cameras.stream().filter(drawn -> drawn.story() == Story.DOUBTFUL).count());
    }

    private static List<String> mistaken(List<Drawn> cameras) {
        var registers = Registers.bundled();
        var screener = new Screener(registers, registers.lists().stream().map(PolicyList::id).collect(Collectors.toSet()));
        var inventory = new Inventory(cameras.stream().map(Drawn::camera).toList(), List.of(), List.of());
        var screening = screener.screen(inventory, Map.of());
        return cameras.stream().filter(drawn -> drawn.story().verdict != decision(screening.of(drawn.camera())))
                .map(drawn -> drawn.story() + " but " + screening.of(drawn.camera()) + " " + drawn.camera().device()).limit(20).toList();
    }

    private static Camera.Decision decision(Verdict verdict) {
        return switch (verdict) {
            case Verdict.OfConcern _ -> Camera.Decision.OF_CONCERN;
            case Verdict.ToVerify _ -> Camera.Decision.TO_VERIFY;
            case Verdict.Clear _ -> Camera.Decision.CLEAR;
        };
    }
}
