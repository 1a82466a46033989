package nl.wissel.plan.bound.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;

/// One site of a problem in plain arrays: what its visits and cameras cost in each quarter, before and after prices.
public final class SiteCosts {
    /// Prices are whole millionths.
    public static final long MILLION = 1_000_000;

    /// What a point counts when points are weighed: so much finer than whole points that a price for a cent can be told from 0.
    public static final long PARTS_OF_A_POINT = 1_000;

    /// What a point left unscheduled counts when points come first: more than a camera with its visit costs, even at risk 0.
    public static final long CENTS_OF_A_POINT = 2_000_000;

    private final Horizon horizon;
    private final Weighing weighing;
    private final int department;
    private final long[] visitCents;
    private final List<CameraCosts> cameras;

    /// @param softCents  what counts, in each quarter and last when left out
    /// @param cashCents  in each budget year
    /// @param points     what leaving it out counts at the medium level: 1 + risk
    private record CameraCosts(Task task, long[] softCents, long[] cashCents, long points) {}

    private SiteCosts(Problem problem, int site, List<Task> tasks, Weighing weighing) {
        horizon = problem.horizon();
        this.weighing = weighing;
        department = problem.sites().get(site).department();
        visitCents = new long[horizon.budgetYears()];
        for (var year = 0; year < visitCents.length; year++) {
            visitCents[year] = problem.indices().visitCents(problem.sites().get(site).visitCents(), year);
        }
        cameras = tasks.stream().map(task -> costs(problem, task, weighing)).toList();
    }

    /// The sites of a problem that have cameras with any choice.
    public static List<SiteCosts> of(Problem problem, Weighing weighing) {
        var bySite = new ArrayList<List<Task>>();
        problem.sites().forEach(site -> bySite.add(new ArrayList<>()));
        problem.tasks().stream().filter(task -> !task.choices().isEmpty()).forEach(task -> bySite.get(task.site()).add(task));
        var sites = new ArrayList<SiteCosts>();
        for (var site = 0; site < bySite.size(); site++) {
            if (!bySite.get(site).isEmpty()) {
                sites.add(new SiteCosts(problem, site, List.copyOf(bySite.get(site)), weighing));
            }
        }
        return List.copyOf(sites);
    }

    private static CameraCosts costs(Problem problem, Task task, Weighing weighing) {
        var horizon = problem.horizon();
        var cash = new long[horizon.budgetYears()];
        for (var year = 0; year < cash.length; year++) {
            cash[year] = problem.indices().cashCents(task.cost(), year);
        }
        var perQuarter = problem.policy().exposurePrice().cents() * task.risk();
        var adopted = problem.adopted() == null ? null : problem.adopted().of(task.cameraId());
        var soft = new long[horizon.quarters() + 1];
        for (var t = 0; t < soft.length; t++) {
            var out = t == horizon.quarters();
            var moved = problem.adopted() != null && !(out ? adopted == null : horizon.quarter(t).equals(adopted));
            soft[t] = perQuarter * t + (out ? 0 : cash[horizon.yearOf(t)] + task.book().writeOffCents(t))
                    + (moved ? problem.policy().movePrice().cents() : 0);
        }
        if (weighing == Weighing.POINTS_FIRST) {
            soft[horizon.quarters()] += CENTS_OF_A_POINT * (1 + task.risk());
        }
        return new CameraCosts(task, soft, cash, 1 + task.risk());
    }

    public int size() {
        return cameras.size();
    }

    public Task task(int camera) {
        return cameras.get(camera).task();
    }

    /// What replacing a camera in a budget year costs, in cents.
    public long cashCents(int camera, int year) {
        return cameras.get(camera).cashCents()[year];
    }

    /// What a visit in a budget year costs, in cents.
    public long visitCents(int year) {
        return visitCents[year];
    }

    /// The dearest a camera or visit is in any year, in cents.
    public long dearestCents() {
        var dearest = 1L;
        for (var year = 0; year < visitCents.length; year++) {
            dearest = Math.max(dearest, visitCents[year]);
            for (var camera : cameras) {
                dearest = Math.max(dearest, camera.cashCents()[year]);
            }
        }
        return dearest;
    }

    /// What everything costs at some prices, in millionths of a cent.
    ///
    /// @param open  receives what a visit costs in each quarter
    /// @param costs receives for each camera what it costs in each quarter and last when left out
    public void fill(Prices prices, long[] open, long[][] costs) {
        var counted = weighing == Weighing.POINTS ? 0 : MILLION;
        for (var t = 0; t < horizon.quarters(); t++) {
            var year = horizon.yearOf(t);
            open[t] = visitCents[year] * (counted + prices.perCent(department, year));
        }
        for (var i = 0; i < cameras.size(); i++) {
            fill(cameras.get(i), prices, counted, costs[i]);
        }
    }

    private void fill(CameraCosts camera, Prices prices, long counted, long[] row) {
        var task = camera.task();
        var window = task.choices();
        var quarters = horizon.quarters();
        Arrays.fill(row, 0, quarters, SiteSolver.NEVER);
        for (var t = window.earliest(); t <= window.deadline(); t++) {
            var year = horizon.yearOf(t);
            row[t] = camera.softCents()[t] * counted + camera.cashCents()[year] * prices.perCent(task.department(), year)
                    + task.cost().minutes() * prices.perMinute(t);
        }
        row[quarters] = task.pin() != null ? SiteSolver.NEVER : switch (weighing) {
            case MONEY_ALL_SCHEDULED -> SiteSolver.NEVER;
            case MONEY, POINTS_FIRST -> camera.softCents()[quarters] * MILLION + camera.points() * prices.perPoint();
            case POINTS -> camera.points() * PARTS_OF_A_POINT * MILLION;
        };
    }

    /// What a placement of the cameras costs, in cents, as it is weighed.
    ///
    /// @param placed quarter of each camera, or -1
    public long softCents(int[] placed) {
        var sum = 0L;
        var visited = 0L;
        for (var i = 0; i < cameras.size(); i++) {
            var t = placed[i];
            sum += cameras.get(i).softCents()[t < 0 ? horizon.quarters() : t];
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
        var visited = 0L;
        for (var i = 0; i < cameras.size(); i++) {
            var camera = cameras.get(i);
            var t = placed[i];
            if (t < 0) {
                usage.leaveOut(camera.points());
            } else {
                usage.spend(camera.task().department(), horizon.yearOf(t), camera.cashCents()[horizon.yearOf(t)]);
                usage.work(t, camera.task().cost().minutes());
                if ((visited & (1L << t)) == 0) {
                    visited |= 1L << t;
                    usage.spend(department, horizon.yearOf(t), visitCents[horizon.yearOf(t)]);
                }
            }
        }
    }
}
