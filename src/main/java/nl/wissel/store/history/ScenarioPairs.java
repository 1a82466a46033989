package nl.wissel.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.project.Scenarios;

/// Which scenario before a change is which one after it: by its name, or by its place when it was renamed.
///
/// @param aligned the project before, its scenarios in the order of those after; one that is new says there what it says now
/// @param lines   the scenarios that came, went or were renamed, and another one that is the plan
record ScenarioPairs(Project aligned, List<Line> lines) {
    static ScenarioPairs of(Project before, Project after) {
        var old = before.scenarios().all();
        var fresh = after.scenarios().all();
        var pairs = new ArrayList<Scenario>();
        var kept = new ArrayList<Scenario>();
        var lines = new ArrayList<Line>();
        for (var i = 0; i < fresh.size(); i++) {
            var pair = named(fresh.get(i).name(), old).or(at(i, old, fresh));
            pair.ifPresent(kept::add);
            pairs.add(pair.orElse(fresh.get(i)));
            var name = fresh.get(i).name();
            if (pair.isEmpty()) {
                lines.add(new Line(Item.SCENARIO, name, null, name));
            } else if (!pair.get().name().equals(name)) {
                lines.add(new Line(Item.SCENARIO_NAME, "", pair.get().name(), name));
            }
        }
        old.stream().filter(scenario -> !kept.contains(scenario)).forEach(gone -> lines.add(new Line(Item.SCENARIO, gone.name(), gone.name(), null)));
        var was = before.scenarios().present();
        var is = after.scenarios().present();
        if (!pairs.get(after.scenarios().presentIndex()).equals(was)) {
            lines.add(new Line(Item.PRESENT_SCENARIO, "", was.name(), is.name()));
        }
        return new ScenarioPairs(before.with(new Scenarios(pairs, after.scenarios().presentIndex())), lines);
    }

    private static Optional<Scenario> named(String name, List<Scenario> among) {
        return among.stream().filter(scenario -> scenario.name().equals(name)).findFirst();
    }

    /// The one in the same place, where one was renamed.
    private static Supplier<Optional<Scenario>> at(int place, List<Scenario> old, List<Scenario> fresh) {
        return () -> place >= old.size() || named(old.get(place).name(), fresh).isPresent() ? Optional.empty() : Optional.of(old.get(place));
    }
}
