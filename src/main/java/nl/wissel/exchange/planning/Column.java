package nl.wissel.exchange.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.wissel.inventory.HeaderName;
import nl.wissel.text.Language;

import static nl.wissel.exchange.planning.PlanningSheet.BUDGET;
import static nl.wissel.exchange.planning.PlanningSheet.DEPARTMENTS;
import static nl.wissel.exchange.planning.PlanningSheet.PRODUCTS;
import static nl.wissel.exchange.planning.PlanningSheet.SETTINGS;
import static nl.wissel.exchange.planning.PlanningSheet.SITES;

/// The columns of the sheets beside the cameras (whose columns are [nl.wissel.inventory.Field]).
///
/// A department's caps have no constant: each is a column headed with its year.
public enum Column {
    DEPARTMENT(DEPARTMENTS, "department", "afdeling", true),
    COST_CENTRE(DEPARTMENTS, "cost centre", "kostenplaats", false),

    SITE(SITES, "site", "locatie", true),
    SITE_DEPARTMENT(SITES, "department", "afdeling", false),
    KIND(SITES, "kind", "soort", false),
    VISIT_COST(SITES, "visit cost", "bezoekkosten", false),
    VITAL(SITES, "vital", "vitaal", false),
    EARLIEST(SITES, "earliest", "vroegst", false),
    DEADLINE(SITES, "deadline", "uiterlijk", false),
    LATITUDE(SITES, "latitude", "breedtegraad", false),
    LONGITUDE(SITES, "longitude", "lengtegraad", false),

    YEAR(BUDGET, "year", "jaar", true),
    CAP(BUDGET, "cap", "plafond", false),
    HOURS_Q1(BUDGET, "hours Q1", "uren K1", false),
    HOURS_Q2(BUDGET, "hours Q2", "uren K2", false),
    HOURS_Q3(BUDGET, "hours Q3", "uren K3", false),
    HOURS_Q4(BUDGET, "hours Q4", "uren K4", false),

    PRODUCT(PRODUCTS, "product", "product", true),
    CAMERA_TYPES(PRODUCTS, "camera types", "cameratypen", true),
    MAKER(PRODUCTS, "maker", "fabrikant", false),
    HARDWARE(PRODUCTS, "hardware", "materiaal", true),
    HOURS(PRODUCTS, "hours", "uren", true),
    LIFE_YEARS(PRODUCTS, "life years", "levensduur", false),
    CONDITIONS_MET(PRODUCTS, "conditions met", "voldoet aan", false),

    NAME(SETTINGS, "name", "naam", true),
    VALUE(SETTINGS, "value", "waarde", true),
    /// Written by the template, not read.
    EXPLANATION(SETTINGS, "explanation", "toelichting", false);

    private final PlanningSheet sheet;
    private final String english;
    private final String dutch;
    private final boolean required;

    Column(PlanningSheet sheet, String english, String dutch, boolean required) {
        this.sheet = sheet;
        this.english = english;
        this.dutch = dutch;
        this.required = required;
    }

    /// The header that is written.
    public String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /// Both headers, for a message: `hours Q1 / uren K1`.
    public String inBoth() {
        return english.equals(dutch) ? english : english + " / " + dutch;
    }

    /// The sheet cannot be read without it, and each of its rows has a value in it.
    public boolean required() {
        return required;
    }

    /// The columns of a sheet, in the order in which they are written.
    public static List<Column> of(PlanningSheet sheet) {
        return Arrays.stream(values()).filter(column -> column.sheet == sheet).toList();
    }

    /// The column of a sheet that a header stands for, in either language.
    static Optional<Column> named(PlanningSheet sheet, String header) {
        var key = HeaderName.key(header);
        return of(sheet).stream().filter(column -> key.equals(HeaderName.key(column.english)) || key.equals(HeaderName.key(column.dutch))).findFirst();
    }
}
