package nl.wissel.plan.solver;

import java.util.Objects;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Scores;
import nl.wissel.plan.SmallProblems;
import nl.wissel.plan.greedy.Ledger;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolutionManager;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The plan's check, the constraint streams and the ledger say the same of the same plans.
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

    @Test
    void ledger_scoresAsThePlansCheck_moveByMove() {
        var hardSeen = 0;
        for (var seed = 0; seed < PLANS; seed++) {
            var problem = SmallProblems.random(2 + seed % 9, 1 + seed % 3, seed);
            var compiled = new CompiledProblem(problem);
            var ledger = new Ledger(compiled);
            for (var step = 0; step < 3; step++) {
                var plan = SmallProblems.plan(problem, 7L * seed + step);
                ledger.moveAll(compiled.quartersOf(plan));
                assertEquals(Scores.of(problem, plan), new Scores(ledger.hard(), ledger.medium(), ledger.soft()), "seed " + seed);
                hardSeen += ledger.hard() > 0 ? 1 : 0;
            }
        }
        assertTrue(hardSeen > 100, "the plans must try the hard rules, " + hardSeen);
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
