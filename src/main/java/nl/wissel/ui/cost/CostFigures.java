package nl.wissel.ui.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Problem;
import nl.wissel.plan.explain.Extremes;
import nl.wissel.project.Findings;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What a plan costs by budget year and department, and what it does to the exposure. Money in cents, excl. VAT.
///
/// @param years    the caps and the spend of the whole city
/// @param spend    by department, the largest first: cash and visits
/// @param writeOff by department, the largest first: early write-off, not cash
/// @param exposure a line a quarter
public record CostFigures(List<YearUse> years, List<Row> spend, List<Row> writeOff, List<Exposure> exposure, int cameras) {
    public CostFigures {
        years = List.copyOf(years);
        spend = List.copyOf(spend);
        writeOff = List.copyOf(writeOff);
        exposure = List.copyOf(exposure);
    }

    /// @param cents one a budget year
    public record Row(String department, List<Long> cents) {
        public Row {
            cents = List.copyOf(cents);
        }

        public long total() {
            return cents.stream().mapToLong(year -> year).sum();
        }
    }

    /// @param replaced cameras replaced in the quarter
    /// @param inUse    cameras of the plan's problem that are still in use after it
    /// @param points   their risk, summed; summed again over all quarters it is the exposure of the plan
    /// @param soonest  the same if each camera were replaced as soon as it may be, without caps
    /// @param natural  the same if each were replaced when it is written off
    public record Exposure(Quarter quarter, int replaced, int inUse, long points, long soonest, long natural) {}

    /// The figures of the plan; null when there is none.
    public static @Nullable CostFigures of(Findings findings) {
        var plan = findings.plan();
        if (plan == null) {
            return null;
        }
        var problem = findings.preparation().problem();
        return new CostFigures(plan.years(), spend(plan), writeOff(problem, plan), exposure(problem, plan), plan.cameras().size());
    }

    public long totalSpend() {
        return years.stream().mapToLong(YearUse::spendCents).sum();
    }

    public long totalWriteOff() {
        return writeOff.stream().mapToLong(Row::total).sum();
    }

    private static List<Row> spend(CheckedPlan plan) {
        var places = places(plan);
        Map<String, long[]> cents = new LinkedHashMap<>();
        for (var use : plan.departments()) {
            cents.computeIfAbsent(use.department(), name -> new long[places.size()])[places.getOrDefault(use.year(), 0)] += use.spendCents();
        }
        return rows(cents);
    }

    private static List<Row> writeOff(Problem problem, CheckedPlan plan) {
        var places = places(plan);
        Map<String, long[]> cents = new LinkedHashMap<>();
        for (var task : problem.tasks()) {
            var placed = plan.cameras().get(task.cameraId());
            var year = placed == null ? null : places.get(placed.quarter().year());
            if (placed != null && year != null) {
                cents.computeIfAbsent(problem.departments().get(task.department()), name -> new long[places.size()])[year] += placed.writeOffCents();
            }
        }
        return rows(cents);
    }

    /// Calendar year -> its place among the plan's years.
    private static Map<Integer, Integer> places(CheckedPlan plan) {
        var places = new HashMap<Integer, Integer>();
        plan.years().forEach(use -> places.put(use.year(), places.size()));
        return places;
    }

    private static List<Row> rows(Map<String, long[]> cents) {
        return cents.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), LongStream.of(entry.getValue()).boxed().toList()))
                .filter(row -> row.total() > 0)
                .sorted(Comparator.comparingLong(Row::total).reversed().thenComparing(Row::department))
                .toList();
    }

    private static List<Exposure> exposure(Problem problem, CheckedPlan plan) {
        var horizon = problem.horizon();
        var quarters = new LinkedHashMap<String, Quarter>();
        plan.cameras().forEach((id, placed) -> quarters.put(id, placed.quarter()));
        var points = pointsInUse(problem, new Plan(quarters));
        var soonest = pointsInUse(problem, Extremes.soonest(problem));
        var natural = pointsInUse(problem, Extremes.natural(problem));
        var inUse = problem.tasks().size();
        var list = new ArrayList<Exposure>();
        for (var quarter = 0; quarter < horizon.quarters(); quarter++) {
            var replaced = plan.quarters().get(quarter).cameras();
            inUse -= replaced;
            list.add(new Exposure(horizon.quarter(quarter), replaced, inUse, points[quarter], soonest[quarter], natural[quarter]));
        }
        return list;
    }

    /// The risk that is still in use after each quarter.
    private static long[] pointsInUse(Problem problem, Plan plan) {
        var horizon = problem.horizon();
        var points = new long[horizon.quarters()];
        for (var task : problem.tasks()) {
            var quarter = plan.of(task.cameraId());
            var gone = quarter == null ? points.length : Math.clamp(horizon.indexOf(quarter), 0, points.length);
            for (var one = 0; one < gone; one++) {
                points[one] += task.risk();
            }
        }
        return points;
    }
}
