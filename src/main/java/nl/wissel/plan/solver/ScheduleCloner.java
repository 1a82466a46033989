package nl.wissel.plan.solver;

import org.optaplanner.core.api.domain.solution.cloner.SolutionCloner;

/// Copies a schedule with all its slots. Public because OptaPlanner makes it.
public final class ScheduleCloner implements SolutionCloner<Schedule> {
    @Override
    public Schedule cloneSolution(Schedule original) {
        return original.copy();
    }
}
