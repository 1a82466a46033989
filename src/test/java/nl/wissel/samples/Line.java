package nl.wissel.samples;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A product line: how its badge is written, which MAC prefixes it has, and a few models of each kind.
///
/// @param badges the usual spelling first; "" = no badge
record Line(List<String> badges, List<String> macPrefixes, Map<Kind, List<String>> models) {

    /// A line from text: `badge|badge`, `prefix prefix`, `DOME model|model; PTZ model`.
    static Line of(String badges, String macPrefixes, String models) {
        var byKind = new EnumMap<Kind, List<String>>(Kind.class);
        for (var part : split(models, "; ")) {
            var space = part.indexOf(' ');
            byKind.put(Kind.valueOf(part.substring(0, space)), split(part.substring(space + 1), "\\|"));
        }
        return new Line(split(badges, "\\|"), macPrefixes.isEmpty() ? List.of() : split(macPrefixes, " "), byKind);
    }

    private static List<String> split(String text, String separator) {
        return List.copyOf(Arrays.asList(text.split(separator, -1)));
    }

    boolean makes(Kind kind) {
        return models.containsKey(kind);
    }
}
