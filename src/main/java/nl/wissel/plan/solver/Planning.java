package nl.wissel.plan.solver;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Phase;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.greedy.Exhaustive;
import nl.wissel.plan.greedy.FirstPlan;
import nl.wissel.plan.greedy.Pulse;
import nl.wissel.plan.start.Starter;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.solver.SolverFactory;

/// The making of one plan.
final class Planning {
    /// For so few cameras whole plans of sites are coarse: they are annealed one by one too.
    private static final int FEW = 100;
    /// The share of all points that a simple plan may leave out though all can be scheduled.
    private static final double LITTLE = 0.01;
    /// Moves of annealing in a start, for each camera.
    private static final long MOVES_A_CAMERA = 400;
    /// The same for the first plan from prices.
    private static final long FIRST_MOVES_A_CAMERA = 20;
    /// The same where points come first, and at the least: each such move looks at more sites.
    private static final long POINTS_MOVES_A_CAMERA = 400;
    private static final long FEWEST_POINTS_MOVES = 20_000;
    /// Plans from prices, at most. 1,280 cameras, five cities: gap of 0.034 % with one after 5 s, 0.02 % with these.
    private static final int ROUNDS = 6;
    /// The share of the time for plans of whole sites when all cameras are to be let in.
    private static final double FROM_WHOLE_SITES = 0.7;

    private final CompiledProblem searched;
    private final Prover prover;
    private final Effort effort;
    private final Pulse pulse;
    private final Reporter reporter;

    /// @param searched the problem by whose values plans are searched; they are judged by the first
    Planning(Problem problem, Problem searched, Prover prover, Effort effort, Consumer<Progress> progress, BooleanSupplier stop) {
        pulse = Pulse.begin(effort.time(), stop);
        this.searched = new CompiledProblem(searched);
        this.prover = prover;
        this.effort = effort;
        reporter = new Reporter(problem, pulse, prover, progress);
    }

    Outcome fromNothing() {
        return improved(FirstPlan.greedy(searched, pulse), null);
    }

    Outcome from(Plan present) {
        var before = searched.quartersOf(present);
        return improved(FirstPlan.mended(searched, before, pulse), before);
    }

    /// The cheapest plan found that leaves at most so many points unscheduled; the present one when none is cheaper.
    Outcome leaving(long points, Plan present) {
        var prices = prover.pricesOfLeaving(points, pulse);
        var found = Starter.leaving(searched.source, prices, points - searched.source.forcedMedium(), effort.seed()).near(present)
                .plan(MOVES_A_CAMERA * searched.cameras, better -> { }, pulse::spent, pulse::isOver).orElse(null);
        var before = searched.quartersOf(present);
        var best = found == null || figures(found).objectiveCents() >= figures(before).objectiveCents() ? before : found;
        prover.keep();
        return new Outcome(searched.planOf(best), prover.of(figures(best).medium()), pulse.elapsed(), effort.seed());
    }

    /// A plan that leaves out as little as it can, whatever it costs.
    ///
    /// @param prices of the caps, in millionths: led by them visits are shared and caps filled, though every cap may be just wide enough
    Outcome lettingIn(long[] prices) {
        var best = new Starter(searched.source, prices, true, effort.seed())
                .plan(moves(true), better -> { }, pulse.part(FROM_WHOLE_SITES)::spent, pulse::isOver)
                .orElseGet(() -> FirstPlan.greedy(searched, pulse));
        if (!pulse.isOver() && figures(best).medium() > searched.source.forcedMedium()) {
            best = reporter.better(best, leavingLessOut(best, prices, pulse));
        }
        return new Outcome(searched.planOf(best), null, pulse.elapsed(), effort.seed());
    }

    /// @param present the plan to stay near to; null = none
    private Outcome improved(int[] simple, int @Nullable [] present) {
        var first = first(simple, present);
        reporter.tell(Phase.START, first);
        var best = first;
        var hasChoice = IntStream.range(0, searched.cameras).anyMatch(camera -> !searched.isFixed(camera));
        if (hasChoice && !pulse.isOver() && !isClose(first)) {
            best = reporter.better(first, Exhaustive.best(searched, first, pulse).orElseGet(() -> search(first)));
        }
        reporter.tellSurely(Phase.SEARCH, best);
        prover.keep();
        return new Outcome(searched.planOf(best), prover.of(figures(best).medium()), pulse.elapsed(), effort.seed());
    }

