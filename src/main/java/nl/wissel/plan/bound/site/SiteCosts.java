package nl.wissel.plan.bound.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;
import org.jspecify.annotations.Nullable;

/// One site of a problem in plain arrays: what its visits and cameras cost in each quarter, before and after prices.
public final class SiteCosts {
    /// Prices are whole millionths.
    public static final long MILLION = 1_000_000;

    /// What a point counts when points are weighed: so much finer than whole points that a price for a cent can be told from 0.
    public static final long PARTS_OF_A_POINT = 1_000;

    /// What a point left unscheduled counts when points come first: more than a camera with its visit costs, even at risk 0.
    public static final long CENTS_OF_A_POINT = 2_000_000;

    private static final long OUTSIDE = -1;
    private static final int QUARTERS_OF_A_YEAR = 4;

    private final Horizon horizon;
    private final Weighing weighing;
    private final int department;
    private final int[] numbers;
    private final List<Task> tasks;
    private final long[] visitCents;
    private final int[] needed;

    // by camera, or by quarter (or year) and camera: `quarter * size + camera`; a quarter outside a camera's choices is OUTSIDE, the last is left out
    private final int[] departments;
    private final int[] minutes;
    private final boolean[] isPinned;
    private final long[] points;
    private final long[] soft;
    private final long[] cash;

    private SiteCosts(Problem problem, int site, int[] numbers, Weighing weighing) {
        horizon = problem.horizon();
        this.weighing = weighing;
        this.numbers = numbers;
        tasks = Arrays.stream(numbers).mapToObj(problem.tasks()::get).toList();
        department = problem.sites().get(site).department();
        visitCents = new long[horizon.budgetYears()];
        for (var year = 0; year < visitCents.length; year++) {
            visitCents[year] = problem.indices().visitCents(problem.sites().get(site).visitCents(), year);
        }
        departments = tasks.stream().mapToInt(Task::department).toArray();
        minutes = tasks.stream().mapToInt(task -> task.cost().minutes()).toArray();
        isPinned = new boolean[tasks.size()];
        points = tasks.stream().mapToLong(task -> 1 + task.risk()).toArray();
        cash = new long[visitCents.length * tasks.size()];
        soft = new long[(horizon.quarters() + 1) * tasks.size()];
        for (var i = 0; i < tasks.size(); i++) {
            price(problem, i);
        }
        needed = IntStream.range(0, horizon.quarters()).filter(t -> isNeeded(t, problem.limits().minutes())).toArray();
    }

    private void price(Problem problem, int camera) {
        var task = tasks.get(camera);
        var size = tasks.size();
        var choices = task.choices();
        isPinned[camera] = task.pin() != null;
        for (var year = 0; year < visitCents.length; year++) {
            cash[year * size + camera] = problem.indices().cashCents(task.cost(), year);
        }
        var perQuarter = problem.policy().exposurePrice().cents() * task.risk();
        var adopted = problem.adopted() == null ? null : problem.adopted().of(task.cameraId());
        for (var t = 0; t <= horizon.quarters(); t++) {
            var out = t == horizon.quarters();
            if (!out && !choices.contains(t)) {
                soft[t * size + camera] = OUTSIDE;
                continue;
            }
            var moved = problem.adopted() != null && !(out ? adopted == null : horizon.quarter(t).equals(adopted));
            soft[t * size + camera] = perQuarter * t + (out ? 0 : cash[horizon.yearOf(t) * size + camera] + task.book().writeOffCents(t))
                    + (moved ? problem.policy().movePrice().cents() : 0)
                    + (out && weighing == Weighing.POINTS_FIRST ? CENTS_OF_A_POINT * (1 + task.risk()) : 0);
        }
    }

    /// A quarter may be of use at some prices: a camera may be placed in it, and no other quarter of its year does as well for each of them. Money has
    /// one price a year; a quarter with a cap on hours may have one of its own.
    private boolean isNeeded(int t, List<@Nullable Integer> hours) {
        var size = tasks.size();
        var isChoice = false;
        for (var cell = t * size; cell < (t + 1) * size && !isChoice; cell++) {
            isChoice = soft[cell] != OUTSIDE;
        }
        var year = horizon.yearOf(t);
        for (var other = Math.max(0, t - QUARTERS_OF_A_YEAR); isChoice && other < Math.min(horizon.quarters(), t + QUARTERS_OF_A_YEAR); other++) {
            if (other != t && horizon.yearOf(other) == year && hours.get(other) == null && isNowhereDearer(other, t)) {
                return false;
            }
        }
        return isChoice;
    }

    /// Equal quarters are told apart by their order, so that one of them stays.
    private boolean isNowhereDearer(int other, int t) {
        var size = tasks.size();
        var cheaper = other < t;
        for (var i = 0; i < size; i++) {
            var here = weighed(t, i);
            var there = weighed(other, i);
            if (there > here) {
                return false;
            }
            cheaper |= there < here;
        }
        return cheaper;
    }

