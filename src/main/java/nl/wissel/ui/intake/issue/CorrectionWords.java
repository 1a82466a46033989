package nl.wissel.ui.intake.issue;

import nl.wissel.inventory.mend.Correction;
import nl.wissel.inventory.mend.Correction.Where;
import nl.wissel.text.Texts;

/// A correction in words.
final class CorrectionWords {
    private CorrectionWords() {}

    static String of(Correction correction, Texts texts) {
        return texts.get("CorrectionWords.line", texts.get(correction.field()), shown(correction.found(), texts), shown(correction.value(), texts), where(correction.where(), texts));
    }

    private static String where(Where where, Texts texts) {
        return switch (where) {
            case Where.Everywhere() -> texts.get("CorrectionWords.everywhere");
            case Where.OfCamera(var id) -> texts.get("CorrectionWords.ofCamera", id);
            case Where.InRow(var sheet, var row) -> texts.get("IssuesPane.row", sheet, String.valueOf(row));
        };
    }

    private static String shown(String value, Texts texts) {
        return value.isEmpty() ? texts.get("CorrectionWords.nothing") : value;
    }
}
