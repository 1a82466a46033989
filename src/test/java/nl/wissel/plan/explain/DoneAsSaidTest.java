package nl.wissel.plan.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Limits;
import nl.wissel.plan.SmallProblems;
import nl.wissel.plan.explain.Explanation.Option;
import nl.wissel.plan.greedy.FirstPlan;
import nl.wissel.plan.greedy.Pulse;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Every explanation of the cameras of random small plans, checked by doing what it says.
class DoneAsSaidTest {
    private static final Set<Obstacle.Rule> LIMITS = Set.of(Obstacle.Rule.CITY_CAP, Obstacle.Rule.DEPARTMENT_CAP, Obstacle.Rule.HOURS);

    @Test
    void withWhatIsShortTheCameraFits_andWithTheLeastLessItDoesNot() {
        var said = IntStream.range(0, 300).mapToObj(SeededCity::of).flatMap(city -> city.options().stream().map(option -> (Executable) () -> city.check(option))).toList();
        assertTrue(said.size() > 5_000, said.size() + " options");
        assertAll(said);
    }

    private record Moved(String camera, Option option) {}

    private record SeededCity(Problem problem, Plan plan) {
        static SeededCity of(int seed) {
            var problem = withoutPins(SmallProblems.random(3 + seed % 5, 2, seed));
            var compiled = new CompiledProblem(problem);
            return new SeededCity(problem, compiled.planOf(FirstPlan.greedy(compiled, Pulse.begin(null, () -> false))));
        }

        List<Moved> options() {
            var explainer = new Explainer(problem, plan);
            return problem.tasks().stream().flatMap(task -> explainer.explain(task.cameraId()).orElseThrow().options().stream()
                    .map(option -> new Moved(task.cameraId(), option))).toList();
        }

        void check(Moved moved) {
            var option = moved.option();
            var after = new HashMap<>(plan.quarters());
            after.put(moved.camera(), option.quarter());
            var there = new Plan(after);
            var change = PlanCheck.check(problem, there).figures().objectiveCents() - PlanCheck.check(problem, plan).figures().objectiveCents();
            assertEquals(change, option.change().totalCents());

            assertEquals(windowRules(option), limitsBroken(problem, there, false));
            var named = option.obstacles().stream().filter(each -> LIMITS.contains(each.rule())).toList();
            assertEquals(Set.of(), limitsBroken(raised(named, Map.of()), there, true));
            for (var each : named) {
                var less = limitsBroken(raised(named, Map.of(each, 1)), there, true);
                assertEquals(Set.of(each.rule().name()), less);
            }
        }

        private static Set<String> windowRules(Option option) {
            return option.obstacles().stream().map(each -> each.rule().name()).collect(Collectors.toSet());
        }

        private Set<String> limitsBroken(Problem of, Plan there, boolean limitsOnly) {
            return PlanCheck.check(of, there).broken().stream().map(BrokenRule::rule).filter(rule -> !limitsOnly || isLimit(rule))
                    .map(Enum::name).collect(Collectors.toSet());
        }

        private static boolean isLimit(Rule rule) {
            return rule == Rule.CITY_CAP || rule == Rule.DEPARTMENT_CAP || rule == Rule.HOURS;
        }

        /// The problem with what is short added, but for what is withheld of it: cents or minutes.
        private Problem raised(List<Obstacle> named, Map<Obstacle, Integer> withheld) {
            var old = problem.limits();
            var city = new ArrayList<>(old.cityCents());
            var departments = new ArrayList<>(old.departmentCents().stream().map(ArrayList::new).toList());
            var minutes = new ArrayList<>(old.minutes());
            for (var each : named) {
                var less = withheld.getOrDefault(each, 0);
                if (each.what() instanceof Euros euros) {
                    var year = Integer.parseInt((String) each.when()) - problem.horizon().calendarYear(0);
                    var caps = each.payer().isEmpty() ? city : departments.get(problem.departments().indexOf(each.payer()));
                    caps.set(year, Objects.requireNonNull(caps.get(year)) + euros.cents() - less);
                } else if (each.what() instanceof Duration time) {
                    var quarter = problem.horizon().indexOf((Quarter) each.when());
                    minutes.set(quarter, Objects.requireNonNull(minutes.get(quarter)) + (int) time.toMinutes() - less);
                }
            }
            return new Problem(problem.horizon(), problem.indices(), problem.policy(), new Limits(city, new ArrayList<>(departments), minutes, old.carryOver()),
                    problem.tasks(), problem.sites(), problem.departments(), problem.adopted());
        }

        /// Pins that alone exceed a cap would be broken before anything is moved.
        private static Problem withoutPins(Problem of) {
            var tasks = of.tasks().stream().map(task -> new Problem.Task(task.cameraId(), task.site(), task.department(), task.risk(), task.cost(),
                    task.book(), task.window(), null)).toList();
            return new Problem(of.horizon(), of.indices(), of.policy(), of.limits(), tasks, of.sites(), of.departments(), of.adopted());
        }
    }
}
