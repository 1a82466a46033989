package nl.wissel.project;

import java.util.Map;
import java.util.Set;
import nl.wissel.cost.Catalogue;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.risk.RiskRules;
import nl.wissel.risk.Weights;
import nl.wissel.screening.Decision;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// All that a planner works on and keeps.
///
/// @param planned the present plan; null = none yet, or an edit made it void
public record Project(String name, Inventory inventory, Intake intake, Judgement judgement, Settings settings, Catalogue catalogue, Budget budget,
        @Nullable Outcome planned) {

    /// A project without cameras, with every default of the design.
    public static Project withDefaults(String name, Quarter start, Set<String> activeLists) {
        return new Project(name, Inventory.EMPTY, Intake.NONE, Judgement.following(activeLists), Settings.from(start), Catalogue.DEFAULT,
                Budget.NONE, null);
    }

    /// The ids of the policy lists that count.
    public Set<String> activeLists() {
        return judgement.screening().activeLists();
    }

    /// The policy by which cameras and products are screened.
    public ScreeningRules screening() {
        return judgement.screening();
    }

    /// How risk is scored.
    public RiskRules risk() {
        return judgement.risk();
    }

    /// Camera id -> what a person decided about its maker in the program.
    public Map<String, Decision> decisions() {
        return judgement.decisions();
    }

    public Weights weights() {
        return judgement.risk().weights();
    }

    public Project named(String changed) {
        return new Project(changed, inventory, intake, judgement, settings, catalogue, budget, planned);
    }

    public Project with(Inventory changed) {
        return new Project(name, changed, intake, judgement, settings, catalogue, budget, planned);
    }

    public Project with(Intake changed) {
        return new Project(name, inventory, changed, judgement, settings, catalogue, budget, planned);
    }

    public Project with(ScreeningRules changed) {
        return with(new Judgement(changed, decisions(), risk()));
    }

    public Project withActiveLists(Set<String> changed) {
        return with(screening().withActiveLists(changed));
    }

    public Project withDecisions(Map<String, Decision> changed) {
        return with(new Judgement(screening(), changed, risk()));
    }

    public Project with(RiskRules changed) {
        return with(new Judgement(screening(), decisions(), changed));
    }

    public Project with(Settings changed) {
        return new Project(name, inventory, intake, judgement, changed, catalogue, budget, planned);
    }

    public Project with(Catalogue changed) {
        return new Project(name, inventory, intake, judgement, settings, changed, budget, planned);
    }

    public Project with(Budget changed) {
        return new Project(name, inventory, intake, judgement, settings, catalogue, changed, planned);
    }

    public Project withPlanned(@Nullable Outcome changed) {
        return new Project(name, inventory, intake, judgement, settings, catalogue, budget, changed);
    }

    private Project with(Judgement changed) {
        return new Project(name, inventory, intake, changed, settings, catalogue, budget, planned);
    }
}
