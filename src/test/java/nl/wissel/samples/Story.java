package nl.wissel.samples;

import nl.wissel.inventory.Camera;

/// By what a camera gives itself away; the generator's own count of each is what a reader must find.
enum Story {
    /// The badge is a brand on a list.
    BY_BRAND(Camera.Decision.OF_CONCERN),
    /// Another badge or none, but the model number tells the maker.
    BY_MODEL(Camera.Decision.OF_CONCERN),
    /// Another badge and a model that says nothing: only the MAC prefix tells the maker.
    BY_MAC(Camera.Decision.OF_CONCERN),
    /// A mixed brand, an unknown one, or signs that contradict each other.
    DOUBTFUL(Camera.Decision.TO_VERIFY),
    CLEAR(Camera.Decision.CLEAR);

    final Camera.Decision verdict;

    Story(Camera.Decision verdict) {
        this.verdict = verdict;
    }
}
