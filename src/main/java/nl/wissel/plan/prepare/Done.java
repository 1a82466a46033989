package nl.wissel.plan.prepare;

import java.util.HashMap;
import java.util.HashSet;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Plan;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Course;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What of a course counts within a horizon.
record Done(Course course, Horizon horizon) {

    /// Notes what was paid for cameras that are not in the list: it counts nowhere.
    Done notedIn(Notes notes, Inventory inventory) {
        var missing = new HashSet<>(course.actuals().keySet());
        inventory.cameras().forEach(camera -> missing.remove(camera.id()));
        if (!missing.isEmpty()) {
            var paid = course.actuals().entrySet().stream().filter(actual -> missing.contains(actual.getKey())).mapToLong(actual -> actual.getValue().paid().cents()).sum();
            notes.addOf(Assumption.Kind.DONE_NOT_IN_LIST, missing.size() == 1 ? missing.iterator().next() : "", new Euros(paid), missing.size());
        }
        return this;
    }

    boolean contains(Camera camera) {
        return course.actuals().containsKey(camera.id());
    }

    boolean isWithinHorizon(Camera camera) {
        var actual = of(camera);
        return actual != null && isWithinHorizon(actual.quarter());
    }

    /// How a camera was replaced; null when it was not.
    @Nullable Actual of(Camera camera) {
        return course.actuals().get(camera.id());
    }

    /// Index of the first quarter that is not closed; at most T.
    int open() {
        var open = course.open();
        return open == null ? 0 : Math.clamp(horizon.indexOf(open), 0, horizon.quarters());
    }

    /// The plan in force, as far as it lies within the horizon; null when none was adopted.
    @Nullable Plan adopted() {
        if (course.baseline() == null) {
            return null;
        }
        var within = new HashMap<>(course.baseline().plan().quarters());
        within.values().removeIf(quarter -> !isWithinHorizon(quarter));
        return new Plan(within);
    }

    private boolean isWithinHorizon(Quarter quarter) {
        var index = horizon.indexOf(quarter);
        return 0 <= index && index < horizon.quarters();
    }
}
