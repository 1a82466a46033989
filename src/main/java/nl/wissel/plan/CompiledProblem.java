package nl.wissel.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wissel.plan.Problem.Task;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A problem in plain arrays, worked out once, for whoever tries many plans. The arrays are not to be changed.
///
/// A plan is then an `int[]` with the quarter of each camera, [#end] for none. Two-dimensional figures lie row by row in one
/// array: `cash[camera * years + year]`, `soft[camera * (end + 1) + quarter]`, `limit[payer * years + year]`. Payer 0 is the city,
/// payer 1 + d is department d.
public final class CompiledProblem {
    /// The limit where there is no cap.
    public static final long NO_LIMIT = Long.MAX_VALUE;

    private static final int CITY = 0;

    public final Problem source;
    public final int cameras;
    public final int sites;
    public final int payers;
    /// T: the number of quarters, and the "quarter" of a camera that is not scheduled.
    public final int end;
    public final int years;
    /// Budget year of each quarter, and first quarter of each year (one more: [#end]).
    public final int[] yearOf;
    public final int[] beginOf;

    public final int[] site;
    /// The payer of each camera, and below of the visits to each site.
    public final int[] payer;
    public final int[] sitePayer;
    /// 1 + risk: what leaving it unscheduled weighs at the medium level.
    public final int[] medium;
    public final int[] minutes;
    /// First and last quarter of each camera's choices; first > last when it has none.
    public final int[] first;
    public final int[] last;
    /// The cameras of each site.
    public final int[][] camerasAt;

    /// Cents: camera and year; site and year.
    public final long[] cash;
    public final long[] visit;
    /// Exposure, cash, write-off and move cost in cents of each camera in each quarter, unscheduled too; visits apart.
    public final long[] soft;

    /// The most that the sum ending in a year may be, by payer and year. Pins that alone exceed a cap raise it to their own sum.
    public final long[] limit;
    /// First year of the sum that ends in a year, and last year whose sum a year is in (before it when it has no cap).
    public final int[] sumFrom;
    public final int[] sumTo;
    /// The most minutes of each quarter; pins raise it likewise.
    public final long[] minutesLimit;

    public CompiledProblem(Problem problem) {
        source = problem;
        cameras = problem.tasks().size();
        sites = problem.sites().size();
        payers = 1 + problem.departments().size();
        end = problem.horizon().quarters();
        years = problem.horizon().budgetYears();
        yearOf = new int[end];
        Arrays.setAll(yearOf, problem.horizon()::yearOf);
        beginOf = new int[years + 1];
        Arrays.fill(beginOf, end);
        for (var quarter = end - 1; quarter >= 0; quarter--) {
            beginOf[yearOf[quarter]] = quarter;
        }

        var tasks = problem.tasks();
        site = tasks.stream().mapToInt(Task::site).toArray();
        payer = tasks.stream().mapToInt(task -> 1 + task.department()).toArray();
        sitePayer = problem.sites().stream().mapToInt(one -> 1 + one.department()).toArray();
        medium = tasks.stream().mapToInt(task -> 1 + task.risk()).toArray();
        minutes = tasks.stream().mapToInt(task -> task.cost().minutes()).toArray();
        first = tasks.stream().mapToInt(task -> task.choices().earliest()).toArray();
        last = tasks.stream().mapToInt(task -> task.choices().deadline()).toArray();
        camerasAt = group(site, sites);
        cash = new long[cameras * years];
        visit = new long[sites * years];
        soft = new long[cameras * (end + 1)];
        limit = new long[payers * years];
        sumFrom = new int[payers * years];
        sumTo = new int[payers * years];
        minutesLimit = new long[end];
        price();
        limitSpend();
        limitMinutes();
    }

    /// A plan by the indices of this problem; what it places elsewhere than within a camera's choices is not scheduled.
    public int[] quartersOf(Plan plan) {
        var quarters = new int[cameras];
        for (var i = 0; i < cameras; i++) {
            var quarter = plan.of(source.tasks().get(i).cameraId());
            var index = quarter == null ? end : source.horizon().indexOf(quarter);
            quarters[i] = first[i] <= index && index <= last[i] ? index : end;
        }
        return quarters;
    }

    /// The plan of an array of quarters. Its map is made once: a plan of 100,000 cameras must be there soon after a stop.
    @SuppressWarnings("unchecked") // an array of a generic type
    public Plan planOf(int[] quarters) {
        Map.Entry<String, Quarter>[] scheduled = IntStream.range(0, cameras).filter(i -> quarters[i] != end)
                .mapToObj(i -> Map.entry(source.tasks().get(i).cameraId(), source.horizon().quarter(quarters[i]))).toArray(Map.Entry[]::new);
        return new Plan(Map.ofEntries(scheduled));
    }

