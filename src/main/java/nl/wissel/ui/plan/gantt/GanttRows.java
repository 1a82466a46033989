package nl.wissel.ui.plan.gantt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;
import nl.wissel.ui.plan.gantt.GanttRow.Group;
import nl.wissel.ui.plan.gantt.GanttRow.Hold;
import nl.wissel.ui.plan.gantt.GanttRow.Level;
import nl.wissel.ui.plan.gantt.GanttRow.One;
import org.jspecify.annotations.Nullable;

/// Makes the lines of the Gantt: departments by name, in them sites by name, in them cameras, the riskiest first.
///
/// The cameras of a site that are done make a site of their own in the problem, since no visit is paid for them; here they are one site again.
final class GanttRows {
    private static final Comparator<GanttRow> RISKIEST = Comparator.comparingInt(GanttRow::risk).reversed().thenComparing(GanttRow::key);

    private final Problem problem;
    private final CheckedPlan plan;
    private final Map<String, Camera> cameras = new HashMap<>();

    private GanttRows(Inventory inventory, Problem problem, CheckedPlan plan) {
        this.problem = problem;
        this.plan = plan;
        inventory.cameras().forEach(camera -> cameras.put(camera.id(), camera));
    }

    static List<GanttRow> of(Inventory inventory, Problem problem, CheckedPlan plan) {
        return new GanttRows(inventory, problem, plan).departments();
    }

    private List<GanttRow> departments() {
        var bySite = new TreeMap<String, Map<String, List<Task>>>(String.CASE_INSENSITIVE_ORDER);
        for (var task : problem.tasks()) {
            bySite.computeIfAbsent(problem.departments().get(task.department()), name -> new HashMap<>())
                    .computeIfAbsent(Site.key(name(task)), site -> new ArrayList<>()).add(task);
        }
        return bySite.entrySet().stream().map(entry -> department(entry.getKey(), entry.getValue())).collect(Collectors.toList());
    }

    private String name(Task task) {
        return problem.sites().get(task.site()).name();
    }

    private GanttRow department(String name, Map<String, List<Task>> sites) {
        var rows = sites.entrySet().stream()
                .map(entry -> site(name, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(GanttRow::name, String.CASE_INSENSITIVE_ORDER).thenComparing(GanttRow::key))
                .toList();
        return group(Level.DEPARTMENT, name, name, rows);
    }

    private GanttRow site(String department, String site, List<Task> tasks) {
        return group(Level.SITE, department + "\u0000" + site, name(tasks.getFirst()), tasks.stream().map(this::one).sorted(RISKIEST).toList());
    }

    private GanttRow group(Level level, String key, String name, List<GanttRow> rows) {
        var perQuarter = new Integer[problem.horizon().quarters()];
        Arrays.fill(perQuarter, 0);
        var done = perQuarter.clone();
        var count = 0;
        for (var one : (Iterable<One>) rows.stream().flatMap(GanttRows::ones)::iterator) {
            count++;
            if (one.quarter() >= 0) {
                perQuarter[one.quarter()]++;
                done[one.quarter()] += one.hold() == Hold.DONE ? 1 : 0;
            }
        }
        var risk = rows.stream().mapToInt(GanttRow::risk).max().orElse(0);
        return new Group(level, key, name, count, risk, Arrays.asList(perQuarter), Arrays.asList(done), rows);
    }

    private GanttRow one(Task task) {
        var placed = plan.cameras().get(task.cameraId());
        var quarter = placed == null ? -1 : problem.horizon().indexOf(placed.quarter());
        var inside = quarter >= 0 && quarter < problem.horizon().quarters() ? quarter : -1;
        return new One(task.cameraId(), label(task.cameraId(), cameras.get(task.cameraId())), task.risk(), inside, task.window(), Hold.of(task));
    }

    private static String label(String id, @Nullable Camera camera) {
        return camera == null ? id : (id + "  " + camera.device().brand() + " " + camera.device().model()).strip();
    }

    private static Stream<One> ones(GanttRow row) {
        return row instanceof One one ? Stream.of(one) : row.children().stream().flatMap(GanttRows::ones);
    }
}
