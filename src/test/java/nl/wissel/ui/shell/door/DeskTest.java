package nl.wissel.ui.shell.door;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DeskTest {
    private static final Path HOME = Path.of("home");

    @Test
    void preferencesStandWhereTheSystemWantsThem() {
        assertEquals(Path.of("home", ".config", "wissel"), Desk.preferences("Linux", Map.of(), HOME));
        assertEquals(Path.of("elsewhere", "wissel"), Desk.preferences("Linux", Map.of("XDG_CONFIG_HOME", "elsewhere"), HOME));
        assertEquals(Path.of("roaming", "Wissel"), Desk.preferences("Windows 11", Map.of("APPDATA", "roaming"), HOME));
        assertEquals(Path.of("home", "Library", "Application Support", "Wissel"), Desk.preferences("Mac OS X", Map.of(), HOME));
    }

    @Test
    void whatIsKeptOnThisMachineOnlyStandsWhereTheSystemWantsIt() {
        assertEquals(Path.of("home", ".local", "share", "wissel"), Desk.data("Linux", Map.of(), HOME));
        assertEquals(Path.of("elsewhere", "wissel"), Desk.data("Linux", Map.of("XDG_DATA_HOME", "elsewhere"), HOME));
        assertEquals(Path.of("local", "Wissel"), Desk.data("Windows 11", Map.of("LOCALAPPDATA", "local", "APPDATA", "roaming"), HOME));
        assertEquals(Path.of("home", "Library", "Application Support", "Wissel"), Desk.data("Mac OS X", Map.of(), HOME));
    }
}
