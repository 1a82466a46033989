package nl.wissel.samples;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.inventory.Camera;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What the departments answered for the cameras of the city, and what was fixed by a person; windows are never empty.
final class Answers {
    static final Quarter START = new Quarter(2027, 1);

    private final Dice dice = new Dice(2031);
    private final Map<String, Window> windows = new HashMap<>();
    private int decided;

    /// When the cameras of a place may be replaced, counted in quarters from the start; null = no such limit.
    private record Window(@Nullable Integer earliest, @Nullable Integer deadline) {}

    static List<Drawn> to(List<Drawn> cameras) {
        var answers = new Answers();
        return cameras.stream().map(answers::answered).toList();
    }

    private Drawn answered(Drawn drawn) {
        var camera = drawn.camera();
        return new Drawn(new Camera(camera.id(), camera.origin(), camera.device(), camera.place(), camera.book(), camera.use(), assessment(drawn), given(drawn)),
                drawn.story(), drawn.kind(), drawn.location());
    }

    private Camera.Assessment assessment(Drawn drawn) {
        if (!drawn.toReplace()) {
            return Camera.Assessment.NONE;
        }
        var window = windows.computeIfAbsent(drawn.location().name(), _ -> window(drawn.location()));
        int from = window.earliest() == null ? 0 : window.earliest();
        boolean free = !drawn.location().vital() && drawn.location().contractEnd() == null;
        Integer pinned = free && dice.chance(2) ? dice.between(from + 1, window.deadline() == null ? 19 : window.deadline()) : null;
        var cost = dice.chance(3) ? Euros.of(50L * dice.between(18, 90)) : null;
        boolean answered = cost != null || dice.chance(40);
        var feasible = window.earliest() != null ? Camera.Feasible.LATER : answered ? Camera.Feasible.YES : null;
        var remark = window.earliest() != null ? "na herinrichting" : cost != null ? "offerte ontvangen" : "";
        return new Camera.Assessment(feasible, quarter(window.earliest()), quarter(window.deadline()), quarter(pinned), cost, remark);
    }

    private Window window(Location location) {
        if (location.vital()) {
            return new Window(null, null);
        }
        Integer earliest = dice.chance(25) ? dice.between(1, 10) : null;
        Integer deadline = dice.chance(20) ? dice.between(14, 18) : null;
        return new Window(earliest, deadline);
    }

    private static @Nullable Quarter quarter(@Nullable Integer number) {
        return number == null ? null : START.plus(number);
    }

    private Camera.Given given(Drawn drawn) {
        if (drawn.story() == Story.DOUBTFUL && decided < 6) {
            decided++;
            return new Camera.Given(Camera.Decision.CLEAR, null, "", null, null);
        }
        if (!drawn.toReplace() || !dice.chance(3)) {
            return Camera.Given.NOTHING;
        }
        return dice.chance(50)
                ? new Camera.Given(null, null, "", Euros.of(25L * dice.between(24, 80)), null)
                : new Camera.Given(null, null, "", null, BigDecimal.valueOf(dice.between(3, 16), 0).divide(BigDecimal.TWO));
    }
}
