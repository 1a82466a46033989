package nl.wissel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wissel.Main;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Lists that are too large for a program of its own with little memory: one line, whatever part it was too large for.
class SmallMemoryTest {
    @TempDir
    private Path folder;

    private record Answer(int code, List<String> errors) {}

    /// The rows fit in 40 MB, their cameras do not; in 24 MB not even the rows do.
    @ParameterizedTest
    @CsvSource({"40, 60000", "24, 120000"})
    void listThatDoesNotFit_isRefusedInOneLine(int megabytes, int rows) throws Exception {
        var answer = imported(megabytes, "Nr;Merk;Locatie", IntStream.range(0, rows).mapToObj(row -> "C" + row + ";Axis;Plein " + row));
        assertEquals(1, answer.code);
        assertEquals(1, answer.errors.size(), answer.errors::toString);
        assertTrue(answer.errors.getFirst().startsWith("list.csv: the list does not fit in memory, which was full at list!A"), answer.errors::toString);
    }

    private Answer imported(int megabytes, String header, Stream<String> rows) throws IOException, InterruptedException {
        Files.write(folder.resolve("list.csv"), Stream.concat(Stream.of(header), rows).toList());
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-Duser.language=en", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "import", "list.csv")
                .directory(folder.toFile()).redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile()).start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return new Answer(process.exitValue(), Files.readAllLines(folder.resolve("err")));
    }
}
