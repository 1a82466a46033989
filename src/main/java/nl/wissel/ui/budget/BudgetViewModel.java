package nl.wissel.ui.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Policy;
import nl.wissel.project.Settings;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The screen Budget without its looks. The first change to a default budget makes all of it the person's own. A plan follows each change of the budget.
public final class BudgetViewModel {
    private final Session session;
    private final Texts texts;
    private final ObservableValue<BudgetPicture> picture;

    public BudgetViewModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        picture = session.findings().map(findings -> BudgetPicture.of(Objects.requireNonNull(session.project().get()), findings));
    }

    // what is shown

    /// Null until the first findings are there.
    public ObservableValue<BudgetPicture> picture() {
        return picture;
    }

    // what can be done

    /// Sets or lifts a cap.
    ///
    /// @param department null = the whole city
    /// @param cap        null = none
    public void setCap(@Nullable String department, int year, @Nullable Euros cap) {
        var name = department == null ? texts.get("planning.budget.city") : department;
        edit(texts.get("planning.budget.edit.cap", name, String.valueOf(year)), old -> {
            if (department == null) {
                return new Budget(with(old.caps(), year, cap), old.departmentCaps(), old.minutes(), old.carryOver());
            }
            var departments = new HashMap<>(old.departmentCaps());
            departments.put(department, with(departments.getOrDefault(department, Map.of()), year, cap));
            departments.values().removeIf(Map::isEmpty);
            return new Budget(old.caps(), departments, old.minutes(), old.carryOver());
        });
    }

    /// Sets or lifts the limit on installer time in a quarter.
    ///
    /// @param minutes null = no limit
    public void setMinutes(Quarter quarter, @Nullable Integer minutes) {
        edit(texts.get("planning.budget.edit.hours", texts.formats().quarter(quarter)),
                old -> new Budget(old.caps(), old.departmentCaps(), with(old.minutes(), quarter, minutes), old.carryOver()));
    }

    public void setCarryOver(boolean carryOver) {
        edit(texts.get("planning.budget.edit.carry"), old -> new Budget(old.caps(), old.departmentCaps(), old.minutes(), carryOver));
    }

    /// Goes back to the caps that follow from the need.
    public void takeDefault() {
        session.edit(texts.get("planning.budget.edit.default"), project -> project.with(Budget.NONE));
    }

    public void changeHorizon(UnaryOperator<Horizon> change) {
        settings(old -> new Settings(change.apply(old.horizon()), old.prices(), old.visits(), old.policy(), old.bookkeeping()));
    }

    public void changePrices(UnaryOperator<PriceLevel> change) {
        settings(old -> new Settings(old.horizon(), change.apply(old.prices()), old.visits(), old.policy(), old.bookkeeping()));
    }

    public void setExposurePrice(Euros price) {
        settings(old -> new Settings(old.horizon(), old.prices(), old.visits(), new Policy(price, old.policy().movePrice()), old.bookkeeping()));
    }

    private void settings(UnaryOperator<Settings> change) {
        session.edit(texts.get("planning.budget.edit.settings"), project -> project.with(change.apply(project.settings())));
    }

    private void edit(String label, UnaryOperator<Budget> change) {
        var findings = session.findings().get();
        session.edit(label, project -> {
            var base = project.budget().isEmpty() && findings != null ? findings.preparation().budget() : project.budget();
            return project.with(change.apply(base));
        });
        session.planRun().follow(label);
    }

    private static <K, V> Map<K, V> with(Map<K, V> old, K key, @Nullable V value) {
        var changed = new HashMap<>(old);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return changed;
    }
}
