package nl.wissel.plan.prepare;

import java.util.Collections;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Site;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Problem.Window;
import nl.wissel.risk.CameraDates;
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
        var dates = CameraDates.of(camera, site, ruled);
        var earliest = dates.earliest().stream().map(date -> horizon.indexOf(date.quarter()));
        var deadline = dates.deadlines().stream().map(date -> horizon.indexOf(date.quarter()));
        var last = horizon.quarters() - 1;
        return new Window(Collections.max(Stream.concat(Stream.of(open), earliest).toList()),
                Collections.min(Stream.concat(Stream.of(last), deadline).toList()));
    }
}
