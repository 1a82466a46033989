package nl.wissel.sheet.read.ods;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.part.Xml;

/// What of the styles changes the meaning of a sheet: whether text is struck through, and whether a sheet is shown.
final class OdsStyles {
    private static final int MOST_PARENTS = 50;

    private final Source source;
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Boolean> struck = new HashMap<>();
    private final Set<String> hiding = new HashSet<>();
    /// The style that is being read; empty outside of one.
    private String current = "";

    OdsStyles(Source source) {
        this.source = source;
    }

    /// Takes the element at which the reading is, if it belongs to a style.
    void take(Xml xml) {
        switch (xml.name()) {
            case "style" -> {
                source.holdEntry();
                current = xml.attribute("name");
                parents.put(current, xml.attribute("parent-style-name"));
            }
            case "text-properties" -> {
                var line = xml.attribute("text-line-through-style") + xml.attribute("text-line-through-type");
                if (!line.isEmpty()) {
                    struck.put(current, !line.startsWith("none"));
                }
            }
            case "table-properties" -> {
                if (xml.attribute("display").equals("false")) {
                    hiding.add(current);
                }
            }
            // outside of a style they set defaults, or belong to something else
            case "default-style", "master-styles", "body" -> current = "";
            default -> { }
        }
    }

    boolean hidesTable(String style) {
        return hiding.contains(style);
    }

    /// Whether text in a style is struck through, by itself or as the style it is based on.
    boolean struck(String style) {
        var name = style;
        for (int depth = 0; depth < MOST_PARENTS && name != null && !name.isEmpty(); depth++) {
            var own = struck.get(name);
            if (own != null) {
                return own;
            }
            name = parents.get(name);
        }
        return false;
    }
}
