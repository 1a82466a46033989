package nl.wissel.project;

import java.util.Map;
import java.util.Set;
import nl.wissel.cost.Catalogue;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.risk.Weights;
import nl.wissel.screening.Decision;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// All that a planner works on and keeps.
///
/// @param activeLists ids of the policy lists that count
/// @param decisions   camera id -> what a person decided about its maker in the program
/// @param planned     the present plan; null = none yet, or an edit made it void
public record Project(String name, Inventory inventory, Set<String> activeLists, Map<String, Decision> decisions, Weights weights,
        Settings settings, Catalogue catalogue, Budget budget, @Nullable Outcome planned) {

    public Project {
        activeLists = Set.copyOf(activeLists);
        decisions = Map.copyOf(decisions);
    }

    /// A project without cameras, with every default of the design.
    public static Project withDefaults(String name, Quarter start, Set<String> activeLists) {
        return new Project(name, Inventory.EMPTY, activeLists, Map.of(), Weights.DEFAULT, Settings.from(start), Catalogue.DEFAULT, Budget.NONE, null);
    }

    public Project with(Inventory changed) {
        return new Project(name, changed, activeLists, decisions, weights, settings, catalogue, budget, planned);
    }

    public Project withActiveLists(Set<String> changed) {
        return new Project(name, inventory, changed, decisions, weights, settings, catalogue, budget, planned);
    }

    public Project withDecisions(Map<String, Decision> changed) {
        return new Project(name, inventory, activeLists, changed, weights, settings, catalogue, budget, planned);
    }

    public Project with(Weights changed) {
        return new Project(name, inventory, activeLists, decisions, changed, settings, catalogue, budget, planned);
    }

    public Project with(Settings changed) {
        return new Project(name, inventory, activeLists, decisions, weights, changed, catalogue, budget, planned);
    }

    public Project with(Catalogue changed) {
        return new Project(name, inventory, activeLists, decisions, weights, settings, changed, budget, planned);
    }

    public Project with(Budget changed) {
        return new Project(name, inventory, activeLists, decisions, weights, settings, catalogue, changed, planned);
    }

    public Project withPlanned(@Nullable Outcome changed) {
        return new Project(name, inventory, activeLists, decisions, weights, settings, catalogue, budget, changed);
    }
}
