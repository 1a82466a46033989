package nl.wissel.ui.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.text.Texts;
import nl.wissel.ui.plan.gantt.PlanPicture;
import nl.wissel.unit.Euros;

/// What the screen Plan says about a plan, in words.
final class PlanWords {
    private static final int NAMED = 5;

    private final Texts texts;

    PlanWords(Texts texts) {
        this.texts = texts;
    }

    String lead(PlanPicture picture) {
        var formats = texts.formats();
        var horizon = picture.horizon();
        return texts.get("planning.plan.lead", formats.whole(picture.plan().cameras().size()), formats.quarter(horizon.start()),
                formats.quarter(horizon.quarter(horizon.quarters() - 1)));
    }

    String spend(PlanPicture picture) {
        return texts.formats().euros(new Euros(picture.plan().figures().spendCents()));
    }

    /// What is spent of all caps together.
    String capUse(PlanPicture picture) {
        var caps = picture.plan().years().stream().map(YearUse::capCents).filter(Objects::nonNull).mapToLong(cap -> cap).sum();
        return texts.get("planning.plan.cap.all", spend(picture), texts.formats().euros(new Euros(caps)));
    }

    /// The first few rules that do not hold.
    String broken(List<BrokenRule> rules) {
        var named = rules.stream().limit(NAMED).map(rule -> texts.get(rule.rule()) + " (" + rule.place() + ")").collect(Collectors.joining(", "));
        return "▲ " + texts.get("planning.plan.broken", rules.size(), rules.size() > NAMED ? named + " …" : named);
    }
}
