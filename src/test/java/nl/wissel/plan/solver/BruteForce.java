package nl.wissel.plan.solver;

import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Scores;
import nl.wissel.plan.greedy.Ledger;

/// The best score of all plans of a tiny problem: every camera in every one of its choices and unscheduled; pins hold.
final class BruteForce {
    private final CompiledProblem problem;
    private final Ledger ledger;
    private Scores best = new Scores(Long.MAX_VALUE, 0, 0);

    private BruteForce(CompiledProblem problem) {
        this.problem = problem;
        ledger = new Ledger(problem);
    }

    static Scores best(CompiledProblem problem) {
        var search = new BruteForce(problem);
        search.tryFrom(0);
        return search.best;
    }

    private void tryFrom(int camera) {
        if (camera == problem.cameras) {
            var score = new Scores(ledger.hard(), ledger.medium(), ledger.soft());
            best = score.compareTo(best) < 0 ? score : best;
            return;
        }
        for (var quarter = problem.first[camera]; quarter <= problem.last[camera]; quarter++) {
            ledger.move(camera, quarter);
            tryFrom(camera + 1);
        }
        ledger.move(camera, problem.end);
        if (problem.source.tasks().get(camera).pin() == null || problem.first[camera] > problem.last[camera]) {
            tryFrom(camera + 1);
        }
    }
}
