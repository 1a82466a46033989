package nl.wissel.risk;

import nl.wissel.inventory.Site;
import nl.wissel.unit.Quarter;

/// Cameras that must be replaced by the end of a quarter: a hard rule.
public sealed interface DeadlineRule {
    /// The last quarter in which they may be replaced.
    Quarter by();

    /// Those of one site, however its name is spaced or capitalised.
    record OfSite(String site, Quarter by) implements DeadlineRule {}

    /// Those of a band or a more urgent one.
    record OfBand(Band band, Quarter by) implements DeadlineRule {}

    /// Those at a vital place: a site marked as vital, or one that the words for vital places tell.
    record OfVital(Quarter by) implements DeadlineRule {}

    /// Whether two rules are about the same cameras.
    default boolean isAboutTheSameAs(DeadlineRule other) {
        return switch (this) {
            case OfSite(var site, var _) -> other instanceof OfSite(var same, var _) && Site.key(site).equals(Site.key(same));
            case OfBand(var band, var _) -> other instanceof OfBand(var same, var _) && band == same;
            case OfVital _ -> other instanceof OfVital;
        };
    }
}
