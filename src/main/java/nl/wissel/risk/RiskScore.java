package nl.wissel.risk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

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
    /// @param points table points × weight / default weight, to at most four decimals
    /// @param reason which line of the table applied
    /// @param found  what in the list made it so, or empty
    public record Part(Factor factor, BigDecimal points, Reason reason, String found) {}

    /// The scores between which the unknown parts can still bring a score.
    public record Range(int lowest, int highest) {
        public int width() {
            return highest - lowest;
        }
    }

    /// The lines of the table of points, in its order. `UNKNOWN_…` are data to complete.
    public enum Reason {
        NAMED_LIST(Factor.MAKER, 25), ENTITY_LIST(Factor.MAKER, 20), COUNTRY_LIST(Factor.MAKER, 15), MAKER_TO_VERIFY(Factor.MAKER, 10),
        UNKNOWN_MAKER(Factor.MAKER, 8),
        VITAL_PLACE(Factor.PLACE, 25), PUBLIC_SPACE(Factor.PLACE, 18), TRAFFIC(Factor.PLACE, 18), PUBLIC_BUILDING(Factor.PLACE, 14),
        PARKING(Factor.PLACE, 8), UNKNOWN_PLACE(Factor.PLACE, 5),
        INTERNET(Factor.NETWORK, 20), OFFICE_NETWORK(Factor.NETWORK, 14), UNKNOWN_NETWORK(Factor.NETWORK, 12), OWN_VLAN(Factor.NETWORK, 6),
        STAND_ALONE(Factor.NETWORK, 3),
        KNOWN_EXPLOITED(Factor.VULNERABILITY, 15), PATCHED(Factor.VULNERABILITY, 2), CRITICAL_UNPATCHED(Factor.VULNERABILITY, 12),
        HIGH_UNPATCHED(Factor.VULNERABILITY, 8), NOTHING_KNOWN(Factor.VULNERABILITY, 6),
        SUPPORT_ENDED(Factor.SUPPORT, 10), SUPPORT_ENDS_SOON(Factor.SUPPORT, 7), UNKNOWN_SUPPORT(Factor.SUPPORT, 5), SUPPORTED(Factor.SUPPORT, 0),
        PERSONAL_DATA(Factor.DATA, 5), PUBLIC_RECORDING(Factor.DATA, 3), LIVE_ONLY(Factor.DATA, 1), UNKNOWN_DATA(Factor.DATA, 3);

        private final Factor factor;
        private final int points;

        Reason(Factor factor, int points) {
            this.factor = factor;
            this.points = points;
        }

        public Factor factor() {
            return factor;
        }

        /// Points at the default weight of the factor.
        public int points() {
            return points;
        }

        public boolean isUnknown() {
            return name().startsWith("UNKNOWN_");
        }
    }

    public Band band() {
        return Band.of(score);
    }

    /// The same camera scored by other weights; what the list itself states stays.
    public RiskScore under(Weights weights) {
        return parts.isEmpty() ? this : new RiskScore(scoreOf(part -> weights.share(part.reason())), parts.stream()
                .map(part -> new Part(part.factor(), weights.pointsOf(part.reason()), part.reason(), part.found())).toList());
    }

    /// How far the score could move if everything unknown became known; the score itself twice when nothing is.
    ///
    /// @param weights those by which it was scored
    public Range range(Weights weights) {
        return parts.isEmpty() ? new Range(score, score)
                : new Range(scoreOf(part -> weights.share(lowest(part.reason()))), scoreOf(part -> weights.share(highest(part.reason()))));
    }

    private int scoreOf(ToLongFunction<Part> shares) {
        return Weights.score(parts.stream().mapToLong(shares).sum());
    }

    private static Reason lowest(Reason reason) {
        return reason.isUnknown() ? extreme(reason, -1) : reason;
    }

    private static Reason highest(Reason reason) {
        return reason.isUnknown() ? extreme(reason, 1) : reason;
    }

    private static Reason extreme(Reason unknown, int sign) {
        return Arrays.stream(Reason.values()).filter(reason -> reason.factor() == unknown.factor())
                .max((a, b) -> sign * Integer.compare(a.points(), b.points())).orElseThrow();
    }
}
