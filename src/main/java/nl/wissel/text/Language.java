package nl.wissel.text;

import java.util.Locale;
import java.util.Optional;

/// The two languages of the program.
public enum Language {
    EN(Locale.UK),
    NL(Locale.of("nl", "NL"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// The locale for figures and dates.
    public Locale locale() {
        return locale;
    }

    /// `en` or `nl`, as in the names of the bundles.
    public String code() {
        return locale.getLanguage();
    }

    /// Dutch for a Dutch system, else English.
    public static Language of(Locale system) {
        return system.getLanguage().equals("nl") ? NL : EN;
    }

    /// The language of a code (`nl`, `en`), if there is one.
    public static Optional<Language> ofCode(String code) {
        for (var language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
