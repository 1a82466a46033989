package nl.wissel.exchange.mend;

import java.util.Arrays;
import java.util.Optional;
import nl.wissel.inventory.HeaderName;
import nl.wissel.text.Language;

/// The first columns of the rejected rows: where each stands in the list, and what is wrong with it.
enum PlaceColumn {
    SHEET("sheet in the list", "blad in de lijst"),
    ROW("row in the list", "rij in de lijst"),
    REASON("what is wrong", "wat er mis is");

    private final String english;
    private final String dutch;

    PlaceColumn(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /// The column that a header stands for, in either language.
    static Optional<PlaceColumn> named(String header) {
        var key = HeaderName.key(header);
        return Arrays.stream(values()).filter(column -> key.equals(HeaderName.key(column.english)) || key.equals(HeaderName.key(column.dutch))).findFirst();
    }
}
