package nl.wissel.cost;

import java.util.List;

/// Why a product cannot be planned.
public sealed interface Refusal {

    /// Its maker stands on a list that counts.
    record OfConcern(String maker) implements Refusal {}

    /// It states its contract conditions, and these are not among them.
    record Misses(List<Condition> conditions) implements Refusal {
        public Misses {
            conditions = List.copyOf(conditions);
        }
    }
}
