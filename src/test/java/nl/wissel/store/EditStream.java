package nl.wissel.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wissel.project.Project;
import nl.wissel.store.Entry.Kind;

/// A process that edits a file without end, every fourth time keeps a version, and prints the number of each once it is in the file.
final class EditStream {
    private static final int VERSION_EVERY = 4;

    private EditStream() {}

    /// @param arguments file, seed of its edits
    public static void main(String[] arguments) throws UnusableProject {
        var edits = new SomeEdits(new Random(Long.parseLong(arguments[1])));
        try (var file = ProjectFile.open(Path.of(arguments[0]), new Author("other", "machine", InstantSource.system()))) {
            System.out.println("open");
            for (var number = 1; number < 100_000; number++) {
                if (number % VERSION_EVERY == 0) {
                    file.keepVersion(Integer.toString(number));
                } else {
                    file.write(edits.next(file.project()), Kind.EDIT, Integer.toString(number));
                }
                System.out.println(number);
            }
        }
    }

    /// The project after so many of its numbers.
    static Project after(int numbers, Project start, long seed) {
        var drawn = new SomeEdits(new Random(seed));
        var project = start;
        for (var number = 1; number <= numbers; number++) {
            project = number % VERSION_EVERY == 0 ? project : drawn.next(project);
        }
        return project;
    }

    /// The names of the versions among so many numbers, the last first.
    static List<String> versions(int numbers) {
        return IntStream.rangeClosed(1, numbers / VERSION_EVERY).map(version -> VERSION_EVERY * (numbers / VERSION_EVERY - version + 1)).mapToObj(Integer::toString).toList();
    }
}
