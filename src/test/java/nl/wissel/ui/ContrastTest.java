package nl.wissel.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What must be read can be read: 4.5 to 1 or more, as WCAG 2.2 asks of text of normal size (success criterion 1.4.3);
/// bars that stand next to each other in a chart, 3 to 1 from what they stand on (1.4.11).
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContrastTest {
    private static final Path SHEET = Path.of("src/main/resources/nl/wissel/ui/wissel.css");
    private static final Pattern TOKEN = Pattern.compile("(-w-[\\w-]+):\\s*(#[0-9a-f]{6});");
    private static final List<String> TEXTS = List.of("-w-text", "-w-text-soft", "-w-accent", "-w-broken", "-w-pinned",
            "-w-band-direct", "-w-band-high", "-w-band-medium", "-w-band-low", "-w-of-concern", "-w-to-verify", "-w-clear");
    private static final List<String> MARKED = List.of("-w-bar", "-w-accent", "-w-band-direct", "-w-band-high", "-w-band-medium", "-w-band-low");
    private static final List<String> VERDICTS = List.of("-w-of-concern", "-w-to-verify", "-w-clear");

    private String sheet = "";

    @BeforeAll
    void read() throws IOException {
        sheet = Files.readString(SHEET);
    }

    @ParameterizedTest
    @ValueSource(strings = {".w-light", ".w-dark"})
    void textsAndMeaningfulColoursStandOutFromEverySurface(String theme) {
        var faint = new ArrayList<String>();
        for (var surface : List.of("-w-surface", "-w-surface-soft")) {
            TEXTS.forEach(text -> faint.addAll(faint(theme, text, surface, 4.5)));
        }
        for (var surface : List.of("-w-accent-soft", "-w-stripe", "-w-selected")) {
            List.of("-w-text", "-w-text-soft").forEach(text -> faint.addAll(faint(theme, text, surface, 4.5)));
        }
        VERDICTS.forEach(verdict -> faint.addAll(faint(theme, verdict, verdict + "-soft", 4.5)));
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @ValueSource(strings = {".w-light", ".w-dark"})
    void marksStandOutAndCanBeWrittenOn(String theme) {
        var faint = new ArrayList<String>();
        MARKED.forEach(mark -> faint.addAll(faint(theme, "-w-on-mark", mark, 4.5)));
        for (var series = 1; series <= 8; series++) {
            faint.addAll(faint(theme, "-w-on-mark", "-w-series-" + series, 4.5));
            faint.addAll(faint(theme, "-w-series-" + series, "-w-surface", 3));
        }
        faint.addAll(faint(theme, "-w-bar", "-w-stripe", 3));
        assertEquals(List.of(), faint);
    }

    @Test
    void bothThemesHaveTheSameTokens() {
        assertEquals(tokens(".w-light").keySet(), tokens(".w-dark").keySet());
    }

    @Test
    void contrastIsThatOfTheRecommendation() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.001);
        assertEquals(1, contrast("#767676", "#767676"), 0.001);
        assertEquals(4.54, contrast("#ffffff", "#767676"), 0.005);
    }

    private List<String> faint(String theme, String text, String surface, double least) {
        var tokens = tokens(theme);
        var contrast = contrast(tokens.getOrDefault(text, "#000000"), tokens.getOrDefault(surface, "#000000"));
        return contrast >= least ? List.of() : List.of("%s on %s: %.2f".formatted(text, surface, contrast));
    }

    private Map<String, String> tokens(String theme) {
        var tokens = new TreeMap<String, String>();
        Pattern.compile("\\R" + Pattern.quote(theme) + " \\{([^}]*)}").matcher(sheet).results()
                .flatMap(block -> TOKEN.matcher(block.group(1)).results()).forEach(token -> tokens.put(token.group(1), token.group(2)));
        return tokens;
    }

    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        var share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
