package nl.wissel.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A scenario in figures, to stand beside others.
///
/// @param index   among the scenarios of the project
/// @param figures null = it has no plan yet
public record Compared(int index, String name, boolean isPresent, Map<Integer, Long> caps, @Nullable Figures figures) {

    /// What its plan comes to.
    ///
    /// @param spend      calendar year -> cents
    /// @param last       the last quarter in which a camera is replaced; null when none is
    /// @param moved      cameras that stand elsewhere than in the plan of the present scenario; null for itself, or when that has none
    /// @param gap        how far from the best possible, at most; null = not proven
    /// @param broken     rules that do not hold
    public record Figures(Map<Integer, Long> spend, long spendCents, long writeOffCents, long exposure, @Nullable Quarter last, int unscheduled,
            @Nullable Integer moved, @Nullable Double gap, int broken) {}

    /// @param findings of the project with this scenario as the plan
    /// @param present  the plan of the present scenario
    public static Compared of(Project project, int index, String name, Findings findings, @Nullable Plan present) {
        var scenario = project.scenarios().all().get(index);
        var isPresent = index == project.scenarios().presentIndex();
        var checked = findings.plan();
        var caps = new TreeMap<Integer, Long>();
        findings.preparation().budget().caps().forEach((year, cap) -> caps.put(year, cap.cents()));
        if (checked == null || scenario.planned() == null) {
            return new Compared(index, name, isPresent, caps, null);
        }
        var spend = new TreeMap<Integer, Long>();
        checked.years().forEach(use -> spend.put(use.year(), use.spendCents()));
        var last = checked.cameras().values().stream().map(CheckedPlan.Placed::quarter).max(Quarter::compareTo).orElse(null);
        var moved = isPresent || present == null ? null : moved(scenario.planned().plan(), present);
        return new Compared(index, name, isPresent, caps, new Figures(spend, checked.figures().spendCents(), checked.figures().writeOffCents(),
                checked.figures().exposure(), last, checked.unscheduled().size(), moved, gap(scenario.planned().proof(), checked), checked.broken().size()));
    }

    private static Integer moved(Plan plan, Plan present) {
        var ids = new ArrayList<>(plan.quarters().keySet());
        present.quarters().keySet().stream().filter(id -> plan.of(id) == null).forEach(ids::add);
        return (int) ids.stream().filter(id -> !Objects.equals(plan.of(id), present.of(id))).count();
    }

    private static @Nullable Double gap(@Nullable Proof proof, CheckedPlan checked) {
        var objective = checked.figures().objectiveCents();
        return proof == null ? null : Double.valueOf(Math.max(0, (objective - proof.boundCents()) / (double) Math.max(1, proof.boundCents())));
    }

    /// All years in which one of several spends or has a cap.
    public static List<Integer> years(List<Compared> all) {
        var years = new TreeSet<Integer>();
        all.forEach(one -> {
            if (one.figures() != null) {
                years.addAll(one.figures().spend().keySet());
            }
        });
        return List.copyOf(years);
    }
}
