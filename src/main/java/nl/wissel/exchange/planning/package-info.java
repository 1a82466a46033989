/// The sheets of a planning workbook beside the cameras: their columns, and how a row of each is read.
///
/// The lists of sheets, columns and settings ([PlanningSheet], [Column], [Setting]) are used for reading and for the template alike.
/// A name we do not know is a warning, a wrong value an error with its cell: both are collected in [Remarks], nothing is thrown.
@NullMarked
package nl.wissel.exchange.planning;

import org.jspecify.annotations.NullMarked;
