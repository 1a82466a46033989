package nl.wissel.ui.control;

import java.util.Locale;
import javafx.scene.control.Label;
import nl.wissel.risk.Band;
import nl.wissel.text.Texts;

/// A band of risk by colour, letter and shape: D solid, H and M outlined, L plain.
public final class BandBadge extends Label {
    public BandBadge(Band band, Texts texts) {
        super(letter(band));
        getStyleClass().addAll("band-badge", "band-" + band.name().toLowerCase(Locale.ROOT));
        setAccessibleText(texts.get(band));
    }

    /// The letter of a band, the same in both languages: D(irect), H(igh, -oog), M(edium, -iddel), L(ow, -aag).
    public static String letter(Band band) {
        return band.name().substring(0, 1);
    }
}
