package nl.wissel.ui.intake.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.exchange.ValueWords;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.InventoryDifference;
import nl.wissel.text.Texts;

/// One line of the difference: a camera that is new or missing, or one field of a camera that changed.
///
/// @param field empty for a whole camera
record DifferenceLine(Kind kind, String camera, String field, String before, String after) {
    enum Kind { NEW, CHANGED, MISSING }

    /// All lines: what is new, what changed, what is missing, each in the order of its list.
    static List<DifferenceLine> of(InventoryDifference difference, Texts texts) {
        var lines = new ArrayList<DifferenceLine>();
        difference.added().forEach(camera -> lines.add(new DifferenceLine(Kind.NEW, camera.id(), "", "", words(camera))));
        for (var changed : difference.changed()) {
            changed.fields().forEach((field, change) -> lines.add(new DifferenceLine(Kind.CHANGED, changed.before().id(), texts.get(field),
                    ValueWords.of(change.before(), texts), ValueWords.of(change.after(), texts))));
        }
        difference.missing().forEach(camera -> lines.add(new DifferenceLine(Kind.MISSING, camera.id(), "", words(camera), "")));
        return lines;
    }

    private static String words(Camera camera) {
        var device = camera.device();
        var place = camera.place();
        return Stream.of((device.brand() + " " + device.model()).strip(), device.name(), place.site(), place.department())
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }
}
