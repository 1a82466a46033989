package nl.wissel.exchange.planning;

import java.text.Normalizer;
import java.util.Locale;

/// How names of sheets, columns, settings and fixed words are compared.
public final class Names {
    private Names() {}

    /// Two names with the same key are the same: case, accents, spaces and punctuation do not count.
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
