package nl.wissel.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.explain.PlanDifference;
import nl.wissel.plan.explain.PlanDifference.Moved;
import nl.wissel.plan.explain.room.Choice;
import nl.wissel.plan.explain.room.LeastExtra;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What planning again changed, and what more money or a little more risk would bring, in sentences.
public record PlanningWords(Texts texts) {
    private static final double SHARES = 10_000;

    /// How many cameras stand elsewhere, and what that costs.
    public String summary(PlanDifference difference) {
        var moved = difference.moved().stream().filter(one -> one.from() != null && one.to() != null).count();
        var in = difference.moved().stream().filter(one -> one.from() == null).count();
        var out = difference.moved().size() - moved - in;
        return texts.get("PlanDifference.summary", moved, in, out, change(difference, PlanFigures::spendCents),
                change(difference, PlanFigures::exposureCostCents), change(difference, PlanFigures::writeOffCents));
    }

    private String change(PlanDifference difference, ToLongFunction<PlanFigures> figure) {
        var cents = figure.applyAsLong(difference.after()) - figure.applyAsLong(difference.before());
        var amount = texts.formats().euros(new Euros(Math.abs(cents)));
        return cents == 0 ? amount : (cents < 0 ? "−" : "+") + amount;
    }

    /// From where to where.
    public String line(Moved moved) {
        return texts.get("PlanDifference.moved", moved.cameraId(), quarter(moved.from()), quarter(moved.to()));
    }

    private String quarter(@Nullable Quarter quarter) {
        return quarter == null ? texts.get("PlanDifference.none") : texts.formats().quarter(quarter);
    }

    /// How much more money lets all in.
    public String extra(LeastExtra extra) {
        var enough = extra.enough();
        var proven = new Euros(extra.provenCents());
        if (enough == null) {
            return texts.get("LeastExtra.none", proven);
        }
        return enough.cents() == 0 ? texts.get("LeastExtra.fits")
                : texts.get("LeastExtra.enough", new Euros(enough.cents()), texts.formats().percent(enough.raise().share() / SHARES, 1), proven);
    }

    /// What a little more risk would save.
    public List<String> choices(List<Choice> choices) {
        var lines = new ArrayList<String>();
        choices.forEach(choice -> lines.add(texts.get(choice.savedCents() > 0 ? "Choice.saves" : "Choice.none", choice.percent(), new Euros(choice.savedCents()), new Euros(Math.max(0, choice.mostCents())))));
        return lines;
    }
}
