package nl.wissel.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The scenarios of a project over the same cameras. One of them is the plan; the others are kept beside it.
///
/// @param all          at least one, in the order in which they were made
/// @param presentIndex which of them is the plan
public record Scenarios(List<Scenario> all, int presentIndex) {
    public Scenarios {
        all = List.copyOf(all);
        if (presentIndex < 0 || presentIndex >= all.size()) {
            throw new IllegalArgumentException("there are %d scenarios, the plan cannot be number %d".formatted(all.size(), presentIndex));
        }
    }

    static Scenarios of(Scenario only) {
        return new Scenarios(List.of(only), 0);
    }

    /// The one that is the plan.
    public Scenario present() {
        return all.get(presentIndex);
    }

    /// Whether one goes by a name, however it is spaced or capitalised.
    public boolean hasName(String name) {
        return all.stream().anyMatch(scenario -> scenario.name().strip().equalsIgnoreCase(name.strip()));
    }

    /// With another one as the plan.
    public Scenarios presenting(int index) {
        return new Scenarios(all, index);
    }

    /// With a copy of one behind the others, plan and all.
    public Scenarios copying(int index, String name) {
        var more = new ArrayList<>(all);
        more.add(all.get(index).named(name));
        return new Scenarios(more, presentIndex);
    }

    /// Without one that is not the plan.
    public Scenarios without(int index) {
        if (index == presentIndex) {
            throw new IllegalArgumentException("the plan cannot be taken away");
        }
        var fewer = new ArrayList<>(all);
        fewer.remove(index);
        return new Scenarios(fewer, index < presentIndex ? presentIndex - 1 : presentIndex);
    }

    /// With one changed.
    public Scenarios changing(int index, UnaryOperator<Scenario> change) {
        var changed = new ArrayList<>(all);
        changed.set(index, change.apply(all.get(index)));
        return new Scenarios(changed, presentIndex);
    }

    Scenarios with(Scenario present) {
        return changing(presentIndex, _ -> present);
    }

    Scenarios each(UnaryOperator<Scenario> change) {
        return new Scenarios(all.stream().map(change).toList(), presentIndex);
    }
}
