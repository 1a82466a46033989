package nl.wissel.store.row;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The key of a row that is of one scenario.
///
/// @param scenario its position among the scenarios
/// @param key      the key within the scenario
public record Of<K>(int scenario, K key) {

    /// The rows of all scenarios, in their order, as one.
    public static <K, R> Map<Of<K>, R> flat(List<Map<K, R>> scenarios) {
        var flat = new LinkedHashMap<Of<K>, R>();
        for (var scenario = 0; scenario < scenarios.size(); scenario++) {
            var of = scenario;
            scenarios.get(scenario).forEach((key, row) -> flat.put(new Of<>(of, key), row));
        }
        return flat;
    }

    /// The rows of each scenario, by its position.
    public static <K, R> Map<Integer, Map<K, R>> apart(Map<Of<K>, R> flat) {
        var apart = new HashMap<Integer, Map<K, R>>();
        flat.forEach((of, row) -> apart.computeIfAbsent(of.scenario(), _ -> new LinkedHashMap<>()).put(of.key(), row));
        return apart;
    }
}
