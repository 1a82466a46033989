package nl.wissel.exchange.planning;

import java.util.Optional;
import nl.wissel.inventory.HeaderName;
import nl.wissel.text.Language;

/// The sheets of a planning workbook, with their names in both languages.
public enum PlanningSheet {
    CAMERAS("Cameras", "Camera's"),
    DEPARTMENTS("Departments", "Afdelingen"),
    SITES("Sites", "Locaties"),
    BUDGET("Budget", "Begroting"),
    PRODUCTS("Products", "Producten"),
    SETTINGS("Settings", "Instellingen"),
    /// What the template says about the others; not read.
    EXPLANATION("Explanation", "Toelichting");

    private final String english;
    private final String dutch;

    PlanningSheet(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    /// The name that is written.
    public String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /// The sheet that a name stands for, in either language.
    public static Optional<PlanningSheet> named(String name) {
        var key = HeaderName.key(name);
        for (var sheet : values()) {
            if (key.equals(HeaderName.key(sheet.english)) || key.equals(HeaderName.key(sheet.dutch))) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }
}
