package nl.wissel.ui.shell.door;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import nl.wissel.store.Author;
import nl.wissel.ui.session.Bookmarks;
import nl.wissel.ui.session.Drafts;
import nl.wissel.ui.session.Recent;
import nl.wissel.ui.session.Signature;
import nl.wissel.unit.Quarter;

/// What the window finds where it starts.
///
/// @param start  the first quarter of a plan, unless a file says otherwise
/// @param signature under which name a person works here
/// @param zone   of the times that are shown
/// @param notes  where this window is, and where others are or were
public record Desk(Quarter start, Signature signature, ZoneId zone, Recent recent, Drafts drafts, Bookmarks notes) {

    /// As the system has it.
    public static Desk ofSystem() {
        var zone = ZoneId.systemDefault();
        var user = Author.of(System.getProperty("user.name", "?"), System.getenv(), InstantSource.system());
        var system = System.getProperty("os.name", "");
        var home = Path.of(System.getProperty("user.home", ""));
        var preferences = preferences(system, System.getenv(), home);
        var data = data(system, System.getenv(), home);
        return new Desk(new Quarter(LocalDate.now(zone).getYear() + 1, 1), new Signature(user, preferences.resolve("name.txt")), zone,
                new Recent(preferences.resolve("recent.txt")), new Drafts(data.resolve("drafts"), user, zone), new Bookmarks(data.resolve("windows"), Long.toString(ProcessHandle.current().pid())));
    }

    public Author author() {
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

    /// The folder for what this user's programs keep on this machine only.
    static Path data(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", home.toString()), "Wissel");
        }
        if (name.contains("mac")) {
            return preferences(system, environment, home);
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data)).resolve("wissel");
    }
}
