package nl.wissel.inventory.oddity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wissel.sheet.Merge;
import org.apache.poi.ss.util.CellRangeAddress;

/// One oddity of people's lists: the sheets, and what must come of reading them. See the README beside the files.
///
/// @param formats the suffixes of the files it is made into
/// @param options `1904`
/// @param expected the lines below each other heading: `cameras id brand`, `issues`, `rejections`, `counts`
record Oddity(String name, List<String> formats, List<String> options, List<Sheet> sheets, Map<String, List<String>> expected) {

    /// @param rows each as its cells with `|` between them; an empty one is absent from the file
    record Sheet(String name, boolean hidden, List<Merge> merges, List<String> rows) {}

    static Oddity read(Path file) throws IOException {
        var formats = List.of("xlsx", "xls", "ods", "csv");
        List<String> options = List.of();
        var sheets = new ArrayList<Sheet>();
        var expected = new TreeMap<String, List<String>>();
        List<String> lines = new ArrayList<>();
        for (var line : Files.readAllLines(file)) {
            if (!line.startsWith("@") || line.startsWith("@@")) {
                lines.add(line.startsWith("@@") ? line.substring(1) : line);
                continue;
            }
            var words = line.substring(1).split(" ", 2);
            var rest = words.length > 1 ? words[1] : "";
            switch (words[0]) {
                case "formats" -> formats = List.of(rest.split(" "));
                case "options" -> options = List.of(rest.split(" "));
                case "merge" -> sheets.getLast().merges().add(merge(rest));
                case "sheet", "hidden" -> {
                    lines = new ArrayList<>();
                    sheets.add(new Sheet(rest, words[0].equals("hidden"), new ArrayList<>(), lines));
                }
                default -> {
                    lines = new ArrayList<>();
                    expected.put(line.substring(1), lines);
                }
            }
        }
        if (!expected.containsKey("refused")) {
            expected.putIfAbsent("issues", List.of());
            expected.putIfAbsent("rejections", List.of());
        }
        var name = String.valueOf(file.getFileName());
        return new Oddity(name.substring(0, name.indexOf('.')), formats, options, sheets, expected);
    }

    private static Merge merge(String range) {
        var area = CellRangeAddress.valueOf(range);
        return new Merge(area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn());
    }
}
