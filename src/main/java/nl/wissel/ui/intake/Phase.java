package nl.wissel.ui.intake;

import java.util.List;
import nl.wissel.exchange.Imported;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;

/// What the screen Inventory is doing.
public sealed interface Phase {
    /// Nothing is being read: the cameras of the project are shown, if there is one.
    record Idle() implements Phase {}

    /// @param file its name, empty for the example
    record Reading(String file) implements Phase {}

    /// The file could not be used.
    record Refused(UnreadableFile why) implements Phase {}

    /// A file was read; a person looks at the mapping before anything is taken over.
    ///
    /// @param proposed the mappings as the program proposed them
    /// @param rows     the mappings as they are now
    record Mapping(Spreadsheet spreadsheet, List<SheetMapping> proposed, List<MappingRow> rows, Preview preview) implements Phase {
        public Mapping {
            rows = List.copyOf(rows);
        }
    }

    /// What would be taken over with the mapping as it is.
    sealed interface Preview {
        record Counting() implements Preview {}

        record Counted(Imported imported) implements Preview {}

        /// No cameras are found with this mapping.
        record Impossible(UnreadableFile why) implements Preview {}
    }
}
