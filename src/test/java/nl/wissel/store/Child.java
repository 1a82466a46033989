package nl.wissel.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.project.Project;
import org.jspecify.annotations.NullMarked;
import org.sqlite.SQLiteConfig;

/// Another process of plain Java that runs a main class of the tests.
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private Child(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /// @param folder for its temporary files
    static Child start(Class<?> main, Path folder, Object... arguments) throws IOException {
        var classPath = Stream.of(Project.class, Child.class, SQLiteConfig.class, NullMarked.class).map(Child::home).distinct().collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-Xmx128m", "--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + folder, "-cp", classPath, main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new Child(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The next line it prints; empty when it has ended.
    String line() throws IOException {
        var line = lines.readLine();
        return line == null ? "" : line;
    }

    /// What it printed and was not read yet, once it has ended.
    List<String> rest() {
        try (lines) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends it at once; SIGKILL where there are signals. What it printed can still be read.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    int await() throws InterruptedException {
        return process.waitFor(2, TimeUnit.MINUTES) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
