package nl.wissel.risk;

import java.util.List;
import java.util.stream.Stream;

/// How a user wants risk to be scored.
///
/// @param useStated the risk that the list states is used as it is, where it states one
/// @param words     the user's own, before those that come with the program
/// @param deadlines by when cameras must be replaced; of several that hold for a camera the earliest counts
public record RiskRules(Weights weights, boolean useStated, List<RiskWord> words, List<DeadlineRule> deadlines) {
    public static final RiskRules DEFAULT = new RiskRules(Weights.DEFAULT, false, List.of(), List.of());

    public RiskRules {
        words = List.copyOf(words);
        deadlines = List.copyOf(deadlines);
    }

    public RiskRules with(Weights changed) {
        return new RiskRules(changed, useStated, words, deadlines);
    }

    public RiskRules withUseStated(boolean changed) {
        return new RiskRules(weights, changed, words, deadlines);
    }

    /// With one word more; it takes the place of one that is looked for alike.
    public RiskRules with(RiskWord word) {
        return new RiskRules(weights, useStated, Stream.concat(without(word).words.stream(), Stream.of(word)).toList(), deadlines);
    }

    public RiskRules without(RiskWord word) {
        return new RiskRules(weights, useStated, words.stream().filter(each -> !each.isLike(word)).toList(), deadlines);
    }

    /// With one rule more; it takes the place of one about the same cameras.
    public RiskRules with(DeadlineRule rule) {
        return new RiskRules(weights, useStated, words, Stream.concat(without(rule).deadlines.stream(), Stream.of(rule)).toList());
    }

    public RiskRules without(DeadlineRule rule) {
        return new RiskRules(weights, useStated, words, deadlines.stream().filter(each -> !each.isAboutTheSameAs(rule)).toList());
    }
}