    private long weighed(int t, int camera) {
        var cents = soft[t * tasks.size() + camera];
        return cents == OUTSIDE ? SiteSolver.NEVER : weighing == Weighing.POINTS ? 0 : cents;
    }

    /// The sites of a problem that have cameras with any choice.
    public static List<SiteCosts> of(Problem problem, Weighing weighing) {
        var bySite = new int[problem.sites().size()][0];
        var counts = new int[bySite.length];
        for (var number = 0; number < problem.tasks().size(); number++) {
            var task = problem.tasks().get(number);
            if (!task.choices().isEmpty()) {
                var site = task.site();
                bySite[site] = counts[site] < bySite[site].length ? bySite[site] : Arrays.copyOf(bySite[site], 2 * counts[site] + 1);
                bySite[site][counts[site]++] = number;
            }
        }
        return IntStream.range(0, bySite.length).parallel().filter(site -> counts[site] > 0)
                .mapToObj(site -> new SiteCosts(problem, site, Arrays.copyOf(bySite[site], counts[site]), weighing)).toList();
    }

    public int size() {
        return tasks.size();
    }

    public Task task(int camera) {
        return tasks.get(camera);
    }

    /// The index of a camera in the problem.
    public int number(int camera) {
        return numbers[camera];
    }

    /// The quarters that may be of use, ascending.
    public int[] needed() {
        return needed;
    }

    /// What replacing a camera in a budget year costs, in cents.
    public long cashCents(int camera, int year) {
        return cash[year * tasks.size() + camera];
    }

    /// What a visit in a budget year costs, in cents.
    public long visitCents(int year) {
        return visitCents[year];
    }

    /// The dearest a camera or visit is in any year, in cents.
    public long dearestCents() {
        return Math.max(1, Math.max(Arrays.stream(visitCents).max().orElse(1), Arrays.stream(cash).max().orElse(1)));
    }

    /// What everything costs at some prices, in millionths of a cent.
    ///
    /// @param open  receives what a visit costs in each quarter
    /// @param costs receives for each quarter, and last for being left out, what each camera costs
    public void fill(Prices prices, long[] open, long[][] costs) {
        for (var t = 0; t < horizon.quarters(); t++) {
            fill(t, prices, open, costs[t]);
        }
        fillOut(prices, costs[horizon.quarters()]);
    }

    /// The same for the needed quarters only; the others are left as they are.
    public void fillNeeded(Prices prices, long[] open, long[][] costs) {
        for (var t : needed) {
            fill(t, prices, open, costs[t]);
        }
        fillOut(prices, costs[horizon.quarters()]);
    }

    private void fill(int t, Prices prices, long[] open, long[] column) {
        var size = tasks.size();
        var year = horizon.yearOf(t);
        var counted = weighing == Weighing.POINTS ? 0 : MILLION;
        var perMinute = prices.perMinute(t);
        open[t] = visitCents[year] * (counted + prices.perCent(department, year));
        for (var i = 0; i < size; i++) {
            var cents = soft[t * size + i];
            column[i] = cents == OUTSIDE ? SiteSolver.NEVER
                    : cents * counted + cash[year * size + i] * prices.perCent(departments[i], year) + minutes[i] * perMinute;
        }
    }

    private void fillOut(Prices prices, long[] column) {
        var size = tasks.size();
        for (var i = 0; i < size; i++) {
            column[i] = isPinned[i] ? SiteSolver.NEVER : switch (weighing) {
                case MONEY_ALL_SCHEDULED -> SiteSolver.NEVER;
                case MONEY, POINTS_FIRST -> soft[horizon.quarters() * size + i] * MILLION + points[i] * prices.perPoint();
                case POINTS -> points[i] * PARTS_OF_A_POINT * MILLION;
            };
        }
    }

    /// What a placement of the cameras costs, in cents, as it is weighed.
    ///
    /// @param placed quarter of each camera, or -1
    public long softCents(int[] placed) {
        var sum = 0L;
        var visited = 0L;
        for (var i = 0; i < placed.length; i++) {
            var t = placed[i];
            sum += soft[(t < 0 ? horizon.quarters() : t) * placed.length + i];
            if (t >= 0 && (visited & (1L << t)) == 0) {
                visited |= 1L << t;
                sum += visitCents[horizon.yearOf(t)];
            }
        }
        return sum;
    }

    /// Counts what a placement of the cameras uses.
    ///
    /// @param placed quarter of each camera, or -1
    public void use(int[] placed, Usage usage) {
        var size = tasks.size();
        var visited = 0L;
        for (var i = 0; i < size; i++) {
            var t = placed[i];
            if (t < 0) {
                usage.leaveOut(points[i]);
                continue;
            }
            var year = horizon.yearOf(t);
            usage.spend(departments[i], year, cash[year * size + i]);
            usage.work(t, minutes[i]);
            if ((visited & (1L << t)) == 0) {
                visited |= 1L << t;
                usage.spend(department, year, visitCents[year]);
            }
        }
    }
}
