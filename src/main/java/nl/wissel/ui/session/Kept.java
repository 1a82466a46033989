package nl.wissel.ui.session;

import java.nio.file.Path;
import nl.wissel.store.UnusableProject;

/// Whether what a person sees is in a file.
public sealed interface Kept {

    /// In no file: an imported project, or one that is only looked at.
    record Nowhere() implements Kept {}

    /// Every change is on the disk.
    record All(Path file) implements Kept {}

    /// Changes are on their way.
    record Writing(Path file) implements Kept {}

    /// Changes wait because the file could not be written; what is in it is whole.
    record Waiting(Path file, UnusableProject why) implements Kept {}
}
