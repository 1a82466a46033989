package nl.wissel.exchange.planning;

import java.util.Optional;
import nl.wissel.inventory.HeaderName;
import nl.wissel.text.Language;

/// The rows of the sheet Settings, with their names in both languages.
public enum Setting {
    START_QUARTER("start quarter", "startkwartaal"),
    YEARS("years", "jaren"),
    HARDWARE_INDEX("hardware index", "index materiaal"),
    LABOUR_INDEX("labour index", "index arbeid"),
    HOURLY_RATE("hourly rate", "uurtarief"),
    CONTINGENCY("contingency", "onvoorzien"),
    EXPOSURE_PRICE("exposure price", "prijs blootstelling"),
    MOVE_PRICE("move price", "verplaatsprijs"),
    CARRY_OVER("carry-over", "overheveling"),
    DEFAULT_PRODUCT("default product", "standaardproduct"),
    INTEREST("interest", "rente"),
    CHARGES_START("charges start", "kapitaallasten vanaf"),
    ACTIVATION_THRESHOLD("activation threshold", "activeringsgrens"),
    TENDER_THRESHOLD("tender threshold", "aanbestedingsdrempel"),
    VAT("VAT", "btw");

    private final String english;
    private final String dutch;

    Setting(String english, String dutch) {
        this.english = english;
        this.dutch = dutch;
    }

    /// The name that is written.
    public String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    static Optional<Setting> named(String name) {
        var key = HeaderName.key(name);
        for (var setting : values()) {
            if (key.equals(HeaderName.key(setting.english)) || key.equals(HeaderName.key(setting.dutch))) {
                return Optional.of(setting);
            }
        }
        return Optional.empty();
    }
}
