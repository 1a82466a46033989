package nl.wissel.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who has a project file open for writing.
///
/// @param name    of the person, as the system knows it
/// @param machine its name
public record Holder(String name, String machine, Instant since) {

    /// As it stands in the lock beside the file.
    String text() {
        return String.join("\n", List.of(line(name), line(machine), since.toString())) + "\n";
    }

    static Optional<Holder> parse(String text) {
        var lines = text.lines().toList();
        try {
            return lines.size() < 3 ? Optional.empty() : Optional.of(new Holder(lines.get(0), lines.get(1), Instant.parse(lines.get(2))));
        } catch (DateTimeException halfWritten) {
            return Optional.empty();
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\R", " ");
    }
}
