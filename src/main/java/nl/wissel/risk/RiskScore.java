package nl.wissel.risk;

import java.math.BigDecimal;
import java.util.List;

/// The risk of one camera.
///
/// @param score 0 to 100: the exact sum of the parts rounded half up once
/// @param parts one a factor; empty when the list itself states the score
public record RiskScore(int score, List<Part> parts) {
    public RiskScore {
        parts = List.copyOf(parts);
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("score must be 0 to 100, was " + score);
        }
    }

    /// The points of one factor and why.
    ///
    /// @param points  exact: table points × weight / default weight
    /// @param reason  which line of the table applied
    /// @param found   what in the list made it so, or empty
    public record Part(Factor factor, BigDecimal points, Reason reason, String found) {}

    /// The lines of the table of points, in its order. `UNKNOWN_…` are data to complete.
    public enum Reason {
        NAMED_LIST, ENTITY_LIST, COUNTRY_LIST, MAKER_TO_VERIFY, UNKNOWN_MAKER,
        VITAL_PLACE, PUBLIC_SPACE, TRAFFIC, PUBLIC_BUILDING, PARKING, UNKNOWN_PLACE,
        INTERNET, OFFICE_NETWORK, UNKNOWN_NETWORK, OWN_VLAN, STAND_ALONE,
        KNOWN_EXPLOITED, PATCHED, CRITICAL_UNPATCHED, HIGH_UNPATCHED, NOTHING_KNOWN,
        SUPPORT_ENDED, SUPPORT_ENDS_SOON, UNKNOWN_SUPPORT, SUPPORTED,
        PERSONAL_DATA, PUBLIC_RECORDING, LIVE_ONLY, UNKNOWN_DATA;

        public boolean isUnknown() {
            return name().startsWith("UNKNOWN_");
        }
    }

    public Band band() {
        return Band.of(score);
    }
}
