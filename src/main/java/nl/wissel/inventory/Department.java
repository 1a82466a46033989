package nl.wissel.inventory;

/// The unit that owns cameras and judges feasibility.
public record Department(String name, String costCentre) {}
