package nl.wissel.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes all sample files into a folder.
public final class SampleFiles {
    private SampleFiles() {}

    /// @param args the folder; made when absent
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        AmsterdamLike.write(folder.resolve("amsterdam-like.xlsx"));
        PlanningSample.write(folder.resolve("planning-workbook.xlsx"));
        RailLike.write(folder.resolve("rail-like.csv"));
        Messy.write(folder.resolve("messy.xlsx"));
    }
}
