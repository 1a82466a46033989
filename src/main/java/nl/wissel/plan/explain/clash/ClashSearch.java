package nl.wissel.plan.explain.clash;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.explain.Explainer;
import nl.wissel.plan.explain.clash.Clash.NoQuarter;
import nl.wissel.plan.explain.clash.Clash.PinOutside;
import nl.wissel.plan.explain.clash.Clash.ShutOut;
import nl.wissel.risk.CameraDates;
import nl.wissel.risk.CameraDates.Dated;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Finds everything in a problem that cannot be as it was asked.
public final class ClashSearch {
    private final Problem problem;
    private final Function<String, CameraDates> dates;

    private ClashSearch(Problem problem, Function<String, CameraDates> dates) {
        this.problem = problem;
        this.dates = dates;
    }

    /// @param dates camera id -> the dates it has, for those that clash
    public static List<Clash> of(Problem problem, Function<String, CameraDates> dates) {
        var search = new ClashSearch(problem, dates);
        var compiled = new CompiledProblem(problem);
        var clashes = new ArrayList<Clash>(new PinSums(compiled).over());
        problem.tasks().stream().filter(task -> task.choices().isEmpty()).map(search::impossible).forEach(clashes::add);
        clashes.addAll(search.shutOut(compiled));
        return List.copyOf(clashes);
    }

    private Clash impossible(Task task) {
        var known = dates.apply(task.cameraId());
        var horizon = problem.horizon();
        var start = known.latestStart().filter(date -> date.quarter().compareTo(horizon.start()) > 0).orElse(null);
        var end = horizon.quarter(horizon.quarters() - 1);
        var deadline = known.firstDeadline().filter(date -> date.quarter().compareTo(end) < 0).orElse(null);
        if (task.window().isEmpty() || task.pin() == null) {
            return new NoQuarter(task.cameraId(), start, deadline);
        }
        var pin = horizon.quarter(task.pin());
        return new PinOutside(task.cameraId(), pin, isBefore(pin, start) ? start : null, isAfter(pin, deadline) ? deadline : null);
    }

    private static boolean isBefore(Quarter pin, @Nullable Dated start) {
        return start != null && pin.compareTo(start.quarter()) < 0;
    }

    private static boolean isAfter(Quarter pin, @Nullable Dated deadline) {
        return deadline != null && pin.compareTo(deadline.quarter()) > 0;
    }

    private List<Clash> shutOut(CompiledProblem compiled) {
        var pins = new int[compiled.cameras];
        for (var i = 0; i < pins.length; i++) {
            pins[i] = problem.tasks().get(i).pin() != null && compiled.first[i] <= compiled.last[i] ? compiled.first[i] : compiled.end;
        }
        var explainer = new Explainer(problem, compiled.planOf(pins));
        var found = new ArrayList<Clash>();
        for (var i = 0; i < pins.length; i++) {
            if (!compiled.isFixed(i)) {
                explainer.explain(problem.tasks().get(i).cameraId()).flatMap(explanation -> explanation.nearest()
                                .filter(nearest -> !nearest.obstacles().isEmpty())
                                .map(nearest -> new ShutOut(explanation.cameraId(), nearest)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }
}
