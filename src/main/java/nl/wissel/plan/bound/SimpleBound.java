package nl.wissel.plan.bound;

import java.util.BitSet;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;

/// Bounds that need no search: the objective, in cents, if there were no caps at all and cameras shared visits wherever they went.
///
/// @param ofAll  of plans that schedule every camera with a choice; each site is visited once
/// @param ofAny  of plans that may leave out any camera that is not pinned; nothing is visited
public record SimpleBound(long ofAll, long ofAny) {
    /// Works them out.
    public static SimpleBound of(Problem problem) {
        var ofAll = 0L;
        var ofAny = 0L;
        var visited = new BitSet();
        for (var task : problem.tasks()) {
            var out = exposure(problem, task, problem.horizon().quarters());
            var in = task.choices().isEmpty() ? out : in(problem, task);
            ofAll += in;
            ofAny += task.pin() != null ? in : Math.min(in, out);
            if (!task.choices().isEmpty() && !visited.get(task.site())) {
                visited.set(task.site());
                ofAll += visit(problem, task.site());
            }
        }
        return new SimpleBound(ofAll, ofAny);
    }

    /// The least it can cost to schedule a camera, without its visit.
    private static long in(Problem problem, Task task) {
        var choices = task.choices();
        var least = Long.MAX_VALUE;
        var year = -1;
        var cash = 0L;
        for (var t = choices.earliest(); t <= choices.deadline(); t++) {
            if (problem.horizon().yearOf(t) != year) {
                year = problem.horizon().yearOf(t);
                cash = problem.indices().cashCents(task.cost(), year);
            }
            least = Math.min(least, exposure(problem, task, t) + cash + task.book().writeOffCents(t));
        }
        return least;
    }

    private static long exposure(Problem problem, Task task, int quarters) {
        return problem.policy().exposurePrice().cents() * task.risk() * quarters;
    }

    private static long visit(Problem problem, int site) {
        var least = Long.MAX_VALUE;
        for (var year = 0; year < problem.horizon().budgetYears(); year++) {
            least = Math.min(least, problem.indices().visitCents(problem.sites().get(site).visitCents(), year));
        }
        return least;
    }
}
