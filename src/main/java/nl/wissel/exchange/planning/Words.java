package nl.wissel.exchange.planning;

import java.util.List;
import java.util.Optional;
import nl.wissel.inventory.Site;
import nl.wissel.text.Language;

/// The fixed words of the planning sheets, each with what it means.
///
/// @param meaning what the word stands for
public record Words<T>(T meaning, String english, String dutch) {
    public static final List<Words<Boolean>> YES_NO = List.of(new Words<>(true, "yes", "ja"), new Words<>(false, "no", "nee"));
    public static final List<Words<Site.Kind>> KINDS = List.of(
            new Words<>(Site.Kind.BUILDING, "building", "gebouw"), new Words<>(Site.Kind.STREET, "street", "straat"),
            new Words<>(Site.Kind.MAIN_ROAD, "main road", "hoofdweg"), new Words<>(Site.Kind.TUNNEL, "tunnel", "tunnel"));
    /// True: the year after replacement.
    public static final List<Words<Boolean>> CHARGES_START = List.of(
            new Words<>(true, "next year", "volgend jaar"), new Words<>(false, "same year", "zelfde jaar"));

    /// The words of one language, in their order.
    public static <T> List<String> in(Language language, List<Words<T>> words) {
        return words.stream().map(word -> word.in(language)).toList();
    }

    /// The word that is written.
    public String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /// All of them, for a message: `yes, no / ja, nee`.
    static <T> String inBoth(List<Words<T>> words) {
        return String.join(", ", in(Language.EN, words)) + " / " + String.join(", ", in(Language.NL, words));
    }

    /// What a text means, in either language.
    static <T> Optional<T> meaning(String text, List<Words<T>> words) {
        var key = Names.key(text);
        return words.stream().filter(word -> key.equals(Names.key(word.english)) || key.equals(Names.key(word.dutch))).map(Words::meaning).findFirst();
    }

    /// The word for a meaning.
    public static <T> String of(T meaning, List<Words<T>> words, Language language) {
        return words.stream().filter(word -> word.meaning.equals(meaning)).findFirst().orElseThrow().in(language);
    }
}
