package nl.wissel.screening.entry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wissel.screening.Entry;
import nl.wissel.screening.Registers.Relation;

/// The fixed words of a row, in English and Dutch; the first of each is the one that is written.
enum EntryWord {
    MAKER(Part.RELATION, "maker", "fabrikant"),
    OWN_BRAND(Part.RELATION, "own brand", "eigen merk"),
    REBRAND(Part.RELATION, "rebrand", "omgelabeld"),
    POSSIBLE_REBRAND(Part.RELATION, "possible rebrand", "mogelijk omgelabeld"),
    STRONG(Part.STRENGTH, "strong", "sterk"),
    WEAK(Part.STRENGTH, "weak", "zwak");

    private final Part part;
    private final List<String> words;

    EntryWord(Part part, String... words) {
        this.part = part;
        this.words = List.of(words);
    }

    static Optional<EntryWord> of(Part part, String text) {
        var key = Entry.keyOf(text);
        return Arrays.stream(values()).filter(word -> word.part == part && word.words.stream().anyMatch(each -> Entry.keyOf(each).equals(key))).findFirst();
    }

    static List<String> words(Part part, boolean dutch) {
        return Arrays.stream(values()).filter(word -> word.part == part).map(word -> word.in(dutch)).toList();
    }

    static String of(Relation relation, boolean dutch) {
        return valueOf(relation.name()).in(dutch);
    }

    String in(boolean dutch) {
        return words.get(dutch ? 1 : 0);
    }

    Relation relation() {
        return Relation.valueOf(name());
    }
}
