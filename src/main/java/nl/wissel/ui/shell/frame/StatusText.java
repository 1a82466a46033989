package nl.wissel.ui.shell.frame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Planner;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// The state of the plan in words.
final class StatusText {
    private StatusText() {}

    static String of(@Nullable Project project, @Nullable Findings findings, boolean working, Texts texts) {
        if (project == null) {
            return texts.get("StatusText.noProject");
        }
        if (working || findings == null) {
            return texts.get("StatusText.working");
        }
        var plan = findings.plan();
        var planned = project.planned();
        return plan == null || planned == null ? noPlan(findings, texts) : String.join(" · ", plan(project, plan, planned, texts));
    }

    private static String noPlan(Findings findings, Texts texts) {
        var caps = findings.preparation().budget().caps().values().stream().reduce(Euros.ZERO, Euros::plus);
        return texts.get("StatusText.noPlan", findings.preparation().problem().tasks().size(), texts.formats().euros(caps));
    }

    private static List<String> plan(Project project, CheckedPlan plan, Planner.Outcome planned, Texts texts) {
        var parts = new ArrayList<String>();
        var broken = BrokenPlan.of(project, plan);
        if (broken.late() > 0) {
            parts.add(texts.get("StatusText.late", broken.late()));
        }
        if (broken.rules() > 0) {
            parts.add(texts.get("StatusText.broken", broken.rules()));
        }
        var seconds = BigDecimal.valueOf(planned.elapsed().toMillis(), 3);
        parts.add(texts.get("StatusText.solved", texts.formats().decimals(seconds, 1)));
        var proof = planned.proof();
        if (proof != null && proof.mediumBound() == plan.figures().medium() && plan.figures().objectiveCents() > 0) {
            var gap = 1 - (double) proof.boundCents() / plan.figures().objectiveCents();
            parts.add(texts.get("StatusText.gap", texts.formats().percent(Math.max(0, gap), 2)));
        }
        parts.add(spent(plan, texts));
        parts.add(texts.get("StatusText.notPlanned", plan.unscheduled().size()));
        return parts;
    }

    /// Spent of the caps; when a year has no cap, only what is spent.
    private static String spent(CheckedPlan plan, Texts texts) {
        var spend = texts.formats().euros(new Euros(plan.figures().spendCents()));
        if (plan.years().stream().anyMatch(year -> year.capCents() == null)) {
            return texts.get("StatusText.spent", spend);
        }
        var caps = plan.years().stream().mapToLong(year -> Objects.requireNonNull(year.capCents())).sum();
        return texts.get("StatusText.spentOf", spend, texts.formats().euros(new Euros(caps)));
    }
}
