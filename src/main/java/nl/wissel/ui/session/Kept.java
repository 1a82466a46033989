package nl.wissel.ui.session;

import java.nio.file.Path;
import nl.wissel.store.UnusableProject;

/// Whether what a person sees is in a file.
public sealed interface Kept {

    /// In no file: a project that is only looked at, or a draft that could not be made.
    record Nowhere() implements Kept {}

    /// Every change is on the disk, but in no file of the person's yet.
    record Draft(Path file) implements Kept {}

    /// Every change is on the disk, in the person's file.
    record All(Path file) implements Kept {}

    /// Changes are on their way.
    record Writing(Path file) implements Kept {}

    /// Changes wait because the file could not be written; what is in it is whole.
    record Waiting(Path file, UnusableProject why) implements Kept {}
}
