package nl.wissel.ui.shell.frame;

import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.project.Project;

/// Why a plan no longer holds.
///
/// @param late  cameras that stand in a quarter that has passed and are not done: no rule was broken, the work is behind
/// @param rules all else
record BrokenPlan(int late, int rules) {
    static BrokenPlan of(Project project, CheckedPlan plan) {
        var late = (int) plan.broken().stream().filter(broken -> isLate(project, broken)).count();
        return new BrokenPlan(late, plan.broken().size() - late);
    }

    private static boolean isLate(Project project, BrokenRule broken) {
        var open = project.course().open();
        return open != null && broken.rule() == Rule.EARLIEST && broken.actual() < project.settings().horizon().indexOf(open);
    }
}