    /// Nothing is to be chosen for the camera: it is pinned, or has no choices.
    public boolean isFixed(int camera) {
        return first[camera] > last[camera] || source.tasks().get(camera).pin() != null;
    }

    private static int[][] group(int[] siteOf, int sites) {
        var counts = new int[sites];
        for (var one : siteOf) {
            counts[one]++;
        }
        var groups = new int[sites][];
        Arrays.setAll(groups, one -> new int[counts[one]]);
        for (var camera = siteOf.length - 1; camera >= 0; camera--) {
            groups[siteOf[camera]][--counts[siteOf[camera]]] = camera;
        }
        return groups;
    }

    private void price() {
        for (var one = 0; one < sites; one++) {
            for (var year = 0; year < years; year++) {
                visit[one * years + year] = source.indices().visitCents(source.sites().get(one).visitCents(), year);
            }
        }
        IntStream.range(0, cameras).parallel().forEach(this::price);
    }

    private void price(int camera) {
        var task = source.tasks().get(camera);
        for (var year = 0; year < years; year++) {
            cash[camera * years + year] = source.indices().cashCents(task.cost(), year);
        }
        for (var quarter = 0; quarter <= end; quarter++) {
            soft[camera * (end + 1) + quarter] = softCents(camera, task, quarter);
        }
    }

    private long softCents(int camera, Task task, int quarter) {
        var exposure = Math.multiplyExact(source.policy().exposurePrice().cents(), (long) task.risk() * quarter);
        var move = isMoved(task, quarter) ? source.policy().movePrice().cents() : 0;
        return quarter == end ? exposure + move
                : exposure + move + cash[camera * years + yearOf[quarter]] + task.book().writeOffCents(quarter);
    }

    private boolean isMoved(Task task, int quarter) {
        if (source.adopted() == null) {
            return false;
        }
        var before = source.adopted().of(task.cameraId());
        return before == null ? quarter != end : source.horizon().indexOf(before) != quarter;
    }

    private void limitSpend() {
        var pinned = pinnedSpend();
        limitSpend(CITY, source.limits().cityCents(), pinned);
        for (var department = 0; department < payers - 1; department++) {
            limitSpend(1 + department, source.limits().departmentCents().get(department), pinned);
        }
    }

    private void limitSpend(int by, List<@Nullable Long> caps, long[] pinned) {
        long capSum = 0;
        long pinSum = 0;
        for (var year = 0; year < years; year++) {
            var cell = by * years + year;
            var cap = caps.get(year);
            var goesOn = cap != null && year > 0 && source.limits().carryOver() && limit[cell - 1] != NO_LIMIT;
            sumFrom[cell] = goesOn ? sumFrom[cell - 1] : year;
            capSum = (goesOn ? capSum : 0) + (cap == null ? 0 : cap);
            pinSum = (goesOn ? pinSum : 0) + pinned[cell];
            limit[cell] = cap == null ? NO_LIMIT : Math.max(capSum, pinSum);
        }
        for (var year = years - 1; year >= 0; year--) {
            var cell = by * years + year;
            var isLast = year == years - 1 || limit[cell + 1] == NO_LIMIT || !source.limits().carryOver();
            sumTo[cell] = limit[cell] == NO_LIMIT ? year - 1 : isLast ? year : sumTo[cell + 1];
        }
    }

    /// What the pinned cameras cost on their own, visits included, by payer and year.
    private long[] pinnedSpend() {
        var spend = new long[payers * years];
        for (var one = 0; one < sites; one++) {
            var visited = new boolean[end];
            for (var camera : camerasAt[one]) {
                if (!isPinned(camera)) {
                    continue;
                }
                var year = yearOf[first[camera]];
                pay(spend, payer[camera], year, cash[camera * years + year]);
                if (!visited[first[camera]]) {
                    visited[first[camera]] = true;
                    pay(spend, sitePayer[one], year, visit[one * years + year]);
                }
            }
        }
        return spend;
    }

    private void pay(long[] spend, int by, int year, long cents) {
        spend[year] += cents;
        spend[by * years + year] += cents;
    }

    private void limitMinutes() {
        Arrays.fill(minutesLimit, NO_LIMIT);
        var pinned = new long[end];
        for (var i = 0; i < cameras; i++) {
            if (isPinned(i)) {
                pinned[first[i]] += minutes[i];
            }
        }
        for (var quarter = 0; quarter < end; quarter++) {
            var capacity = source.limits().minutes().get(quarter);
            if (capacity != null) {
                minutesLimit[quarter] = Math.max(capacity, pinned[quarter]);
            }
        }
    }

    private boolean isPinned(int camera) {
        return source.tasks().get(camera).pin() != null && first[camera] <= last[camera];
    }
}
