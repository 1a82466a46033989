package nl.wissel.ui.report;

import java.nio.file.Path;
import nl.wissel.sheet.UnwritableFile;

/// How it stands with the writing of the workbook.
public sealed interface Exporting {

    record Idle() implements Exporting {}

    record Writing(Path file) implements Exporting {}

    record Written(Path file) implements Exporting {}

    /// The file could not be written; what was there is as it was.
    record Refused(String file, UnwritableFile.Reason reason) implements Exporting {}
}
