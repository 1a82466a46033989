package nl.wissel.screening;

import java.util.List;

/// One piece of evidence, weighed.
///
/// @param lists ids of the active lists on which its maker stands
record Clue(Weight weight, List<String> lists, Evidence evidence) {

    /// How much a clue says.
    enum Weight {
        /// The device itself tells who made it.
        PROOF,
        /// Its badge does.
        BADGE,
        /// Something points to a maker, and a person must look.
        HINT
    }

    boolean isListed() {
        return !lists.isEmpty();
    }

    String maker() {
        return evidence.maker();
    }
}
