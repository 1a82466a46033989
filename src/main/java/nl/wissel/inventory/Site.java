package nl.wissel.inventory;

import java.util.Locale;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A place that is visited as a whole, as the Sites sheet describes it.
///
/// @param kind       null = worked out from the words in its name
/// @param visitCost  one visit, excl. VAT; null = the default of its kind
public record Site(String name, String department, @Nullable Kind kind, @Nullable Euros visitCost, boolean vital,
        @Nullable Quarter earliest, @Nullable Quarter deadline, Camera.@Nullable Coordinates coordinates) {

    /// What a visit costs by default depends on this.
    public enum Kind { BUILDING, STREET, MAIN_ROAD, TUNNEL }

    /// Two names with the same key are the same site: trimmed, case and repeated spaces ignored.
    public static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
