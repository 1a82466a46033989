package nl.wissel.sheet;

/// A block of merged cells; its value stands in the first one.
///
/// @param firstRow    row number as shown, from 1
/// @param firstColumn column counted from 0
/// @param lastRow     inclusive
/// @param lastColumn  inclusive
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
