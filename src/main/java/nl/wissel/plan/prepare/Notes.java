package nl.wissel.plan.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wissel.plan.Assumption;

/// Collects assumptions: the same one about several places becomes one with a count.
final class Notes {
    private final Map<Assumption.Kind, Map<String, Assumption>> byValue = new TreeMap<>();

    void add(Assumption.Kind kind, String place, Object value) {
        byValue.computeIfAbsent(kind, any -> new TreeMap<>())
                .merge(value.toString(), new Assumption(kind, place, value, 1), (first, one) -> new Assumption(kind, "", value, first.count() + 1));
    }

    /// One that is kept apart by its place.
    void addOf(Assumption.Kind kind, String place, Object value, int count) {
        byValue.computeIfAbsent(kind, any -> new TreeMap<>()).put(place, new Assumption(kind, place, value, count));
    }

    /// In the order of their kinds.
    List<Assumption> all() {
        var all = new ArrayList<Assumption>();
        byValue.values().forEach(some -> all.addAll(some.values()));
        return all;
    }
}
