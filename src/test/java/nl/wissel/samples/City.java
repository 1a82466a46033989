package nl.wissel.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Site;

/// The made-up city: for each department its places, and the cameras that hang there.
final class City {
    private static final long SEED = 1280;

    private City() {}

    /// All cameras, department by department, place by place.
    static List<Drawn> cameras() {
        var all = new ArrayList<Drawn>();
        for (int i = 0; i < Unit.CITY.size(); i++) {
            all.addAll(cameras(Unit.CITY.get(i), new Dice(SEED + i)));
        }
        return all;
    }

    private static List<Drawn> cameras(Unit unit, Dice dice) {
        var places = places(unit, dice);
        var stories = new StoryDeal(unit.count(), dice).deal(places);
        var draw = new CameraDraw(unit, dice);
        return IntStream.range(0, places.size()).mapToObj(i -> draw.draw(i + 1, places.get(i), stories.get(i))).toList();
    }

    /// The place of each camera: few places with many cameras, many with a few.
    private static List<Location> places(Unit unit, Dice dice) {
        var names = new ArrayList<>(LocationNames.of(unit));
        dice.shuffle(names);
        var all = new ArrayList<List<Location>>();
        int left = unit.count().all();
        for (var name : names) {
            int size = Math.min(left, 1 + unit.largestSite() * dice.between(0, 100) * dice.between(0, 100) / 10_000);
            all.add(new ArrayList<>(Collections.nCopies(size, location(name, dice))));
            left -= size;
        }
        for (int i = 0; left > 0; i = (i + 1) % all.size(), left--) {
            all.get(i).add(all.get(i).getFirst());
        }
        return all.stream().flatMap(List::stream).toList();
    }

    private static Location location(LocationNames.Named named, Dice dice) {
        boolean vital = named.kind() == Site.Kind.TUNNEL || named.name().startsWith("Gelijkrichter");
        var middle = new Camera.Coordinates(dice.between(52_310, 52_420) / 1000.0, dice.between(4_780, 5_010) / 1000.0);
        var contractEnd = !vital && dice.chance(12) ? dice.day(dice.between(2026, 2028)) : null;
        return new Location(named.name(), named.kind(), vital, middle, contractEnd, 2014 + (dice.between(0, 10) + dice.between(0, 10)) / 2);
    }

    static long count(List<Drawn> cameras, Predicate<Drawn> which) {
        return cameras.stream().filter(which).count();
    }
}
