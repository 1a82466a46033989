package nl.wissel.ui.session;

import java.nio.file.Path;
import java.util.List;
import nl.wissel.store.Entry;
import nl.wissel.store.UnusableProject;

/// Whether what a person sees is in a file.
public sealed interface Kept {

    /// In no file: nothing is open, or a draft could not be made.
    record Nowhere() implements Kept {}

    /// The project of a file is only looked at: what is changed is kept nowhere.
    ///
    /// @param journal what was done to it, the first first
    record Looked(Path file, List<Entry> journal) implements Kept {
        public Looked {
            journal = List.copyOf(journal);
        }
    }

    /// Every change is on the disk, but in no file of the person's yet.
    record Draft(Path file) implements Kept {}

    /// Every change is on the disk, in the person's file.
    record All(Path file) implements Kept {}

    /// Changes are on their way.
    record Writing(Path file) implements Kept {}

    /// Changes wait because the file could not be written; what is in it is whole.
    record Waiting(Path file, UnusableProject why) implements Kept {}
}
