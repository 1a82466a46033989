package nl.wissel.inventory;

/// A row that could not be used, and why.
///
/// @param other where the first one stands, for a duplicate; else empty
public record Rejection(String sheet, int row, String column, Problem problem, String found, String other) {}
