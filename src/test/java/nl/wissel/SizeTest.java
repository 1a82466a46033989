package nl.wissel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Guards the tail: no long file, no long method, no crowded package, no wide constructor or record.
class SizeTest {
    private static final Path MAIN = Path.of("src/main/java/nl/wissel");
    private static final Pattern METHOD = Pattern.compile("^( {4,12})(?!return|new|else|throw)[\\w@<>\\[\\], .?]+[ >]\\w+\\(.*");
    private static final Pattern HEAD = Pattern.compile("(?m)\\brecord (\\w+)\\s*(?:<[^>]*>)?\\(|^\\s+(?:public |private |protected )?([A-Z]\\w+)\\(");

    @Test
    void noFileIsLongerThan300Lines() throws IOException {
        assertEquals(List.of(), tooLong(sources("src"), 300));
    }

    @Test
    void noViewOrViewModelIsLongerThan200Lines() throws IOException {
        var views = sources("src/main").stream().filter(file -> file.toString().matches(".*View(Model)?\\.java")).toList();
        assertEquals(List.of(), tooLong(views, 200));
    }

    @Test
    void theBuildAndTheReadmeAreShort() throws IOException {
        assertEquals(List.of(), tooLong(List.of(Path.of("pom.xml")), 350));
        assertEquals(List.of(), tooLong(List.of(Path.of("README.md")), 250));
    }

    @Test
    void noPackageHasMoreThan14FilesOfCode() throws IOException {
        var files = new TreeMap<String, Integer>();
        for (var file : sources("src/main")) {
            if (file.endsWith("package-info.java")) {
                continue;
            }
            files.merge(String.valueOf(file.getParent()), 1, Integer::sum);
        }
        files.values().removeIf(count -> count <= 14);
        assertEquals(new TreeMap<String, Integer>(), files);
    }

    @Test
    void noMethodIsLongerThan40Lines() throws IOException {
        var found = new ArrayList<String>();
        for (var file : sources("src/main")) {
            var lines = Files.readAllLines(file);
            for (var i = 0; i < lines.size(); i++) {
                var length = methodLength(lines, i);
                if (length > 40) {
                    found.add(file + ":" + (i + 1) + " has " + length + " lines");
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noConstructorHasMoreThan6ParametersAndNoRecordMoreThan9Components() throws IOException {
        var found = new ArrayList<String>();
        for (var file : sources("src/main")) {
            var text = Files.readString(file);
            var heads = HEAD.matcher(text);
            while (heads.find()) {
                var isRecord = heads.group(1) != null;
                var name = isRecord ? heads.group(1) : heads.group(2);
                var count = parameters(text, heads.end());
                if (count > (isRecord ? 9 : 6) && (isRecord || file.getFileName().toString().equals(name + ".java"))) {
                    found.add(file + ": " + name + " has " + count);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static List<String> tooLong(List<Path> files, int most) throws IOException {
        var found = new ArrayList<String>();
        for (var file : files) {
            var lines = Files.readAllLines(file).size();
            if (lines > most) {
                found.add(file + " has " + lines + " lines");
            }
        }
        return found;
    }

    /// From a method's first line to the brace that closes it at the same depth; 0 when no method begins here.
    private static int methodLength(List<String> lines, int first) {
        var head = METHOD.matcher(lines.get(first));
        if (!head.matches() || lines.get(first).contains(" class ") || lines.get(first).contains(" record ")) {
            return 0;
        }
        for (var i = first; i < lines.size(); i++) {
            if (i > first && lines.get(i).equals(head.group(1) + "}")) {
                return i - first + 1;
            }
            if (lines.get(i).endsWith(";") && i == first) {
                return 0;
            }
        }
        return 0;
    }

    /// How many parameters a list has, counted by the commas at its own depth.
    private static int parameters(String text, int start) {
        var depth = 0;
        var count = text.charAt(start) == ')' ? 0 : 1;
        for (var i = start; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(', '<' -> depth++;
                case '>' -> depth--;
                case ')' -> {
                    if (depth-- == 0) {
                        return count;
                    }
                }
                case ',' -> count += depth == 0 ? 1 : 0;
                default -> { }
            }
        }
        return count;
    }

    @Test
    void thereIsSomethingToMeasure() throws IOException {
        assertEquals(true, sources(MAIN.toString()).size() > 50);
    }
}
