package nl.wissel.ui.intake.model;

import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.text.Texts;

/// Why a file cannot be used or written, in words.
public final class Refusals {
    private Refusals() {}

    public static String words(UnreadableFile why, Texts texts) {
        return texts.get(why.reason(), why.file(), why.place(), why.found());
    }

    public static String words(UnwritableFile why, Texts texts) {
        return texts.get(why.reason(), why.file());
    }
}
