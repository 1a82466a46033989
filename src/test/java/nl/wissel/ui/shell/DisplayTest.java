package nl.wissel.ui.shell;

import java.util.Map;
import java.util.Optional;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.shell.Display.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class DisplayTest {
    private final Optional<String> platform = Optional.ofNullable(System.getProperty("glass.platform"));

    /// The tests themselves run without a display.
    @BeforeEach
    void pretendARealScreen() {
        System.clearProperty("glass.platform");
    }

    @AfterEach
    void restore() {
        platform.ifPresentOrElse(name -> System.setProperty("glass.platform", name), () -> System.clearProperty("glass.platform"));
    }

    @Test
    void linuxWithoutADisplayHasNoWindow() {
        assertEquals(Optional.of(Trouble.NO_DISPLAY), new Display(Map.of(), "Linux").find());
        assertEquals(Optional.of(Trouble.NO_DISPLAY), new Display(Map.of("DISPLAY", " "), "Linux").find());
    }

    @Test
    void waylandAloneIsNamed() {
        assertEquals(Optional.of(Trouble.ONLY_WAYLAND), new Display(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux").find());
    }

    @Test
    void otherSystemsNeedNoDisplay() {
        assertEquals(Optional.empty(), new Display(Map.of(), "Windows 11").find());
        assertEquals(Optional.empty(), new Display(Map.of(), "Mac OS X").find());
    }

    @Test
    void theHeadlessPlatformNeedsNoDisplay() {
        System.setProperty("glass.platform", "Headless");

        assertEquals(Optional.empty(), new Display(Map.of(), "Linux").find());
    }

    @Test
    void itIsToldInOneLineOfTheLanguage() {
        var display = new Display(Map.of(), "Linux");

        assertEquals(Optional.of("No window: there is no display (DISPLAY is not set)."), display.trouble(Texts.of(Language.EN)));
        assertEquals(Optional.of("Geen venster: er is geen beeldscherm (DISPLAY is niet ingesteld)."), display.trouble(Texts.of(Language.NL)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleIsOneLineInBothLanguages(Trouble trouble) {
        for (var language : Language.values()) {
            assertFalse(Texts.of(language).get(trouble, ":9").contains("\n"), language.code());
        }
    }
}
