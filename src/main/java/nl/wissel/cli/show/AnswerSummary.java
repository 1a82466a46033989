package nl.wissel.cli.show;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.CheckedPlan.Unscheduled;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.explain.PlanDifference;
import nl.wissel.plan.explain.room.LeastExtraSearch;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.report.words.ClashWords;
import nl.wissel.report.words.PlanningWords;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;

/// What a plan calls for, for the prompt: what cannot be as it was asked, what planning again changed, and when not all fits what would make room.
public record AnswerSummary(Workflow workflow, Texts texts, BooleanSupplier stop) {
    private static final int MOST_NAMED = 10;
    private static final int SHARE_OF_EFFORT = 5;
    private static final int LEAST_STEPS = 1_000;
    private static final Duration LEAST_TIME = Duration.ofMillis(200);

    /// @param project with its plan
    /// @param before  the plan it had; null = none
    /// @param effort  that was asked for the plan: a share of it for each plan that a question takes, no more than it needs
    public List<String> lines(Project project, Findings findings, @Nullable Outcome before, Effort effort) {
        var lines = new ArrayList<String>();
        add(lines, "cli.plan.clashes", new ClashWords(texts).lines(workflow.clashes(project, findings)));
        var outcome = Objects.requireNonNull(project.planned());
        if (before != null) {
            lines.addAll(difference(PlanDifference.of(findings.preparation().problem(), before.plan(), outcome.plan())));
        }
        var checked = Objects.requireNonNull(findings.plan());
        if (checked.unscheduled().containsValue(Unscheduled.NO_ROOM)) {
            add(lines, "cli.plan.room", room(findings, outcome, share(effort, LeastExtraSearch.time(findings.preparation().problem()))));
        }
        return lines;
    }

    private void add(List<String> lines, String heading, List<String> found) {
        if (!found.isEmpty()) {
            lines.add(texts.get(heading));
            found.stream().limit(MOST_NAMED).forEach(line -> lines.add("  " + line));
            if (found.size() > MOST_NAMED) {
                lines.add("  " + texts.get("cli.andMore", found.size() - MOST_NAMED));
            }
        }
    }

    private List<String> difference(PlanDifference difference) {
        var words = new PlanningWords(texts);
        var lines = new ArrayList<String>();
        lines.add(words.summary(difference));
        difference.moved().stream().limit(MOST_NAMED).forEach(moved -> lines.add("  " + words.line(moved)));
        if (difference.moved().size() > MOST_NAMED) {
            lines.add("  " + texts.get("cli.andMore", difference.moved().size() - MOST_NAMED));
        }
        return lines;
    }

    private List<String> room(Findings findings, Outcome outcome, Effort effort) {
        var words = new PlanningWords(texts);
        var lines = new ArrayList<String>();
        lines.add(words.extra(workflow.leastExtra(findings.preparation(), stop).search(effort)));
        lines.addAll(words.choices(workflow.choices(findings.preparation(), stop).search(outcome.plan(), effort)));
        return lines;
    }

    private static Effort share(Effort all, Duration enough) {
        var asked = all.time();
        var steps = all.steps();
        var time = asked == null ? null : Collections.max(List.of(LEAST_TIME, Collections.min(List.of(asked.dividedBy(SHARE_OF_EFFORT), enough))));
        return new Effort(time, steps == null ? null : (Integer) Math.max(steps / SHARE_OF_EFFORT, LEAST_STEPS), all.seed());
    }
}
