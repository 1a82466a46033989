package nl.wissel.plan.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.Caps;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Caps.Kind;
import nl.wissel.plan.bound.site.Prices;
import nl.wissel.plan.bound.site.SiteCosts;
import nl.wissel.plan.bound.site.Weighing;
import org.jspecify.annotations.Nullable;

/// Makes a plan from the prices of the bound: one that schedules every camera that has a choice (there may be none, and it may not find one),
/// or one that leaves out as little risk as it can.
public final class Starter {
    private static final int PERTURBED = 12;
    private static final int FEW_PERTURBED = 4;
    private static final int PLANS = 40;
    private static final int FEW_PLANS = 16;
    private static final int MANY_SITES = 8_000;
    private static final int NOISY = 30;
    private static final int FEW_NOISY = 3;
    private static final int MANY = 50_000;
    private static final double NOISE = 0.003;
    private static final int BATCHES = 8;
    private static final int SITES_IN_A_BATCH = 128;

    private final Problem problem;
    private final List<Cap> caps;
    private final long[] millionths;
    private final Weighing weighing;
    private final List<SiteCosts> sites;
    private final Random random;
    private @Nullable Plan present;
    private boolean isEnough;

    /// @param millionths  the prices of the caps, in millionths
    /// @param mayLeaveOut cameras may be left out
    public Starter(Problem problem, long[] millionths, boolean mayLeaveOut, long seed) {
        this(problem, Caps.of(problem), millionths, mayLeaveOut ? Weighing.POINTS_FIRST : Weighing.MONEY_ALL_SCHEDULED, seed);
    }

    private Starter(Problem problem, List<Cap> caps, long[] millionths, Weighing weighing, long seed) {
        this.problem = problem;
        this.caps = List.copyOf(caps);
        this.millionths = millionths.clone();
        this.weighing = weighing;
        sites = SiteCosts.of(problem, weighing);
        random = new Random(seed);
    }

    /// Makes a plan that costs as little as it can and leaves out at most so much.
    ///
    /// @param millionths the prices of the caps, in millionths, that of a point last
    /// @param points     sum of (1 + risk) over cameras with a choice
    public static Starter leaving(Problem problem, long[] millionths, long points, long seed) {
        var caps = new ArrayList<>(Caps.of(problem));
        caps.add(new Cap(Kind.POINTS, -1, 0, 0, points));
        return new Starter(problem, caps, millionths, Weighing.MONEY, seed);
    }

    /// Also begins with a present plan.
    public Starter near(Plan plan) {
        present = plan;
        return this;
    }

    /// Does with smaller pools and the first repair that succeeds, and soon gives up when none does.
    public Starter withOneRepair() {
        isEnough = true;
        return this;
    }

    /// The quarter of each camera, the index after the last for one that is not scheduled, in a plan within all caps, annealed; empty when repair found none.
    ///
    /// @param moves  moves of annealing
    /// @param found  told of each better plan before it is annealed
    /// @param spent  how much of the time is spent, 0 to 1; at 1 the plan must do as it is
    /// @param isOver there is no time for a plan
    public Optional<int[]> plan(long moves, Consumer<int[]> found, DoubleSupplier spent, BooleanSupplier isOver) {
        var pools = pools(isOver);
        var best = pools.size() < sites.size() || isOver.getAsBoolean() ? null : repaired(pools, found, spent, isOver);
        if (best == null) {
            return Optional.empty();
        }
        if (isOver.getAsBoolean()) {
            return Optional.of(quarters(best));
        }
        var cooling = weighing == Weighing.POINTS_FIRST ? Kernel.POINTS : Kernel.MONEY;
        new Kernel(best, prices(), sitesOfCap(pools), cooling, random.nextLong()).anneal(moves, spent);
        return Optional.of(quarters(best));
    }

    /// The best of the relaxed plans of some noisy prices that could be repaired.
    private @Nullable Selection repaired(List<List<SitePlan>> pools, Consumer<int[]> found, DoubleSupplier spent, BooleanSupplier isOver) {
        var prices = prices();
        var best = presentOf(pools);
        var areFew = isEnough || problem.tasks().size() > MANY || weighing == Weighing.POINTS_FIRST || (best != null && weighing == Weighing.MONEY);
        var copies = areFew ? FEW_NOISY : NOISY;
        for (var copy = 0; copy < copies && !isOver.getAsBoolean() && (best == null || !(isEnough || spent.getAsDouble() >= 1)); copy++) {
            var noisy = copy == 0 ? prices : noisy(prices);
            var selection = new Selection(pools, caps, noisy);
            if (Repair.apply(selection, noisy, isOver) && (best == null || selection.softCents() < best.softCents())) {
                best = selection;
                found.accept(quarters(best));
            }
        }
        return best;
    }

