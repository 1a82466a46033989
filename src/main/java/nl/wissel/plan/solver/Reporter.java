package nl.wissel.plan.solver;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.PlanCheck.Verdict;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Planner.Phase;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.plan.Problem;
import nl.wissel.plan.greedy.Pulse;

/// Tells of better plans, with the figures of the plan's check, and not so often that it costs time.
final class Reporter {
    private static final Duration SELDOM = Duration.ofMillis(100);
    private static final int SHARE_OF_TIME = 20;

    private final Problem problem;
    private final Pulse pulse;
    private final Prover proof;
    private final Consumer<Progress> progress;
    private Duration next = Duration.ZERO;
    private int[] told = {};
    /// What is known of the plans still in use; each is an array of its own that nobody changes.
    private final Map<int[], Verdict> judged = new WeakHashMap<>();

    /// @param problem  by which plans are judged
    /// @param proof    asked for the bound that holds for a plan
    Reporter(Problem problem, Pulse pulse, Prover proof, Consumer<Progress> progress) {
        this.problem = problem;
        this.pulse = pulse;
        this.proof = proof;
        this.progress = progress;
    }

    /// Tells of a plan, unless it was just told of another.
    void tell(Phase phase, int[] quarters) {
        var now = pulse.elapsed();
        if (now.compareTo(next) >= 0) {
            tellNow(phase, quarters);
            var cost = pulse.elapsed().minus(now).multipliedBy(SHARE_OF_TIME);
            next = now.plus(cost.compareTo(SELDOM) > 0 ? cost : SELDOM);
        }
    }

    /// Tells of a plan that matters, as the first whole or the last one, unless that was the last it told of.
    void tellSurely(Phase phase, int[] quarters) {
        if (!Arrays.equals(told, quarters)) {
            tellNow(phase, quarters);
        }
    }

    /// The better of two plans by their checks: fewer broken rules, else less unscheduled, else cheaper; the first when they are equal.
    int[] better(int[] first, int[] second) {
        return isBetter(second, first) ? second : first;
    }

    private boolean isBetter(int[] one, int[] other) {
        var a = judged(one);
        var b = judged(other);
        if (a.broken() != b.broken()) {
            return a.broken() < b.broken();
        }
        return a.figures().medium() != b.figures().medium() ? a.figures().medium() < b.figures().medium()
                : a.figures().objectiveCents() < b.figures().objectiveCents();
    }

    private void tellNow(Phase phase, int[] quarters) {
        told = quarters;
        var figures = figures(quarters);
        progress.accept(new Progress(phase, figures, proof.of(figures.medium()).boundCents(), pulse.elapsed()));
    }

    /// The value of a plan, by its check.
    PlanFigures figures(int[] quarters) {
        return judged(quarters).figures();
    }

    private Verdict judged(int[] quarters) {
        return judged.computeIfAbsent(quarters, plan -> PlanCheck.judge(problem, plan));
    }
}
