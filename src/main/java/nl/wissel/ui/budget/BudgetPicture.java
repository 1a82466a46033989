package nl.wissel.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.wissel.cost.Product;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// A project's budget as it is shown.
///
/// @param byDefault nobody gave a budget: what is in force follows from the need
/// @param years     the calendar years of the plan
/// @param caps      the whole city first, then the departments by name
/// @param refusals  why products cannot be planned, one a reason; their place is the product's name
public record BudgetPicture(Project project, Budget inForce, boolean byDefault, List<Integer> years, List<CapRow> caps, List<Assumption> refusals) {
    private static final Set<Assumption.Kind> REFUSALS = Set.of(Assumption.Kind.PRODUCT_OF_CONCERN, Assumption.Kind.PRODUCT_MISSES_HUMAN_RIGHTS,
            Assumption.Kind.PRODUCT_MISSES_SUPPLY_CHAIN, Assumption.Kind.PRODUCT_MISSES_SUPPORT, Assumption.Kind.PRODUCT_MISSES_NO_VENDOR_CLOUD);

    public BudgetPicture {
        years = List.copyOf(years);
        caps = List.copyOf(caps);
        refusals = List.copyOf(refusals);
    }

    /// Whether a product cannot be planned.
    boolean isRefused(Product product) {
        return refusals.stream().anyMatch(refusal -> refusal.place().equals(product.name()));
    }

    /// @param department null = the whole city
    /// @param byYear     calendar year -> cap; absent = none
    public record CapRow(@Nullable String department, Map<Integer, Euros> byYear) {
        public CapRow {
            byYear = Map.copyOf(byYear);
        }

        public Euros total(List<Integer> years) {
            return new Euros(years.stream().map(byYear::get).mapToLong(cap -> cap == null ? 0 : cap.cents()).sum());
        }
    }

    public static BudgetPicture of(Project project, Findings findings) {
        var horizon = project.settings().horizon();
        var byDefault = project.budget().isEmpty();
        var inForce = byDefault ? findings.preparation().budget() : project.budget();
        var names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(findings.preparation().problem().departments());
        names.addAll(inForce.departmentCaps().keySet());
        names.remove("");
        var rows = new ArrayList<CapRow>();
        rows.add(new CapRow(null, inForce.caps()));
        names.forEach(name -> rows.add(new CapRow(name, inForce.departmentCaps().getOrDefault(name, Map.of()))));
        var refusals = findings.preparation().assumptions().stream().filter(assumption -> REFUSALS.contains(assumption.kind())).toList();
        return new BudgetPicture(project, inForce, byDefault, years(horizon), rows, refusals);
    }

    private static List<Integer> years(Horizon horizon) {
        return IntStream.range(0, horizon.budgetYears()).mapToObj(horizon::calendarYear).toList();
    }
}
