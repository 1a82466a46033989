package nl.wissel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.WholeFile;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;

/// Looks at the places of outputs before any work is done, so that nobody waits for nothing.
final class Outputs {
    private Outputs() {}

    /// Checks that each output that is asked for has a place of its own where it can be written.
    ///
    /// @param outputs null = not asked for
    /// @throws Failure when an output is an input or another output, with exit code 2
    static void check(List<Path> inputs, @Nullable Path[] outputs, Texts texts) throws Failure, UnwritableFile {
        var asked = Stream.of(outputs).filter(Objects::nonNull).toList();
        for (var i = 0; i < asked.size(); i++) {
            for (var other : Stream.concat(inputs.stream(), asked.subList(0, i).stream()).toList()) {
                checkIsNot(asked.get(i), other, texts);
            }
        }
        for (var output : asked) {
            WholeFile.check(output);
        }
    }

    /// Checks that an output is not the input.
    ///
    /// @throws Failure when it is, with exit code 2
    static void checkIsNot(Path output, Path input, Texts texts) throws Failure {
        if (same(output, input)) {
            throw new Failure(ExitCode.WRONG_ARGUMENTS, texts.get("cli.sameFile", output));
        }
    }

    /// A workbook is written in the format that its name asks for, so it must be named so; a device may be named anything.
    static void checkIsWorkbook(Path output, Texts texts) throws Failure {
        var isDevice = Files.exists(output) && !Files.isRegularFile(output);
        var name = output.toString().toLowerCase(Locale.ROOT);
        if (!isDevice && !name.endsWith(".xlsx") && !name.endsWith(".ods")) {
            throw new Failure(ExitCode.WRONG_ARGUMENTS, texts.get("cli.notWorkbook", output));
        }
    }

    static boolean same(Path one, Path other) {
        try {
            return (Files.exists(one) && Files.exists(other)) ? Files.isSameFile(one, other)
                    : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
