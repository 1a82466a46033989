package nl.wissel.plan;

import java.util.Map;
import java.util.TreeMap;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// What may be spent, and how many installer hours there are. A year or quarter that is absent has no cap; 0 means nothing.
///
/// @param caps           calendar year -> cap of the whole city
/// @param departmentCaps department -> calendar year -> cap
/// @param minutes        quarter -> installer minutes
/// @param carryOver      what is left of a capped year may be spent in the next
public record Budget(Map<Integer, Euros> caps, Map<String, Map<Integer, Euros>> departmentCaps, Map<Quarter, Integer> minutes, boolean carryOver) {
    public static final Budget NONE = new Budget(Map.of(), Map.of(), Map.of(), false);

    public Budget {
        caps = Map.copyOf(caps);
        var departments = new TreeMap<String, Map<Integer, Euros>>();
        departmentCaps.forEach((department, years) -> departments.put(department, Map.copyOf(years)));
        departmentCaps = Map.copyOf(departments);
        minutes = Map.copyOf(minutes);
    }

    /// There is no cap of any kind: the defaults apply.
    public boolean isEmpty() {
        return caps.isEmpty() && departmentCaps.isEmpty() && minutes.isEmpty();
    }
}
