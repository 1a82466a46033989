package nl.wissel.plan.explain.clash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.Unscheduled;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Limits;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.SmallProblems;
import nl.wissel.plan.explain.clash.Clash.NoQuarter;
import nl.wissel.plan.explain.clash.Clash.PinOutside;
import nl.wissel.plan.explain.clash.Clash.PinsOver;
import nl.wissel.plan.explain.clash.Clash.ShutOut;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.risk.CameraDates;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Cities full of contradictions: a plan always comes, and what is named as the cause is it: released, it fits.
class ReleasedAsSaidTest {
    private static final int CITIES = 300;

    @Test
    void aPlanAlwaysComes_andBreaksOnlyWhatPinsBreak() {
        for (var seed = 0; seed < CITIES; seed++) {
            var problem = city(seed);
            var atOnce = seed % 10 > 0;
            var checked = PlanCheck.check(problem, new SolverPlanner().plan(problem, new Effort(null, 200, seed), progress -> { }, () -> atOnce).plan());
            var clashes = clashes(problem);
            assertEquals(of(clashes, PinsOver.class).stream().map(ReleasedAsSaidTest::place).collect(Collectors.toSet()),
                    checked.broken().stream().map(broken -> broken.rule() + " " + broken.place()).collect(Collectors.toSet()), "seed " + seed);
            var impossible = new HashSet<String>();
            checked.unscheduled().forEach((id, reason) -> {
                if (reason != Unscheduled.NO_ROOM) {
                    impossible.add(id);
                }
            });
            var named = new HashSet<String>();
            of(clashes, NoQuarter.class).forEach(clash -> named.add(clash.camera()));
            of(clashes, PinOutside.class).forEach(clash -> named.add(clash.camera()));
            assertEquals(named, impossible, "seed " + seed);
            of(clashes, ShutOut.class).forEach(clash -> assertTrue(checked.unscheduled().containsKey(clash.camera())));
        }
    }

    @Test
    void withThePinsReleasedTheCapHolds_andWithOneOfThemLessItDoesNot() {
        var count = 0;
        for (var seed = 0; seed < CITIES; seed++) {
            var problem = city(seed);
            for (var clash : of(clashes(problem), PinsOver.class)) {
                assertFalse(isBroken(unpinned(problem, Set.copyOf(clash.release())), clash), "seed " + seed + " " + clash);
                var allButOne = Set.copyOf(clash.release().subList(0, clash.release().size() - 1));
                assertTrue(isBroken(unpinned(problem, allButOne), clash), "seed " + seed + " " + clash);
                count++;
            }
        }
        assertTrue(count > 200, count + " clashes");
    }

    @Test
    void withWhatIsShortAShutOutCameraFits() {
        var count = 0;
        for (var seed = 0; seed < CITIES; seed++) {
            var problem = city(seed);
            for (var clash : of(clashes(problem), ShutOut.class)) {
                assertTrue(of(clashes(raised(problem, clash)), ShutOut.class).stream().noneMatch(left -> left.camera().equals(clash.camera())), "seed " + seed);
                count++;
            }
        }
        assertTrue(count > 100, count + " clashes");
    }

    private static List<Clash> clashes(Problem problem) {
        return ClashSearch.of(problem, id -> CameraDates.NONE);
    }

    private static <T extends Clash> List<T> of(List<Clash> clashes, Class<T> kind) {
        return clashes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static String place(PinsOver clash) {
        return clash.limit() + " " + (clash.payer().isEmpty() ? "" : clash.payer() + " ") + clash.when();
    }

    /// Whether the pins alone break the rule.
    private static boolean isBroken(Problem problem, PinsOver clash) {
        var pins = new HashMap<String, Quarter>();
        problem.tasks().stream().filter(task -> task.pin() != null && !task.choices().isEmpty())
                .forEach(task -> pins.put(task.cameraId(), problem.horizon().quarter(Objects.requireNonNull(task.pin()))));
        return PlanCheck.check(problem, new Plan(pins)).broken().stream().map((BrokenRule broken) -> broken.rule() + " " + broken.place())
                .anyMatch(place(clash)::equals);
    }

    private static Problem city(int seed) {
        var random = new Random(seed);
        var problem = SmallProblems.random(4 + seed % 6, 2, seed);
        var tasks = problem.tasks().stream().map(task -> random.nextBoolean() ? with(task, random.nextInt(8)) : task).toList();
        var old = problem.limits();
        var limits = new Limits(scaled(old.cityCents(), random), old.departmentCents().stream().map(caps -> scaled(caps, random)).toList(), old.minutes(),
                old.carryOver());
        return with(problem, tasks, limits);
    }

    private static List<@Nullable Long> scaled(List<@Nullable Long> caps, Random random) {
        var scaled = new ArrayList<@Nullable Long>();
        caps.forEach(cap -> scaled.add(cap == null ? null : (Long) (cap * random.nextInt(3) / 3)));
        return scaled;
    }

    private static Problem unpinned(Problem problem, Set<String> released) {
        return with(problem, problem.tasks().stream().map(task -> released.contains(task.cameraId()) ? with(task, null) : task).toList(), problem.limits());
    }

    private static Task with(Task task, @Nullable Integer pin) {
        return new Task(task.cameraId(), task.site(), task.department(), task.risk(), task.cost(), task.book(), task.window(), pin);
    }

    private static Problem with(Problem problem, List<Task> tasks, Limits limits) {
        return new Problem(problem.horizon(), problem.indices(), problem.policy(), limits, tasks, problem.sites(), problem.departments(), problem.adopted());
    }

    private static Problem raised(Problem problem, ShutOut clash) {
        var old = problem.limits();
        var city = new ArrayList<>(old.cityCents());
        var departments = new ArrayList<>(old.departmentCents().stream().map(ArrayList::new).toList());
        var minutes = new ArrayList<>(old.minutes());
        for (var each : clash.nearest().obstacles()) {
            if (each.what() instanceof Euros euros) {
                var caps = each.payer().isEmpty() ? city : departments.get(problem.departments().indexOf(each.payer()));
                caps.set(Integer.parseInt((String) each.when()) - problem.horizon().calendarYear(0), euros.cents()
                        + Objects.requireNonNull(caps.get(Integer.parseInt((String) each.when()) - problem.horizon().calendarYear(0))));
            } else if (each.what() instanceof Duration time) {
                var quarter = problem.horizon().indexOf((Quarter) each.when());
                minutes.set(quarter, Objects.requireNonNull(minutes.get(quarter)) + (int) time.toMinutes());
            }
        }
        return with(problem, problem.tasks(), new Limits(city, new ArrayList<>(departments), minutes, old.carryOver()));
    }
}
