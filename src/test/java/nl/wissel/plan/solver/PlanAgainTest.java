package nl.wissel.plan.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Instances;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.plan.Scores;
import nl.wissel.plan.SmallProblems;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PlanAgainTest {
    private static final Effort STEPS = new Effort(null, 20_000, 1);

    private final SolverPlanner planner = new SolverPlanner();

    @Test
    void theBestPlanStaysAsItIs() {
        for (var seed = 100; seed < 130; seed++) {
            var problem = SmallProblems.random(3 + seed % 5, 2, seed);
            var best = planner.plan(problem, STEPS, progress -> { }, () -> false).plan();
            assertEquals(best, again(problem, best).plan(), "seed " + seed);
        }
    }

    @Test
    void fromAnyPlanItComesCloseToTheBest() {
        for (var seed = 200; seed < 220; seed++) {
            var problem = SmallProblems.random(3 + seed % 5, 2, seed);
            var best = BruteForce.best(new CompiledProblem(problem));
            var found = Scores.of(problem, again(problem, SmallProblems.plan(problem, seed)).plan());
            assertEquals(new Scores(0, best.medium(), found.soft()), found, "seed " + seed);
            assertTrue(found.soft() <= 1.01 * best.soft(), "seed " + seed + ": " + found + " against " + best);
        }
    }

    @Test
    void newPinsAreFollowed_fewOthersMove_andTheProofHolds() {
        var problem = Instances.city(300, 100, 6, 1, 1);
        var present = planner.plan(problem, STEPS, progress -> { }, () -> false).plan();
        var pinned = pinned(problem, 5);

        var outcome = again(pinned, present);

        var checked = PlanCheck.check(pinned, outcome.plan());
        assertEquals(List.of(), checked.broken());
        assertEquals(0, checked.figures().unscheduled());
        var bound = Objects.requireNonNull(outcome.proof()).boundCents();
        assertTrue(bound <= checked.figures().objectiveCents() && checked.figures().objectiveCents() < 1.005 * bound, bound + " " + checked.figures());
        var moved = problem.tasks().stream().filter(task -> !Objects.equals(present.of(task.cameraId()), outcome.plan().of(task.cameraId()))).count();
        assertTrue(moved < 100, moved + " moved");
    }

    @Test
    void whatThePresentPlanSaysOfCamerasThatAreGoneIsForgotten() {
        var cost = new ReplacementCost("p", 60, 100_000, 0);
        var problem = new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 1_000).camera("stays", 0, 0, 50, cost, BookValue.NONE)
                .camera("new", 0, 0, 50, cost, BookValue.NONE).build();
        var present = new Plan(Map.of("gone", new Quarter(2027, 1), "stays", new Quarter(2031, 4)));
        assertEquals(new Plan(Map.of("stays", new Quarter(2027, 1), "new", new Quarter(2027, 1))), again(problem, present).plan());
    }

    @Test
    void inStepsItIsTheSameForTheSameSeed() {
        var problem = Instances.city(200, 70, 4, 1, 5);
        var present = planner.plan(problem, STEPS, progress -> { }, () -> false).plan();
        var pinned = pinned(problem, 3);
        assertEquals(new SolverPlanner().planAgain(pinned, present, STEPS, progress -> { }, () -> false).plan(),
                new SolverPlanner().planAgain(pinned, present, STEPS, progress -> { }, () -> false).plan());
    }

    @Test
    void stoppedAtOnce_itAnswersWithThePresentPlanMadeToFit() {
        var problem = Instances.city(300, 100, 6, 1, 1);
        var present = planner.plan(problem, STEPS, progress -> { }, () -> false).plan();
        var outcome = planner.planAgain(pinned(problem, 5), present, new Effort(Duration.ofMinutes(10), null, 1), progress -> { }, () -> true);
        assertEquals(List.of(), PlanCheck.check(pinned(problem, 5), outcome.plan()).broken());
    }

    private Outcome again(Problem problem, Plan present) {
        return planner.planAgain(problem, present, STEPS, progress -> { }, () -> false);
    }

    /// The first cameras pinned to the last quarter they may be in.
    private static Problem pinned(Problem problem, int count) {
        var tasks = new ArrayList<>(problem.tasks());
        for (var i = 0; i < count; i++) {
            var task = tasks.get(i);
            tasks.set(i, new Task(task.cameraId(), task.site(), task.department(), task.risk(), task.cost(), task.book(), task.window(),
                    task.window().deadline()));
        }
        return new Problem(problem.horizon(), problem.indices(), problem.policy(), problem.limits(), tasks, problem.sites(), problem.departments(),
                problem.adopted());
    }
}
