package nl.wissel.ui.intake.model;

import java.util.List;
import nl.wissel.exchange.Imported;
import nl.wissel.inventory.InventoryDifference;
import nl.wissel.inventory.InventoryMerge.Choice;
import nl.wissel.project.Project;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.ui.intake.remark.Remarks;

/// What the screen Inventory is doing.
public sealed interface Phase {
    /// Nothing is being read: the cameras of the project are shown, if there is one.
    record Idle() implements Phase {}

    /// @param file its name, empty for the example
    record Reading(String file) implements Phase {}

    /// The file could not be used.
    record Refused(UnreadableFile why) implements Phase {}

    /// A file was read; a person looks at the mapping and mends before anything is taken over.
    ///
    /// @param past the drafts before this one, the last one first
    record Mapping(Draft draft, List<Draft> past, Preview preview) implements Phase {
        public Mapping {
            past = List.copyOf(past);
        }
    }

    /// A list was read again; a person looks at what it would change.
    ///
    /// @param from     to go back to
    /// @param imported the list as read
    /// @param project  with which it was compared
    record Comparing(Mapping from, Imported imported, Project project, InventoryDifference difference, Choice choice) implements Phase {
        Comparing with(Choice changed) {
            return new Comparing(from, imported, project, difference, changed);
        }
    }

    /// What would be taken over with the draft as it is.
    sealed interface Preview {
        record Counting() implements Preview {}

        /// @param remarks what reading remarked, by kind
        /// @param known   how many of its cameras the open project has too
        record Counted(Imported imported, Remarks remarks, int known) implements Preview {}

        /// No cameras are found with this mapping.
        record Impossible(UnreadableFile why) implements Preview {}
    }
}
