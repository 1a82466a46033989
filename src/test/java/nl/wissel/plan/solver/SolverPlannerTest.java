package nl.wissel.plan.solver;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Instances;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.plan.Problem;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.plan.Scores;
import nl.wissel.plan.SmallProblems;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SolverPlannerTest {
    private static final Effort STEPS = new Effort(null, 20_000, 1);

    @Test
    void plan_ofTinyProblems_isTheOptimumFoundByBruteForce() {
        var notAllFit = 0;
        for (var seed = 190; seed < 220; seed++) {
            var problem = SmallProblems.random(3 + seed % 5, 2, seed);
            var best = BruteForce.best(new CompiledProblem(problem));
            var outcome = plan(problem, STEPS);
            assertEquals(best, Scores.of(problem, outcome.plan()), "seed " + seed);
            if (outcome.proof() != null) {
                assertTrue(outcome.proof().boundCents() <= best.soft() && outcome.proof().mediumBound() <= best.medium(), "seed " + seed);
            }
            notAllFit += best.medium() > 0 ? 1 : 0;
        }
        assertTrue(notAllFit >= 10, "some problems must be too tight, " + notAllFit);
    }

    @Test
    void plan_ofACityThatFits_schedulesAllWithinTheRules() {
        var problem = Instances.city(1_280, 420, 8, 1, 1);
        var checked = PlanCheck.check(problem, plan(problem, STEPS).plan());
        assertEquals(List.of(), checked.broken());
        assertEquals(0, checked.figures().unscheduled());
    }

    @Test
    void plan_withTooLittleMoney_leavesTheLeastRiskOut_andBreaksNothing() {
        var problem = Instances.city(300, 100, 6, 0.8, 3);
        var checked = PlanCheck.check(problem, plan(problem, STEPS).plan());
        assertEquals(List.of(), checked.broken());
        var medianWeight = 1 + 55;
        assertTrue(checked.figures().medium() < (long) medianWeight * checked.figures().unscheduled(), "" + checked.figures());
    }

    @Test
    void plan_inSteps_isTheSameForTheSameSeed() {
        var problem = Instances.city(200, 70, 4, 1, 5);
        assertEquals(plan(problem, STEPS).plan(), plan(problem, STEPS).plan());
    }

    @Test
    void plan_stoppedAtOnce_answersWithAPlanWithinTheRules() {
        var problem = Instances.city(300, 100, 6, 1, 1);
        var outcome = new SolverPlanner().plan(problem, new Effort(Duration.ofMinutes(10), null, 1), progress -> {}, () -> true);
        var checked = PlanCheck.check(problem, outcome.plan());
        assertEquals(List.of(), checked.broken());
        var bound = Objects.requireNonNull(outcome.proof()).boundCents();
        assertTrue(0 < bound && bound <= checked.figures().objectiveCents(), bound + " " + checked.figures());
    }

    @Test
    void plan_stoppedDuringTheSearch_answersWithTheBestPlanTold() {
        var problem = Instances.city(100, 40, 4, 1, 1);
        var asked = new AtomicInteger();
        var told = new ArrayList<Progress>();
        var outcome = new SolverPlanner().plan(problem, new Effort(Duration.ofMinutes(10), null, 1), told::add,
                () -> asked.incrementAndGet() > 2_000);
        assertEquals(told.getLast().best(), PlanCheck.check(problem, outcome.plan()).figures());
    }

    @Test
    void plan_atItsTimeLimit_ends() {
        var problem = Instances.city(100, 40, 4, 1, 1);
        var outcome = plan(problem, new Effort(Duration.ofMillis(300), null, 1));
        assertEquals(List.of(), PlanCheck.check(problem, outcome.plan()).broken());
    }

    @Test
    void plan_provenAsGoodAsItGets_endsBeforeItsTime() {
        var cost = new ReplacementCost("p", 60, 100_000, 0);
        var problem = new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 1_000)
                .camera("first", 0, 0, 50, cost, BookValue.NONE).camera("second", 0, 0, 60, cost, BookValue.NONE).cap(0, 500_000L).build();
        var outcome = plan(problem, new Effort(Duration.ofHours(1), null, 1));
        var now = new Quarter(2027, 1);
        assertEquals(new Plan(Map.of("first", now, "second", now)), outcome.plan());
        assertEquals(new Proof(201_000, 0, Map.of(2027, new CapWorth(0, 0))), outcome.proof());
    }

    @Test
    void proof_ofACityWithTooLittleMoney_isBelowThePlan_andAEuroIsWorthRisk() {
        var problem = Instances.city(300, 100, 6, 0.8, 3);
        var outcome = plan(problem, STEPS);
        var figures = PlanCheck.check(problem, outcome.plan()).figures();
        var proof = Objects.requireNonNull(outcome.proof());
        assertTrue(proof.mediumBound() > 0 && proof.mediumBound() <= figures.medium(), proof + " " + figures);
        assertTrue(proof.boundCents() <= figures.objectiveCents(), proof + " " + figures);
        assertTrue(proof.worths().values().stream().allMatch(worth -> worth.points() > 0), "" + proof);
    }

    @Test
    void progress_onlyEverGetsBetter() {
        var told = new ArrayList<Progress>();
        var problem = Instances.city(300, 100, 6, 1, 2);
        new SolverPlanner().plan(problem, new Effort(null, 200_000, 1), told::add, () -> false);
        assertFalse(told.isEmpty());
        for (var i = 1; i < told.size(); i++) {
            var before = told.get(i - 1).best();
            var now = told.get(i).best();
            assertTrue(now.medium() < before.medium()
                    || (now.medium() == before.medium() && now.objectiveCents() <= before.objectiveCents()), before + " then " + now);
        }
    }

    @Test
    void plan_ofNothing_isEmpty() {
        assertEquals(Plan.EMPTY, plan(new ProblemBuilder("2027-Q1", 1).build(), STEPS).plan());
    }

    @Test
    void plan_withPinsThatAloneExceedACap_holdsThemAndAddsNothingThere() {
        var cost = new ReplacementCost("p", 60, 100_000, 0);
        var problem = new ProblemBuilder("2027-Q1", 1).department("D").site("S", 0, 1_000)
                .camera("pinned", 0, 0, 50, cost, BookValue.NONE).pin(1)
                .camera("other", 0, 0, 90, cost, BookValue.NONE)
                .camera("late", 0, 0, 90, cost, BookValue.NONE).pin(2).window(0, 1).cap(0, 50_000L).build();
        var plan = plan(problem, STEPS).plan();
        assertEquals(new Plan(Map.of("pinned", new Quarter(2027, 2))), plan);
        assertEquals(List.of(new CheckedPlan.BrokenRule(CheckedPlan.Rule.CITY_CAP, "2027", 50_000, 101_000)),
                PlanCheck.check(problem, plan).broken());
    }

    /// Each move's score is compared with one worked out anew and with that of the constraint streams.
    @ParameterizedTest
    @EnumSource(value = EnvironmentMode.class, names = {"FULL_ASSERT", "NON_INTRUSIVE_FULL_ASSERT", "FAST_ASSERT"})
    void search_inAssertModes_findsNoFaultInItsScores(EnvironmentMode mode) {
        var seeds = IntStream.range(0, 1_000).filter(seed -> allHaveChoices(SmallProblems.random(10, 2, seed))).limit(3).toArray();
        for (var seed : seeds) {
            var problem = SmallProblems.random(10, 2, seed);
            var compiled = new CompiledProblem(problem);
            var config = SearchConfig.of(1, null, 1_000).withEnvironmentMode(mode);
            Objects.requireNonNull(config.getScoreDirectorFactoryConfig()).setAssertionScoreDirectorFactory(
                    new ScoreDirectorFactoryConfig().withConstraintProviderClass(ScheduleConstraints.class));
            var schedule = Schedule.of(compiled, compiled.quartersOf(SmallProblems.plan(problem, 9)), () -> {});
            assertNotNull(SolverFactory.<Schedule>create(config).buildSolver().solve(schedule).score());
        }
    }

    /// The streams do not know the others.
    private static boolean allHaveChoices(Problem problem) {
        return problem.tasks().stream().noneMatch(task -> task.choices().isEmpty());
    }

    /// Enough for the plans and proofs of one problem, not for those of fifty.
    @Test
    void fiftySolvesInARow_leaveNothingOnTheHeap() {
        var problem = Instances.city(300, 100, 6, 1, 1);
        var planner = new SolverPlanner();
        var few = usedAfter(planner, problem, 5);
        var many = usedAfter(planner, problem, 45);
        assertTrue(many < few + 4_000_000, few + " bytes after 5 solves, " + many + " after 50");
    }

    private static long usedAfter(SolverPlanner planner, Problem problem, int solves) {
        for (var seed = 0; seed < solves; seed++) {
            planner.plan(problem, new Effort(Duration.ofMillis(80), null, seed), progress -> {}, () -> false);
        }
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static Outcome plan(Problem problem, Effort effort) {
        return new SolverPlanner().plan(problem, effort, progress -> {}, () -> false);
    }
}
