package nl.wissel.plan.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.wissel.Samples;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.VisitPrices;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Budget;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Terms;
import nl.wissel.plan.greedy.FirstPlan;
import nl.wissel.plan.greedy.Pulse;
import nl.wissel.plan.prepare.Preparer;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.risk.RiskScore;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Small cities in the middle of their years: some cameras done at other prices than planned, and the rest planned again.
class PlanningOnTest {
    private static final Horizon HORIZON = new Horizon(new Quarter(2027, 1), 3);

    @Test
    void whatIsDoneStaysAndUsesUpTheCaps_andNothingIsPlannedInThePast() {
        var doneInAll = 0;
        for (var seed = 0; seed < 300; seed++) {
            var city = new City(new Random(seed));
            var first = city.prepare(Course.NONE);
            var adopted = plan(first, seed);
            var baseline = Baseline.of(LocalDate.of(2026, 12, 1), "", first.problem(), PlanCheck.check(first.problem(), adopted));
            var today = LocalDate.of(2027, 1, 1).plusDays(city.random.nextInt(1_000));
            var course = city.doing(Course.NONE.adopting(baseline), adopted, today);
            var again = city.prepare(course);
            doneInAll += course.actuals().size();
            assertHolds(course, again, plan(again, seed), "seed " + seed);
        }
        assertTrue(doneInAll > 500, doneInAll + " cameras done");
    }

    /// Each tenth city by the whole planner, the others by its first plan.
    private static Plan plan(Preparation preparation, int seed) {
        var compiled = new CompiledProblem(preparation.problem());
        return seed % 10 == 0 ? new SolverPlanner().plan(preparation.problem(), new Effort(null, 500, seed), _ -> { }, () -> false).plan()
                : compiled.planOf(FirstPlan.greedy(compiled, Pulse.begin(null, () -> false)));
    }

    private static void assertHolds(Course course, Preparation preparation, Plan plan, String seed) {
        var checked = PlanCheck.check(preparation.problem(), plan);
        var open = Objects.requireNonNull(course.open());
        plan.quarters().forEach((id, quarter) -> {
            var actual = course.actuals().get(id);
            assertTrue(actual == null ? quarter.compareTo(open) >= 0 : quarter.equals(actual.quarter()), seed + ", " + id);
        });
        course.actuals().forEach((id, actual) -> assertEquals(actual.paid().cents(), Objects.requireNonNull(checked.cameras().get(id), seed).costCents(), seed));
        for (var broken : checked.broken()) {
            // only a cap that what was paid and what a person pinned exceed by themselves
            assertTrue(broken.rule() == Rule.CITY_CAP || broken.rule() == Rule.DEPARTMENT_CAP, seed + ", " + broken);
            assertTrue(fixedOnly(preparation, plan).contains(broken), seed + ", " + broken);
        }
    }

    /// What the done and pinned cameras break on their own.
    private static List<BrokenRule> fixedOnly(Preparation preparation, Plan plan) {
        var fixed = new HashMap<>(plan.quarters());
        preparation.problem().tasks().stream().filter(task -> task.pin() == null).forEach(task -> fixed.remove(task.cameraId()));
        return PlanCheck.check(preparation.problem(), new Plan(fixed)).broken();
    }

    /// Cameras, caps and what becomes of them, drawn at random.
    private static final class City {
        private final Random random;
        private final Inventory inventory;
        private final Budget budget;

        City(Random random) {
            this.random = random;
            var cameras = new ArrayList<Camera>();
            for (var number = 0; number < 6 + random.nextInt(7); number++) {
                var camera = Samples.camera("C" + number).type(random.nextBoolean() ? "dome" : "bullet").department(random.nextBoolean() ? "Parks" : "Roads").site("Site " + random.nextInt(4));
                cameras.add(random.nextInt(6) == 0 ? camera.pinned(HORIZON.quarter(random.nextInt(12)).toString()).build() : camera.build());
            }
            inventory = new Inventory(cameras, List.of(), List.of());
            var caps = new HashMap<Integer, Euros>();
            for (var year = 2027; year < 2030; year++) {
                caps.put(year, Euros.of(1_500 + random.nextInt(6_000)));
            }
            budget = new Budget(caps, random.nextBoolean() ? Map.of() : Map.of("Parks", Map.of(2028, Euros.of(random.nextInt(4_000)))), Map.of(), random.nextBoolean());
        }

        Course doing(Course course, Plan adopted, LocalDate today) {
            var actuals = new HashMap<String, Actual>();
            for (var camera : inventory.cameras()) {
                var planned = adopted.of(camera.id());
                if (planned != null && planned.firstDay().isBefore(today) && random.nextInt(3) > 0) {
                    var latest = (int) planned.firstDay().until(today, ChronoUnit.DAYS);
                    actuals.put(camera.id(), new Actual(planned.firstDay().plusDays(random.nextInt(latest + 1)), "", new Euros(random.nextInt(300_000)), ""));
                }
            }
            return course.asOf(today).recording(actuals);
        }

        Preparation prepare(Course course) {
            var verdicts = new HashMap<String, Verdict>();
            var scores = new HashMap<String, RiskScore>();
            for (var camera : inventory.cameras()) {
                verdicts.put(camera.id(), new Verdict.OfConcern("Hikvision", List.of(), List.of()));
                scores.put(camera.id(), new RiskScore(20 + Math.floorMod(camera.id().hashCode(), 70), List.of()));
            }
            return Preparer.prepare(inventory, new Screening(verdicts), new RiskAssessment(scores, Map.of()),
                    new Terms(HORIZON, Policy.DEFAULT, budget, Catalogue.DEFAULT, Map.of(), PriceLevel.DEFAULT, VisitPrices.DEFAULT), course);
        }
    }
}
