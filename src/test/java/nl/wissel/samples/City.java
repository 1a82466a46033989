package nl.wissel.samples;

import java.util.ArrayList;
import java.util.List;

/// The made-up city: for each department its places, and the cameras that hang there.
final class City {
    private static final long SEED = 1280;

    private City() {}

    /// All cameras, department by department, place by place.
    static List<Drawn> cameras() {
        var all = new ArrayList<Drawn>();
        for (int i = 0; i < Unit.CITY.size(); i++) {
            var unit = Unit.CITY.get(i);
            all.addAll(Placing.cameras(unit, LocationNames.of(unit), new Dice(SEED + i)));
        }
        return all;
    }
}
