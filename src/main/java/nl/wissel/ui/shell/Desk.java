package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import nl.wissel.store.Author;
import nl.wissel.ui.session.Recent;
import nl.wissel.ui.session.Signature;
import nl.wissel.unit.Quarter;

/// What the window finds where it starts.
///
/// @param start  the first quarter of a plan, unless a file says otherwise
/// @param signature under which name a person works here
/// @param zone   of the times that are shown
record Desk(Quarter start, Signature signature, Recent recent, ZoneId zone) {

    /// As the system has it.
    static Desk ofSystem() {
        var zone = ZoneId.systemDefault();
        var user = Author.of(System.getProperty("user.name", "?"), System.getenv(), InstantSource.system());
        var preferences = preferences(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
        return new Desk(new Quarter(LocalDate.now(zone).getYear() + 1, 1), new Signature(user, preferences.resolve("name.txt")),
                new Recent(preferences.resolve("recent.txt")), zone);
    }

    Author author() {
        return signature.author();
    }

    /// The folder for preferences of this user, as each system wants it.
    static Path preferences(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return Path.of(environment.getOrDefault("APPDATA", home.toString()), "Wissel");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Wissel");
        }
        var config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("wissel");
    }
}
