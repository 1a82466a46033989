package nl.wissel;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Every text stands in both languages, with the same placeholders, and every key the program asks for is there.
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/nl/wissel/text");
    private static final Pattern STRAIGHT = Pattern.compile("\\p{L}'+\\p{L}");
    private static final Pattern ASKED = Pattern.compile("(?:texts|t)(?:\\(\\))?\\.get\\(\\s*\"([\\w.-]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (var area : Texts.AREAS) {
            assertEquals(bundle(area, Language.EN).keySet(), bundle(area, Language.NL).keySet(), area);
        }
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() throws IOException {
        var different = new TreeSet<String>();
        for (var area : Texts.AREAS) {
            var dutch = bundle(area, Language.NL);
            bundle(area, Language.EN).forEach((key, english) -> {
                if (placeholders(english) != placeholders(dutch.getOrDefault(key, ""))) {
                    different.add(key);
                }
            });
        }
        assertEquals(Set.of(), different);
    }

    @Test
    void noTextIsEmptyOrShouts() throws IOException {
        var found = new TreeSet<String>();
        for (var language : Language.values()) {
            for (var area : Texts.AREAS) {
                bundle(area, language).forEach((key, text) -> {
                    if (text.isBlank() || text.contains("!")) {
                        found.add(language + " " + key);
                    }
                });
            }
        }
        assertEquals(Set.of(), found);
    }

    /// A message format swallows a straight apostrophe, or shows it twice.
    @Test
    void apostrophesInWordsAreCurly_andDutchWritesItsPluralsWithThem() throws IOException {
        var found = new TreeSet<String>();
        for (var language : Language.values()) {
            for (var area : Texts.AREAS) {
                bundle(area, language).forEach((key, text) -> {
                    if (STRAIGHT.matcher(text).find() || (language == Language.NL && text.matches("(?s).*(?<!\")\\bcameras\\b.*"))) {
                        found.add(language + " " + key);
                    }
                });
            }
        }
        assertEquals(Set.of(), found);
    }

    @Test
    void everyKeyThatTheProgramAsksForIsThere() throws IOException {
        var known = new TreeSet<String>();
        for (var area : Texts.AREAS) {
            known.addAll(bundle(area, Language.EN).keySet());
        }
        var missing = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var asked = ASKED.matcher(Files.readString(file));
                while (asked.find()) {
                    if (!known.contains(asked.group(1)) && !asked.group(1).endsWith(".")) {
                        missing.add(file + ": " + asked.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static int placeholders(String text) {
        return new MessageFormat(text).getFormatsByArgumentIndex().length;
    }

    private static Map<String, String> bundle(String area, Language language) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(BUNDLES.resolve(area + "_" + language.code() + ".properties"))));
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
