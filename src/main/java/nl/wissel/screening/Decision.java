package nl.wissel.screening;

import nl.wissel.inventory.Camera;

/// What a person decided about one camera, and why.
public record Decision(Camera.Decision verdict, String reason) {}
