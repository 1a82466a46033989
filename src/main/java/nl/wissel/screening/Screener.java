package nl.wissel.screening;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.screening.Evidence.Kind;
import org.jspecify.annotations.Nullable;

/// Finds out who really made each camera.
public final class Screener {
    private final ClueFinder finder;

    /// @param activeLists ids of the policy lists that count; a maker whose lists are all left out stands on no list
    public Screener(Registers registers, Set<String> activeLists) {
        finder = new ClueFinder(registers, activeLists);
    }

    /// Screens a whole inventory.
    ///
    /// @param decisions camera id -> what a person decided; such a decision outweighs one in the list itself
    public Screening screen(Inventory inventory, Map<String, Decision> decisions) {
        var cameras = inventory.cameras();
        // the cameras of one row of a list are alike: they share one verdict
        var firsts = IntStream.range(0, cameras.size()).filter(i -> i == 0 || !areJudgedAlike(cameras.get(i - 1), cameras.get(i), decisions)).toArray();
        var found = Arrays.stream(firsts).parallel().mapToObj(i -> screen(cameras.get(i), decisions.get(cameras.get(i).id()))).toList();
        var verdicts = new HashMap<String, Verdict>();
        for (int run = 0; run < firsts.length; run++) {
            int end = run + 1 < firsts.length ? firsts[run + 1] : cameras.size();
            for (var camera : cameras.subList(firsts[run], end)) {
                verdicts.put(camera.id(), found.get(run));
            }
        }
        return new Screening(verdicts);
    }

    private static boolean areJudgedAlike(Camera one, Camera other, Map<String, Decision> decisions) {
        return one.isLike(other) && Objects.equals(decisions.get(one.id()), decisions.get(other.id()))
                && (one.given().verdict() == null || one.origin().equals(other.origin()));
    }

    /// Screens one device.
    public Verdict screen(Camera camera) {
        return screen(camera, null);
    }

    /// Screens a product of which only its maker and its name are known.
    public Verdict screen(String maker, String name) {
        return screen(new Camera("", new Camera.Origin("", 0), new Camera.Device("", maker, name, "", "", "", "", "", ""),
                new Camera.Place("", "", null, "", ""), new Camera.Book(null, null, null, null, null, null, null),
                new Camera.Use(Camera.Status.IN_USE, "", "", "", ""), Camera.Assessment.NONE, Camera.Given.NOTHING));
    }

    private Verdict screen(Camera camera, @Nullable Decision decision) {
        var clues = finder.find(camera);
        var found = clues.isEmpty() ? new Verdict.ToVerify("", List.of(nothing(camera))) : Ladder.verdict(clues);
        var stated = decision == null ? stated(camera) : decision;
        return stated == null ? found : decided(stated, found);
    }

    private static @Nullable Decision stated(Camera camera) {
        var verdict = camera.given().verdict();
        return verdict == null ? null : new Decision(verdict, camera.origin().sheet() + "!" + camera.origin().row());
    }

    private Verdict decided(Decision decision, Verdict found) {
        var person = new Evidence(Kind.DECISION, Field.VERDICT, decision.verdict().name(), "", found.maker(), decision.reason());
        var evidence = Stream.concat(Stream.of(person), found.evidence().stream()).toList();
        return switch (decision.verdict()) {
            case OF_CONCERN -> new Verdict.OfConcern(found.maker(), finder.activeLists(found.maker()), evidence);
            case TO_VERIFY -> new Verdict.ToVerify(found.maker(), evidence);
            case CLEAR -> new Verdict.Clear(found.maker(), evidence);
        };
    }

    private static Evidence nothing(Camera camera) {
        var device = camera.device();
        var stated = Stream.of(device.brand(), device.model(), device.mac()).filter(text -> !text.isBlank()).map(String::strip)
                .collect(Collectors.joining(" · "));
        return new Evidence(stated.isEmpty() ? Kind.NOT_STATED : Kind.NOTHING, null, stated, "", "", "");
    }
}
