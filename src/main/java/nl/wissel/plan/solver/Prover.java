package nl.wissel.plan.solver;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.BoundSearch;
import nl.wissel.plan.bound.KnownPrices;
import nl.wissel.plan.bound.SimpleBound;
import nl.wissel.plan.greedy.Pulse;
import org.jspecify.annotations.Nullable;

/// Proves how close to the best possible the plans of one problem are, and gives the prices of that proof.
final class Prover {
    /// The share of the time by which each part of the start ends: whether all fits, prices, the plan from them (sooner where some must be left out),
    /// how much it leaves out, the proof of that.
    private static final double SHORTAGE = 0.2;
    private static final double PRICES = 0.4;
    private static final double FROM_PRICES = 0.67;
    private static final double FROM_PRICES_OF_POINTS = 0.55;
    private static final double LEFT_OUT = 0.7;
    private static final double PROOF = 0.8;
    /// A proven gap at which the search ends.
    private static final double CLOSE = 1e-4;
    private static final int CENTS_IN_A_EURO = 100;

    private final Problem problem;
    private final KnownPrices known;
    private final boolean isAgain;
    private final long forced;
    private final BoundSearch points;
    private @Nullable BoundSearch pointsFirst;
    private @Nullable BoundSearch objective;
    private @Nullable SimpleBound simple;
    private long mediumOfObjective;

    /// @param known keeps the prices that are found
    Prover(Problem problem, KnownPrices known) {
        this(problem, known, false);
    }

    private Prover(Problem problem, KnownPrices known, boolean isAgain) {
        this.problem = problem;
        this.known = known;
        this.isAgain = isAgain;
        forced = problem.forcedMedium();
        mediumOfObjective = forced;
        points = begin(BoundSearch.ofMedium(problem));
    }

    /// One that begins at the prices that are known.
    static Prover again(Problem problem, KnownPrices known) {
        return new Prover(problem, known, true);
    }

    /// Not every camera that has a choice can be scheduled, proven.
    boolean isShort(Pulse pulse) {
        BooleanSupplier isOver = pulse.part(SHORTAGE)::isOver;
        while (mediumBound() == forced && !isOver.getAsBoolean() && points.improve(isOver)) {
            Thread.onSpinWait();
        }
        return mediumBound() > forced;
    }

    /// The first prices of plans that schedule every camera with a choice that are of use for a plan.
    long[] roughPricesOfAll(Pulse pulse) {
        var search = searchOfAll();
        BooleanSupplier isOver = pulse.part(PRICES)::isOver;
        while (!isOver.getAsBoolean() && search.improve(isOver) && search.isRough()) {
            Thread.onSpinWait();
        }
        return search.millionths();
    }

    /// The prices of plans that schedule every camera with a choice.
    long[] pricesOfAll(Pulse pulse) {
        var search = searchOfAll();
        run(search, pulse.part(PRICES)::isOver);
        return search.millionths();
    }

    private BoundSearch searchOfAll() {
        if (objective == null || mediumOfObjective != forced) {
            objective = begin(BoundSearch.ofObjective(problem, forced));
            mediumOfObjective = forced;
        }
        return objective;
    }

    /// The prices of plans that leave out as little as they can.
    long[] pricesOfPoints(Pulse pulse) {
        var search = begin(BoundSearch.ofPointsFirst(problem));
        pointsFirst = search;
        run(search, pulse.part(PRICES)::isOver);
        return search.millionths();
    }

    /// How much of the time for a plan from the prices is spent; at 1 it must do as it is.
    static DoubleSupplier late(Pulse pulse) {
        return pulse.part(FROM_PRICES)::spent;
    }

    /// The same where points come first.
    static DoubleSupplier lateForPoints(Pulse pulse) {
        return pulse.part(FROM_PRICES_OF_POINTS)::spent;
    }

    /// When what a plan leaves out must do as it is.
    static Pulse leftOut(Pulse pulse) {
        return pulse.part(LEFT_OUT);
    }

    /// The prices of plans that leave at most so much unscheduled, the price of a point last.
    long[] pricesOfLeaving(long medium, Pulse pulse) {
        var search = begin(BoundSearch.ofObjective(problem, medium));
        objective = search;
        mediumOfObjective = medium;
        run(search, pulse.part(PRICES)::isOver);
        return search.millionths();
    }

    /// Searches bounds for plans that leave so much unscheduled, or less.
    void prove(long medium, Pulse pulse) {
        BooleanSupplier isOver = pulse.part(PROOF)::isOver;
        run(points, isOver);
        var search = begin(BoundSearch.ofObjective(problem, medium));
        run(search, isOver);
        objective = search;
        mediumOfObjective = medium;
    }

    private BoundSearch begin(BoundSearch search) {
        return isAgain ? search.from(known) : search;
    }

    /// Keeps the prices for planning again.
    void keep() {
        Stream.of(points, pointsFirst, objective).filter(Objects::nonNull).filter(BoundSearch::isBegun).forEach(search -> search.keepIn(known));
    }

    private static void run(BoundSearch search, BooleanSupplier isOver) {
        while (!isOver.getAsBoolean() && search.improve(isOver)) {
            Thread.onSpinWait();
        }
    }

    /// The proof that holds for a plan; without the worth of any cap as long as none was searched for plans that leave as much unscheduled.
    ///
    /// @param medium the points it leaves unscheduled
    Proof of(long medium) {
        var search = objective;
        if (search == null || !search.isBegun() || medium > mediumOfObjective) {
            return new Proof(medium > forced ? simple().ofAny() : simple().ofAll(), mediumBound());
        }
        return new Proof(search.valueWithFewer(mediumOfObjective - medium), mediumBound(), worths(search));
    }

    private SimpleBound simple() {
        var present = simple;
        if (present == null) {
            present = SimpleBound.of(problem);
            simple = present;
        }
        return present;
    }

    /// A plan is as close to the best possible as makes no difference: proven at both levels.
    boolean isClose(long medium, long objectiveCents) {
        var search = objective;
        return search != null && search.isBegun() && medium <= mediumBound() && medium <= mediumOfObjective
                && objectiveCents - search.valueWithFewer(mediumOfObjective - medium) <= CLOSE * Math.max(1, search.value());
    }

    /// What must stay unscheduled at the least, as far as it is proven; before anything is known of the caps only what has no choice.
    long mediumBound() {
        return points.isBegun() ? points.value() : forced;
    }

    private Map<Integer, CapWorth> worths(BoundSearch search) {
        var worths = new TreeMap<Integer, CapWorth>();
        var caps = problem.limits().cityCents();
        for (var year = 0; year < caps.size(); year++) {
            if (caps.get(year) != null) {
                var inPoints = points.isBegun() ? points.worthOfCity(year) * CENTS_IN_A_EURO : 0;
                worths.put(problem.horizon().calendarYear(year), new CapWorth(search.worthOfCity(year), inPoints));
            }
        }
        return worths;
    }
}
