package nl.wissel.plan;

/// Something the plan rests on that nobody stated: a default, or a gap that was filled. Texts under `Assumption.Kind.NAME`.
///
/// @param place camera id, site or year it is about; empty for the whole plan
/// @param value what was taken
/// @param count how many times it applies
public record Assumption(Kind kind, String place, String value, int count) {

    public enum Kind {
        DEFAULT_CITY_CAP, DEFAULT_PRODUCT, OWN_SITE, SITE_DEPARTMENT, SITE_KIND, NO_BOOK_VALUE, DEFAULT_LIFE, DEFAULT_START, DEFAULT_SETTINGS,
        TO_VERIFY_LEFT_OUT, ESTIMATED_PRICES
    }
}
