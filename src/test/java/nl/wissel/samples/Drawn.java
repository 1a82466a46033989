package nl.wissel.samples;

import nl.wissel.inventory.Camera;

/// A made-up camera, by what it gives itself away, and where it hangs.
record Drawn(Camera camera, Story story, Kind kind, Location location) {

    /// Of concern and in use: these are to be planned.
    boolean toReplace() {
        return story.verdict == Camera.Decision.OF_CONCERN && camera.use().status() == Camera.Status.IN_USE;
    }
}
