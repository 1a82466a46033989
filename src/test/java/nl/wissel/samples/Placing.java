package nl.wissel.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.wissel.inventory.Camera;

/// Places the cameras of one department.
final class Placing {
    private Placing() {}

    /// All cameras of a department.
    ///
    /// @param names of its places, more than it needs
    static List<Drawn> cameras(Unit unit, List<LocationNames.Named> names, Dice dice) {
        var places = places(unit, names, dice);
        var stories = new StoryDeal(unit.count(), dice).deal(places);
        var draw = new CameraDraw(unit, dice);
        return IntStream.range(0, places.size()).mapToObj(i -> draw.draw(i + 1, places.get(i), stories.get(i))).toList();
    }

    /// The place of each camera: few places with many cameras, many with a few.
    private static List<Location> places(Unit unit, List<LocationNames.Named> all, Dice dice) {
        var names = new ArrayList<>(all);
        dice.shuffle(names);
        var placed = new ArrayList<List<Location>>();
        int left = unit.count().all();
        for (var name : names) {
            int size = Math.min(left, 1 + unit.largestSite() * dice.between(0, 100) * dice.between(0, 100) / 10_000);
            placed.add(new ArrayList<>(Collections.nCopies(size, location(name, dice))));
            left -= size;
        }
        for (int i = 0; left > 0; i = (i + 1) % placed.size(), left--) {
            placed.get(i).add(placed.get(i).getFirst());
        }
        return placed.stream().flatMap(List::stream).toList();
    }

    private static Location location(LocationNames.Named named, Dice dice) {
        var middle = new Camera.Coordinates(dice.between(52_310, 52_420) / 1000.0, dice.between(4_780, 5_010) / 1000.0);
        var contractEnd = !named.vital() && dice.chance(12) ? dice.day(dice.between(2026, 2028)) : null;
        return new Location(named.name(), named.kind(), named.vital(), middle, contractEnd, 2014 + (dice.between(0, 10) + dice.between(0, 10)) / 2);
    }
}