    private int[] first(int[] simple, int @Nullable [] present) {
        reporter.tell(Phase.START, simple);
        var forced = searched.source.forcedMedium();
        var first = simple;
        var isShort = !pulse.isOver() && leavesMuchOut(simple) && prover.isShort(pulse);
        if (!isShort && !pulse.isOver()) {
            first = present == null ? soon(prover.roughPricesOfAll(pulse), simple) : simple;
            var prices = prover.pricesOfAll(pulse);
            if (pulse.isOver() || isClose(first)) {
                return first;
            }
            first = start(prices, false, first, present);
        }
        if (!pulse.isOver() && figures(first).medium() > forced) {
            var prices = prover.pricesOfPoints(pulse);
            first = reporter.better(first, leavingLessOut(reporter.better(first, start(prices, true, simple, present)), prices,
                    Prover.leftOut(pulse)));
        }
        if (!pulse.isOver() && (Arrays.equals(first, simple) || searched.cameras <= FEW)) {
            first = reporter.better(first, FirstPlan.of(searched, effort.seed(), pulse.firstHalf()));
        }
        if (!pulse.isOver() && figures(first).medium() > forced) {
            prover.prove(figures(first).medium(), pulse);
        }
        return first;
    }

    private long moves(boolean mayLeaveOut) {
        return mayLeaveOut ? Math.max(FEWEST_POINTS_MOVES, POINTS_MOVES_A_CAMERA * searched.cameras) : MOVES_A_CAMERA * searched.cameras;
    }

    /// A simple plan that leaves out little says nothing: mostly all can be scheduled, which a proof of the opposite would look for in vain.
    private boolean leavesMuchOut(int[] simple) {
        var all = Arrays.stream(searched.medium).asLongStream().sum();
        return figures(simple).medium() - searched.source.forcedMedium() > LITTLE * all;
    }

    /// A first plan from prices that are not the best yet: one repair, a little annealing. The simple one when it fails.
    private int[] soon(long[] prices, int[] simple) {
        if (pulse.isOver() || isClose(simple)) {
            return simple;
        }
        Consumer<int[]> told = quarters -> reporter.tellSurely(Phase.START, reporter.better(simple, quarters));
        var found = new Starter(searched.source, prices, false, effort.seed()).withOneRepair()
                .plan(FIRST_MOVES_A_CAMERA * searched.cameras, told, Prover.late(pulse), pulse::isOver)
                .map(quarters -> reporter.better(simple, quarters)).orElse(simple);
        reporter.tellSurely(Phase.START, found);
        return found;
    }

    /// The best of some plans from prices, each from pools and repairs of its own, as long as there is time: which corner annealing ends in is chance.
    /// Near a present plan one is enough. The simple one when none was found.
    private int[] start(long[] prices, boolean mayLeaveOut, int[] simple, int @Nullable [] present) {
        var best = simple;
        var rounds = mayLeaveOut || present != null ? 1 : ROUNDS;
        var late = mayLeaveOut ? Prover.lateForPoints(pulse) : Prover.late(pulse);
        for (var round = 0; round < rounds && !pulse.isOver() && late.getAsDouble() < 1 && (round == 0 || !isClose(best)); round++) {
            var before = best;
            Consumer<int[]> found = quarters -> reporter.tell(Phase.START, reporter.better(before, quarters));
            var starter = new Starter(searched.source, prices, mayLeaveOut, effort.seed() + round);
            best = (present == null ? starter : starter.near(searched.planOf(simple)))
                    .plan(moves(mayLeaveOut), found, late, pulse::isOver)
                    .map(quarters -> reporter.better(before, quarters)).orElse(before);
            reporter.tell(Phase.START, best);
        }
        return best;
    }

    private int[] leavingLessOut(int[] first, long[] prices, Pulse until) {
        var room = RoomWorth.at(searched, prices);
        return FirstPlan.leavingLessOut(searched, first, room, SiteCosts.CENTS_OF_A_POINT, effort.seed(), until);
    }

    private int[] search(int[] first) {
        var solver = SolverFactory.<Schedule>create(SearchConfig.of(effort.seed(), pulse.left(), effort.steps())).buildSolver();
        var schedule = Schedule.of(searched, first, () -> {
            if (pulse.isOver()) {
                solver.terminateEarly();
            }
        });
        solver.addEventListener(event -> {
            var better = event.getNewBestSolution();
            reporter.tell(Phase.SEARCH, better.quarters());
            var score = Objects.requireNonNull(better.score());
            if (prover.isClose(-score.mediumScore(), -score.softScore())) {
                solver.terminateEarly();
            }
        });
        return solver.solve(schedule).quarters();
    }

    private boolean isClose(int[] quarters) {
        var figures = figures(quarters);
        return prover.isClose(figures.medium(), figures.objectiveCents());
    }

    private PlanFigures figures(int[] quarters) {
        return reporter.figures(quarters);
    }
}
