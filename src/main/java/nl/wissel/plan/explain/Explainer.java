package nl.wissel.plan.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Problem;
import nl.wissel.plan.explain.Explanation.Change;
import nl.wissel.plan.explain.Explanation.Option;
import nl.wissel.plan.explain.Obstacle.Rule;
import nl.wissel.unit.Euros;

/// Says of a camera what every other quarter would change, with the rest of the plan as it is: the rule that it would break and by
/// how much, and what it would cost. What is named as short is exact: with it the camera fits, with a cent less it does not.
public final class Explainer {
    private static final int CITY = 0;

    private final CompiledProblem problem;
    private final int[] quarters;
    private final Spending spending;
    private final Map<String, Integer> indices;

    public Explainer(Problem source, Plan plan) {
        problem = new CompiledProblem(source);
        quarters = problem.quartersOf(plan);
        spending = new Spending(problem, quarters);
        indices = HashMap.newHashMap(problem.cameras);
        for (var camera = 0; camera < problem.cameras; camera++) {
            indices.put(source.tasks().get(camera).cameraId(), camera);
        }
    }

    /// Empty when the problem has no such camera.
    public Optional<Explanation> explain(String cameraId) {
        return Optional.ofNullable(indices.get(cameraId)).map(this::explain);
    }

    private Explanation explain(int camera) {
        var options = new ArrayList<Option>();
        for (var quarter = 0; quarter < problem.end; quarter++) {
            if (quarter != quarters[camera]) {
                options.add(new Option(problem.source.horizon().quarter(quarter), obstacles(camera, quarter), change(camera, quarter)));
            }
        }
        var present = quarters[camera] == problem.end ? null : problem.source.horizon().quarter(quarters[camera]);
        return new Explanation(problem.source.tasks().get(camera).cameraId(), present, options);
    }

    private List<Obstacle> obstacles(int camera, int quarter) {
        var found = windowObstacles(camera, quarter);
        addCap(found, camera, quarter, CITY);
        addCap(found, camera, quarter, problem.payer[camera]);
        if (problem.sitePayer[problem.site[camera]] != problem.payer[camera]) {
            addCap(found, camera, quarter, problem.sitePayer[problem.site[camera]]);
        }
        var minutes = spending.minutesShort(camera, quarter);
        if (minutes > 0) {
            found.add(new Obstacle(Rule.HOURS, "", problem.source.horizon().quarter(quarter), Duration.ofMinutes(minutes)));
        }
        return found;
    }

    private List<Obstacle> windowObstacles(int camera, int quarter) {
        var task = problem.source.tasks().get(camera);
        var horizon = problem.source.horizon();
        var found = new ArrayList<Obstacle>();
        if (task.pin() != null && task.pin() != quarter) {
            found.add(new Obstacle(Rule.PIN, "", "", horizon.quarter(task.pin())));
        }
        if (quarter < task.window().earliest()) {
            found.add(new Obstacle(Rule.EARLIEST, "", "", horizon.quarter(task.window().earliest())));
        }
        if (quarter > task.window().deadline()) {
            found.add(new Obstacle(Rule.DEADLINE, "", "", horizon.quarter(task.window().deadline())));
        }
        return found;
    }

    private void addCap(List<Obstacle> found, int camera, int quarter, int payer) {
        var year = problem.yearOf[quarter];
        var cents = spending.centsShort(payer, year, more(camera, quarter, payer));
        if (cents > 0) {
            var department = payer == CITY ? "" : problem.source.departments().get(payer - 1);
            var when = Integer.toString(problem.source.horizon().calendarYear(year));
            found.add(new Obstacle(payer == CITY ? Rule.CITY_CAP : Rule.DEPARTMENT_CAP, department, when, new Euros(cents)));
        }
    }

    /// What a payer spends more in each year.
    private long[] more(int camera, int quarter, int payer) {
        var more = new long[problem.years];
        var site = problem.site[camera];
        var now = quarters[camera];
        if (payer == CITY || payer == problem.payer[camera]) {
            more[problem.yearOf[quarter]] += cash(camera, quarter);
            if (now != problem.end) {
                more[problem.yearOf[now]] -= cash(camera, now);
            }
        }
        if (payer == CITY || payer == problem.sitePayer[site]) {
            more[problem.yearOf[quarter]] += visitIfAlone(camera, quarter);
            if (now != problem.end) {
                more[problem.yearOf[now]] -= visitIfAlone(camera, now);
            }
        }
        return more;
    }

    private Change change(int camera, int quarter) {
        var now = quarters[camera];
        var task = problem.source.tasks().get(camera);
        var exposure = problem.source.policy().exposurePrice().cents() * task.risk() * (quarter - now);
        var cash = cash(camera, quarter) - cash(camera, now);
        var writeOff = task.book().writeOffCents(quarter) - (now == problem.end ? 0 : task.book().writeOffCents(now));
        var soft = problem.soft[camera * (problem.end + 1) + quarter] - problem.soft[camera * (problem.end + 1) + now];
        var visits = (isAlone(camera, quarter) ? 1 : 0) - (isAlone(camera, now) ? 1 : 0);
        return new Change(exposure, cash, visits, visitIfAlone(camera, quarter) - visitIfAlone(camera, now), writeOff, soft - exposure - cash - writeOff);
    }

    private boolean isAlone(int camera, int quarter) {
        return quarter != problem.end && !spending.isVisitedBesides(camera, quarter);
    }

    private long cash(int camera, int quarter) {
        return quarter == problem.end ? 0 : problem.cash[camera * problem.years + problem.yearOf[quarter]];
    }

    private long visitIfAlone(int camera, int quarter) {
        return isAlone(camera, quarter) ? problem.visit[problem.site[camera] * problem.years + problem.yearOf[quarter]] : 0;
    }
}
