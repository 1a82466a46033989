package nl.wissel.plan.bound;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.bound.site.Caps;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Caps.Kind;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.Weighing;
import org.jspecify.annotations.Nullable;

/// Bounds by how much all caps on money must rise at the least, each by the same share, for every camera that has a choice to fit.
///
/// The raise is one more thing to choose: it has a price in points, so low that a raise costs less than leaving any camera out, and eases each cap on
/// money by its share. Whatever the price, a plan that schedules all with a raise costs what the raise costs, and that is not below the dual.
public final class RaiseSearch {
    private static final long MILLION = SiteCosts.MILLION;
    private static final double CLOSE = 1e-4;
    private static final double NEARLY = 0.98;
    private static final int MOST_STEPS = 600;

    private final long most;
    private final long price;
    private final Dual dual;
    private final long[] start;
    private @Nullable Bundle bundle;
    private int steps;

    /// @param mostTimes the raise is at most so many times the caps
    public RaiseSearch(Problem problem, int mostTimes) {
        most = mostTimes * MILLION;
        var caps = Caps.of(problem);
        var sum = baseCents(caps);
        price = Math.max(1, (long) (leastPointsACent(problem) * sum * mostTimes));
        var relief = caps.stream().mapToLong(cap -> cap.kind() == Kind.MONEY ? Math.multiplyExact(cap.most(), mostTimes) : 0).toArray();
        dual = new Dual(problem, caps, Weighing.POINTS, new Raise(relief, price));
        start = start(caps, sum, mostTimes);
    }

    /// The caps of the city, or of the departments when it has none.
    private static long baseCents(List<Cap> caps) {
        var money = caps.stream().filter(cap -> cap.kind() == Kind.MONEY).toList();
        var city = money.stream().filter(cap -> cap.department() < 0).mapToLong(Cap::most).sum();
        return Math.max(1, city > 0 ? city : money.stream().mapToLong(Cap::most).sum());
    }

    /// The least, in thousandths of a point, that a cent spent on letting a camera in brings.
    private static double leastPointsACent(Problem problem) {
        var last = problem.horizon().budgetYears() - 1;
        return problem.tasks().stream().filter(task -> !task.choices().isEmpty()).mapToDouble(task -> pointsACent(problem, task, last)).min().orElse(1);
    }

    private static double pointsACent(Problem problem, Task task, int last) {
        var visit = problem.sites().get(task.site()).visitCents();
        var cents = Math.max(problem.indices().cashCents(task.cost(), 0) + problem.indices().visitCents(visit, 0),
                problem.indices().cashCents(task.cost(), last) + problem.indices().visitCents(visit, last));
        return (double) SiteCosts.PARTS_OF_A_POINT * (1 + task.risk()) / Math.max(1, cents);
    }

    /// One price for all caps of the city, at which a raise is just worth its price.
    private long[] start(List<Cap> caps, long sum, int mostTimes) {
        var prices = new long[caps.size()];
        Arrays.setAll(prices, k -> caps.get(k).kind() == Kind.MONEY && caps.get(k).department() < 0
                ? Math.min(dual.mostMillionths(k), (long) ((double) price * MILLION / sum / mostTimes)) : 0);
        return prices;
    }

    /// Takes one step; does nothing when it is over.
    ///
    /// @return false when there is little worth gaining any more
    public boolean improve(BooleanSupplier isOver) {
        bundle = bundle == null ? Bundle.begin(dual, start, false, isOver) : bundle;
        if (bundle == null) {
            return false;
        }
        bundle.improve(isOver);
        return ++steps < MOST_STEPS && bundle.gain() > CLOSE * Math.max(1, Math.abs(bundle.best().approximate()));
    }

    /// All that is looked at is too little, as good as proven.
    public boolean isMore() {
        return value() >= NEARLY * price;
    }

    /// Proven: with all caps on money raised by less than this share of theirs, in millionths, not all fit; 0 when nothing is proven, the most that was
    /// looked at when that is too little.
    public long millionths() {
        return BigInteger.valueOf(value()).multiply(BigInteger.valueOf(most)).divide(BigInteger.valueOf(price)).longValueExact();
    }

    private long value() {
        return bundle == null ? 0 : Math.clamp(bundle.best().floor(), 0, price);
    }

    /// The prices of the caps at which that is proven, in millionths of a cent for each cent or minute when a point counts as when points come first, in the
    /// order of [Caps#of].
    public long[] prices() {
        return Arrays.stream(bundle == null ? start : bundle.bestMillionths()).map(price -> price * (SiteCosts.CENTS_OF_A_POINT / SiteCosts.PARTS_OF_A_POINT)).toArray();
    }
}
