package nl.wissel.ui.screening;

import nl.wissel.screening.Evidence;
import nl.wissel.text.Texts;

/// Evidence in a sentence.
final class Words {
    private Words() {}

    static String of(Evidence evidence, Texts texts) {
        return texts.get(evidence.kind(), evidence.found(), evidence.row(), evidence.maker(), evidence.source());
    }
}
