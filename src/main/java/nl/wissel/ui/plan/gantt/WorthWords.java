package nl.wissel.ui.plan.gantt;

import java.math.BigDecimal;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;

/// What a thousand euro more in a cap would do, in words: where not all fits the risk that it lets in, else the money.
public final class WorthWords {
    private static final int MORE_EUROS = 1_000;
    private static final double LEAST_POINTS = 0.05;

    private WorthWords() {}

    /// @param whole as a sentence; else only how much
    public static String of(Texts texts, CapWorth worth, boolean whole) {
        var points = worth.points() * MORE_EUROS;
        var byRisk = points >= LEAST_POINTS;
        var amount = byRisk ? texts.get("planning.plan.worth.points", texts.formats().decimals(BigDecimal.valueOf(points), 1))
                : texts.formats().euros(Euros.of(Math.round(worth.euros() * MORE_EUROS)));
        return texts.get(whole ? "planning.plan.worth" : "planning.plan.worth.short", Euros.of(MORE_EUROS), amount);
    }
}