    /// The present plan; null when there is none, or it does not keep every cap.
    private @Nullable Selection presentOf(List<List<SitePlan>> pools) {
        if (present == null) {
            return null;
        }
        var selection = new Selection(pools, caps, new double[caps.size()]);
        for (var s = 0; s < sites.size(); s++) {
            selection.choose(s, SitePlan.indexOf(placed(sites.get(s), present), pools.get(s)));
        }
        return selection.totalOver() > 0 ? null : selection;
    }

    /// Where a plan places the cameras of a site.
    private int[] placed(SiteCosts site, Plan plan) {
        var placed = new int[site.size()];
        Arrays.setAll(placed, i -> {
            var quarter = plan.of(site.task(i).cameraId());
            return quarter == null ? -1 : problem.horizon().indexOf(quarter);
        });
        return placed;
    }

    /// In cents per cent, minute or point.
    private double[] prices() {
        return Arrays.stream(millionths).mapToDouble(price -> price / (double) SiteCosts.MILLION).toArray();
    }

    private double[] noisy(double[] prices) {
        var noisy = prices.clone();
        for (var k = 0; k < noisy.length; k++) {
            noisy[k] *= Math.max(0, 1 + NOISE * random.nextGaussian());
        }
        return noisy;
    }

    /// For each site its plans; none when it is over.
    private List<List<SitePlan>> pools(BooleanSupplier isOver) {
        var prices = new ArrayList<Prices>();
        var perturbed = isEnough ? FEW_PERTURBED : PERTURBED;
        for (var copy = 0; copy <= perturbed; copy++) {
            prices.add(prices(copy == 0 ? 0 : 0.12 + 0.23 * copy / perturbed));
        }
        var batches = Math.clamp(sites.size() / SITES_IN_A_BATCH, 1, BATCHES);
        var numbers = IntStream.range(0, batches);
        var dealt = (batches > 1 ? numbers.parallel() : numbers).mapToObj(batch -> pools(batch, batches, prices, isOver)).toList();
        return dealt.stream().mapToInt(List::size).sum() < sites.size() ? List.of()
                : IntStream.range(0, sites.size()).mapToObj(s -> dealt.get(s % batches).get(s / batches)).toList();
    }

    /// The pools of every `step`th site; fewer when it is over.
    private List<List<SitePlan>> pools(int first, int step, List<Prices> prices, BooleanSupplier isOver) {
        var builder = new PoolBuilder(problem, caps, prices, sites, isEnough || sites.size() > MANY_SITES ? FEW_PLANS : PLANS);
        var pools = new ArrayList<List<SitePlan>>();
        for (var s = first; s < sites.size() && !isOver.getAsBoolean(); s += step) {
            pools.add(builder.pool(sites.get(s), present == null ? null : placed(sites.get(s), present)));
        }
        return pools;
    }

    private Prices prices(double noise) {
        var noisy = millionths.clone();
        for (var k = 0; k < noisy.length; k++) {
            noisy[k] = Math.max(0, Math.round(noisy[k] * (1 + noise * random.nextGaussian())));
        }
        return new Prices(problem, caps, noisy);
    }

    private int[][] sitesOfCap(List<List<SitePlan>> pools) {
        var found = new int[caps.size()][8];
        var counts = new int[found.length];
        for (var s = 0; s < pools.size(); s++) {
            for (var plan : pools.get(s)) {
                for (var cap : plan.caps()) {
                    if (counts[cap] == 0 || found[cap][counts[cap] - 1] != s) {
                        found[cap] = counts[cap] < found[cap].length ? found[cap] : Arrays.copyOf(found[cap], 2 * counts[cap]);
                        found[cap][counts[cap]++] = s;
                    }
                }
            }
        }
        Arrays.setAll(found, cap -> Arrays.copyOf(found[cap], counts[cap]));
        return found;
    }

    private int[] quarters(Selection selection) {
        var quarters = new int[problem.tasks().size()];
        Arrays.fill(quarters, problem.horizon().quarters());
        for (var s = 0; s < sites.size(); s++) {
            var placed = selection.plan(s).placed();
            for (var i = 0; i < placed.length; i++) {
                if (placed[i] >= 0) {
                    quarters[sites.get(s).number(i)] = placed[i];
                }
            }
        }
        return quarters;
    }
}
