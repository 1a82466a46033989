package nl.wissel.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.inventory.mend.ColumnMemory;
import nl.wissel.inventory.mend.Correction;

/// What was settled while lists and departments' answers were read, so that reading again gives the same.
///
/// @param corrections in the order in which they were made
/// @param answered    camera id -> whose answer it carries, for those answered in a department's workbook
/// @param notes       of the list that was read last
public record Intake(List<Correction> corrections, ColumnMemory columns, Map<String, Answered> answered, IntakeNotes notes) {
    public static final Intake NONE = new Intake(List.of(), ColumnMemory.NONE, Map.of(), IntakeNotes.NONE);

    /// Who answered for a camera, and when that was taken over.
    ///
    /// @param by   as the workbook says, or empty
    /// @param file name of the workbook
    public record Answered(String by, LocalDate on, String file) {}

    public Intake {
        corrections = List.copyOf(corrections);
        answered = Map.copyOf(answered);
    }

    public Intake with(List<Correction> changed) {
        return new Intake(changed, columns, answered, notes);
    }

    public Intake with(ColumnMemory changed) {
        return new Intake(corrections, changed, answered, notes);
    }

    public Intake with(IntakeNotes changed) {
        return new Intake(corrections, columns, answered, changed);
    }

    /// The same, with one correction more.
    public Intake and(Correction correction) {
        var all = new ArrayList<>(corrections);
        all.add(correction);
        return with(all);
    }

    /// The same, with answers more; a later answer for a camera replaces the former.
    public Intake and(Map<String, Answered> more) {
        var all = new HashMap<>(answered);
        all.putAll(more);
        return new Intake(corrections, columns, all, notes);
    }
}
