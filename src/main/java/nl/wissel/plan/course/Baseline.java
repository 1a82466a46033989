package nl.wissel.plan.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Problem;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// A plan as it was adopted. It does not change when lists, prices or caps do.
///
/// @param decision number of the decision, or empty
/// @param shares   what it comes to, by department in the order of their names and by year; only where there is something
public record Baseline(LocalDate adoptedOn, String decision, Plan plan, List<Share> shares) {
    public Baseline {
        shares = List.copyOf(shares);
    }

    /// What a department was to do in a year.
    ///
    /// @param year  calendar year
    /// @param spend visits included, excl. VAT
    public record Share(String department, int year, int cameras, Euros spend) {}

    /// A checked plan of a problem, as it is adopted.
    public static Baseline of(LocalDate adoptedOn, String decision, Problem problem, CheckedPlan checked) {
        var quarters = new HashMap<String, Quarter>();
        checked.cameras().forEach((id, placed) -> quarters.put(id, placed.quarter()));
        return new Baseline(adoptedOn, decision, new Plan(quarters), shares(problem, checked));
    }

    private static List<Share> shares(Problem problem, CheckedPlan checked) {
        var years = problem.horizon().budgetYears();
        var cameras = new int[problem.departments().size() * years];
        for (var task : problem.tasks()) {
            var placed = checked.cameras().get(task.cameraId());
            if (placed != null) {
                cameras[task.department() * years + problem.horizon().yearOf(problem.horizon().indexOf(placed.quarter()))]++;
            }
        }
        var shares = new ArrayList<Share>();
        for (var cell = 0; cell < cameras.length; cell++) {
            var use = checked.departments().get(cell);
            if (cameras[cell] > 0 || use.spendCents() > 0) {
                shares.add(new Share(use.department(), use.year(), cameras[cell], new Euros(use.spendCents())));
            }
        }
        return shares;
    }
}
