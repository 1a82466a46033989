package nl.wissel.ui.intake;

import nl.wissel.sheet.UnreadableFile;
import nl.wissel.text.Texts;

/// Why a file cannot be used, in words.
final class Refusal {
    private Refusal() {}

    static String words(UnreadableFile why, Texts texts) {
        return texts.get(why.reason(), why.file(), why.place(), why.found());
    }
}
