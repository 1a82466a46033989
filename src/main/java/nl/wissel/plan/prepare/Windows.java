package nl.wissel.plan.prepare;

import java.util.Collections;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Site;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Problem.Window;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The quarters in which a camera may be replaced.
final class Windows {
    private Windows() {}

    /// From the latest of the earliest quarters (camera, site, end of the contract) to the earliest of the deadlines, within what is
    /// open of the horizon; empty when nothing is left.
    ///
    /// @param ruled the deadline by the rules for its site or band, if any
    /// @param open  index of the first quarter that is not closed
    static Window of(Camera camera, @Nullable Site site, @Nullable Quarter ruled, Horizon horizon, int open) {
        var contractEnd = camera.book().contractEnd();
        var earliest = Stream.of(camera.assessment().earliest(), site == null ? null : site.earliest(),
                contractEnd == null ? null : Quarter.beginningFrom(contractEnd))
                .filter(Objects::nonNull).map(horizon::indexOf);
        var deadline = Stream.of(camera.assessment().deadline(), site == null ? null : site.deadline(), ruled)
                .filter(Objects::nonNull).map(horizon::indexOf);
        var last = horizon.quarters() - 1;
        return new Window(Collections.max(Stream.concat(Stream.of(open), earliest).toList()),
                Collections.min(Stream.concat(Stream.of(last), deadline).toList()));
    }
}
