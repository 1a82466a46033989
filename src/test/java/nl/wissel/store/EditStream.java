package nl.wissel.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import nl.wissel.project.Project;
import nl.wissel.store.Entry.Kind;

/// A process that edits a file without end, and prints the number of each edit once it is in the file.
final class EditStream {
    private EditStream() {}

    /// @param arguments file, seed of its edits
    public static void main(String[] arguments) throws UnusableProject {
        var edits = new SomeEdits(new Random(Long.parseLong(arguments[1])));
        try (var file = ProjectFile.open(Path.of(arguments[0]), new Author("other", "machine", InstantSource.system()))) {
            System.out.println("open");
            for (var number = 1; number < 100_000; number++) {
                file.write(edits.next(file.project()), Kind.EDIT, Integer.toString(number));
                System.out.println(number);
            }
        }
    }

    /// The project after so many of its edits.
    static Project after(int edits, Project start, long seed) {
        var drawn = new SomeEdits(new Random(seed));
        var project = start;
        for (var number = 0; number < edits; number++) {
            project = drawn.next(project);
        }
        return project;
    }
}
