package nl.wissel.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The files under `sample-data` are what the generator makes today.
class SampleFilesTest {
    @TempDir
    private static Path made;

    @BeforeAll
    static void makeThemAgain() throws IOException {
        SampleFiles.write(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amsterdam-like.xlsx", "planning-workbook.xlsx", "messy.xlsx"})
    void workbookHoldsTheSameParts(String name) throws IOException {
        assertEquals(parts(Path.of("sample-data", name)), parts(made.resolve(name)));
    }

    @Test
    void csvIsTheSame() throws IOException {
        assertEquals(-1, Files.mismatch(Path.of("sample-data", "rail-like.csv"), made.resolve("rail-like.csv")));
    }

    /// Part of the zip -> hash of its content: how it was squeezed does not matter.
    private static Map<String, Integer> parts(Path zip) throws IOException {
        var parts = new TreeMap<String, Integer>();
        try (InputStream file = Files.newInputStream(zip); var in = new ZipInputStream(file)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), Arrays.hashCode(in.readAllBytes()));
            }
        }
        return parts;
    }
}
