/// The answer to the council: how many cameras, where, and who really made them.
///
/// [CouncilFigures] counts; [CouncilReport] makes the workbook of it.
@NullMarked
package nl.wissel.report.council;

import org.jspecify.annotations.NullMarked;
