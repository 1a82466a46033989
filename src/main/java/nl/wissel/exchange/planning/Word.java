package nl.wissel.exchange.planning;

import java.util.List;
import java.util.Optional;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.Site;
import nl.wissel.text.Language;

/// A fixed word of the planning sheets, with what it means.
///
/// @param meaning what the word stands for
public record Word<T>(T meaning, String english, String dutch) {
    public static final List<Word<Boolean>> YES_NO = List.of(new Word<>(true, "yes", "ja"), new Word<>(false, "no", "nee"));
    public static final List<Word<Site.Kind>> KINDS = List.of(
            new Word<>(Site.Kind.BUILDING, "building", "gebouw"), new Word<>(Site.Kind.STREET, "street", "straat"),
            new Word<>(Site.Kind.MAIN_ROAD, "main road", "hoofdweg"), new Word<>(Site.Kind.TUNNEL, "tunnel", "tunnel"));
    /// True: the year after replacement.
    public static final List<Word<Boolean>> CHARGES_START = List.of(
            new Word<>(true, "next year", "volgend jaar"), new Word<>(false, "same year", "zelfde jaar"));

    /// The words of one language, in their order.
    public static <T> List<String> in(Language language, List<Word<T>> words) {
        return words.stream().map(word -> word.in(language)).toList();
    }

    /// The word that is written.
    public String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /// All of them, for a message: `yes, no / ja, nee`.
    static <T> String inBoth(List<Word<T>> words) {
        return String.join(", ", in(Language.EN, words)) + " / " + String.join(", ", in(Language.NL, words));
    }

    /// What a text means, in either language.
    static <T> Optional<T> meaning(String text, List<Word<T>> words) {
        var key = HeaderName.key(text);
        return words.stream().filter(word -> key.equals(HeaderName.key(word.english)) || key.equals(HeaderName.key(word.dutch))).map(Word::meaning).findFirst();
    }

    /// The word for a meaning.
    public static <T> String of(T meaning, List<Word<T>> words, Language language) {
        return words.stream().filter(word -> word.meaning.equals(meaning)).findFirst().orElseThrow().in(language);
    }
}
