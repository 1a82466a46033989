package nl.wissel.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.cost.Catalogue;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.course.Course;
import nl.wissel.risk.RiskRules;
import nl.wissel.risk.Weights;
import nl.wissel.screening.Decision;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// All that a planner works on and keeps.
///
/// Settings, budget, deadlines and plan are those of the scenario that is the plan: to read or change another one's, switch to it.
public record Project(String name, Inventory inventory, Intake intake, Judgement judgement, Catalogue catalogue, Scenarios scenarios, Course course) {

    /// A project without cameras, with every default of the design.
    public static Project withDefaults(String name, Quarter start, Set<String> activeLists) {
        var only = new Scenario("", Settings.from(start), Budget.NONE, List.of(), null);
        return new Project(name, Inventory.EMPTY, Intake.NONE, Judgement.following(activeLists), Catalogue.DEFAULT, Scenarios.of(only), Course.NONE);
    }

    public Settings settings() {
        return scenarios.present().settings();
    }

    public Budget budget() {
        return scenarios.present().budget();
    }

    /// The present plan; null = none yet, or an edit made it void.
    public @Nullable Outcome planned() {
        return scenarios.present().planned();
    }

    /// The ids of the policy lists that count.
    public Set<String> activeLists() {
        return judgement.screening().activeLists();
    }

    /// The policy by which cameras and products are screened.
    public ScreeningRules screening() {
        return judgement.screening();
    }

    /// How risk is scored, and by when it must be gone.
    public RiskRules risk() {
        return judgement.risk(scenarios.present().deadlines());
    }

    /// Camera id -> what a person decided about its maker in the program.
    public Map<String, Decision> decisions() {
        return judgement.decisions();
    }

    public Weights weights() {
        return judgement.weights();
    }

    public Project named(String changed) {
        return new Project(changed, inventory, intake, judgement, catalogue, scenarios, course);
    }

    public Project with(Inventory changed) {
        return new Project(name, changed, intake, judgement, catalogue, scenarios, course);
    }

    public Project with(Intake changed) {
        return new Project(name, inventory, changed, judgement, catalogue, scenarios, course);
    }

    public Project with(ScreeningRules changed) {
        return with(judgement.with(changed));
    }

    public Project withActiveLists(Set<String> changed) {
        return with(screening().withActiveLists(changed));
    }

    public Project withDecisions(Map<String, Decision> changed) {
        return with(judgement.with(changed));
    }

    public Project with(RiskRules changed) {
        return with(judgement.with(changed)).with(scenarios.present().with(changed.deadlines()));
    }

    public Project with(Settings changed) {
        return with(scenarios.present().with(changed));
    }

    public Project with(Catalogue changed) {
        return new Project(name, inventory, intake, judgement, changed, scenarios, course);
    }

    public Project with(Budget changed) {
        return with(scenarios.present().with(changed));
    }

    /// With another plan, in which what is done stays where it was done.
    public Project withPlanned(@Nullable Outcome changed) {
        return with(scenarios.present().withPlanned(changed).holding(done()));
    }

    /// With another plan in the scenario of a name; as it was when there is none of that name.
    public Project withPlanned(String scenario, Outcome changed) {
        return with(scenarios.each(one -> one.name().equals(scenario) ? one.withPlanned(changed).holding(done()) : one));
    }

    public Project with(Scenarios changed) {
        return new Project(name, inventory, intake, judgement, catalogue, changed, course);
    }

    /// With another course: what is done is so in the plan of every scenario.
    public Project with(Course changed) {
        var moved = new Project(name, inventory, intake, judgement, catalogue, scenarios, changed);
        return moved.with(scenarios.each(scenario -> scenario.holding(moved.done())));
    }

    private Project with(Scenario present) {
        return with(scenarios.with(present));
    }

    /// The same under other scenarios' terms, for comparing: with another scenario as the plan.
    public Project presenting(int scenario) {
        return with(scenarios.presenting(scenario));
    }

    private Project with(Judgement changed) {
        return new Project(name, inventory, intake, changed, catalogue, scenarios, course);
    }

    /// The quarter of each camera of the list that is done.
    private Map<String, Quarter> done() {
        if (course.actuals().isEmpty()) {
            return Map.of();
        }
        var done = new HashMap<String, Quarter>();
        for (var camera : inventory.cameras()) {
            var actual = course.actuals().get(camera.id());
            if (actual != null) {
                done.put(camera.id(), actual.quarter());
            }
        }
        return done;
    }
}
