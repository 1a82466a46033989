package nl.wissel.plan;

/// Something the plan rests on that nobody stated: a default, or a gap that was filled.
///
/// Texts under `Assumption.Kind.NAME` with `{0}` = place, `{1}` = value, `{2}` = count.
///
/// @param place camera id, site, year or years it is about; empty for the whole plan or for several places
/// @param value what was taken: an amount ([nl.wissel.unit.Euros]), a [nl.wissel.unit.Quarter], a number or a word; empty text when there is nothing to say
/// @param count how many times it applies
public record Assumption(Kind kind, String place, Object value, int count) {

    /// Every kind, the weightiest first. `SITE_…` is the kind of site by the words in its name; a street when no word tells.
    public enum Kind {
        DONE_NOT_IN_LIST, PASSED_PIN, TO_VERIFY_LEFT_OUT, PRODUCT_OF_CONCERN, PRODUCT_MISSES_HUMAN_RIGHTS, PRODUCT_MISSES_SUPPLY_CHAIN, PRODUCT_MISSES_SUPPORT,
        PRODUCT_MISSES_NO_VENDOR_CLOUD, REFUSED_PRODUCT, DEFAULT_CITY_CAP, DEFAULT_START, DEFAULT_SETTINGS, ESTIMATED_PRICES, DEFAULT_PRODUCT, UNKNOWN_PRODUCT,
        NO_BOOK_VALUE, DEFAULT_LIFE, OWN_SITE, SITE_DEPARTMENT, CAMERA_DEPARTMENT, NO_DEPARTMENT, SITE_BUILDING, SITE_STREET, SITE_MAIN_ROAD,
        SITE_TUNNEL
    }
}
