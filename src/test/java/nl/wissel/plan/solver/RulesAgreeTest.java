package nl.wissel.plan.solver;

import java.util.Objects;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Scores;
import nl.wissel.plan.SmallProblems;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The constraint streams say the same as the plan's check of the same plans.
class RulesAgreeTest {
    private static final int PLANS = 200;

    @Test
    void streams_scoreAsThePlansCheck() {
        var config = SearchConfig.of(1, null, 1).withScoreDirectorFactory(
                new ScoreDirectorFactoryConfig().withConstraintProviderClass(ScheduleConstraints.class));
        var manager = SolutionManager.<Schedule, HardMediumSoftLongScore>create(SolverFactory.<Schedule>create(config));
        for (var seed = 0; seed < PLANS; seed++) {
            var problem = SmallProblems.random(2 + seed % 9, 1 + seed % 3, seed);
            var plan = SmallProblems.plan(problem, seed);
            var compiled = new CompiledProblem(problem);
            var schedule = Schedule.of(compiled, compiled.quartersOf(plan), () -> {});
            assertEquals(expected(problem, plan), withoutChoices(compiled, Objects.requireNonNull(manager.update(schedule))), "seed " + seed);
        }
    }

    private static HardMediumSoftLongScore expected(Problem problem, Plan plan) {
        var scores = Scores.of(problem, plan);
        return HardMediumSoftLongScore.of(-scores.hard(), -scores.medium(), -scores.soft());
    }

    /// Cameras without choices are no slots: what they weigh is the same in every plan.
    private static HardMediumSoftLongScore withoutChoices(CompiledProblem problem, HardMediumSoftLongScore score) {
        long medium = 0;
        long soft = 0;
        for (var i = 0; i < problem.cameras; i++) {
            if (problem.first[i] > problem.last[i]) {
                medium += problem.medium[i];
                soft += problem.soft[i * (problem.end + 1) + problem.end];
            }
        }
        return score.subtract(HardMediumSoftLongScore.of(0, medium, soft));
    }
}
