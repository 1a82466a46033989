package nl.wissel.plan.explain;

import java.util.LinkedHashMap;
import java.util.function.ToIntFunction;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;
import nl.wissel.unit.Quarter;

/// The two plans that stand beside every plan, without caps and hours: what is gained and lost between them is what planning is about.
public final class Extremes {
    private Extremes() {}

    /// Each camera at its pin, else as early as its window allows.
    public static Plan soonest(Problem problem) {
        return place(problem, task -> task.window().earliest());
    }

    /// Each camera at its pin, else when it is written off in the normal way, within its window.
    public static Plan natural(Problem problem) {
        return place(problem, task -> Math.clamp(task.book().quartersLeft(), task.window().earliest(), task.window().deadline()));
    }

    private static Plan place(Problem problem, ToIntFunction<Task> quarter) {
        var quarters = new LinkedHashMap<String, Quarter>();
        for (var task : problem.tasks()) {
            if (!task.choices().isEmpty()) {
                var index = task.pin() == null ? quarter.applyAsInt(task) : task.pin();
                quarters.put(task.cameraId(), problem.horizon().quarter(index));
            }
        }
        return new Plan(quarters);
    }
}
