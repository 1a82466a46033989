package nl.wissel.store;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.UnusableProject.Reason;

/// A process that opens a file, writes to it once and closes it, again and again, whoever else wants it. It prints what it has written,
/// and ends badly when it finds that someone wrote beside it.
final class Fighter {
    private Fighter() {}

    /// @param arguments file, its name, for how many milliseconds
    public static void main(String[] arguments) throws InterruptedException, UnusableProject {
        var author = new Author(arguments[1], "machine", InstantSource.system());
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(arguments[2]));
        for (var round = 0; System.nanoTime() < end; ) {
            try (var file = ProjectFile.open(Path.of(arguments[0]), author)) {
                var label = arguments[1] + round;
                file.write(file.project().named(label), Kind.EDIT, label);
                System.out.println(label);
                round++;
            } catch (UnusableProject refusal) {
                if (refusal.reason() != Reason.OPEN_ELSEWHERE) {
                    throw refusal;
                }
                Thread.sleep(0, 100_000);
            }
        }
    }
}
