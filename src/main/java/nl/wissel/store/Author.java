package nl.wissel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// Who writes, and by which clock.
///
/// @param name    of the person, as the system knows it
/// @param machine its name
public record Author(String name, String machine, InstantSource clock) {

    /// The person and the machine as the system names them.
    ///
    /// @param environment the environment variables
    public static Author of(String name, Map<String, String> environment, InstantSource clock) {
        var machine = environment.getOrDefault("COMPUTERNAME", environment.getOrDefault("HOSTNAME", ""));
        return new Author(name, machine.isBlank() ? fileOfUnix() : machine, clock);
    }

    /// Where Linux keeps its name; without asking the network for it.
    private static String fileOfUnix() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException otherSystem) {
            return "?";
        }
    }

    /// The time now, in whole milliseconds.
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
