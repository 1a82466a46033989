package nl.wissel.plan.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.SiteVisit;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.Problem.Window;
import nl.wissel.plan.Terms;
import nl.wissel.plan.course.Course;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.screening.Screening;
import org.jspecify.annotations.Nullable;

/// Makes the problem of an inventory: which cameras are planned, at what cost, within which quarters and caps.
public final class Preparer {
    private final Terms terms;
    private final RiskAssessment risk;
    private final Notes notes;
    private final Departments departments;
    private final Costs costs;
    private final Selection selection;
    private final Done done;
    private final List<PlannedSite> sites;
    private final Map<String, Integer> siteOf = new HashMap<>();
    private final List<String> siteDepartments = new ArrayList<>();

    private Preparer(Inventory inventory, Screening screening, RiskAssessment risk, Terms terms, Course course) {
        this.terms = terms;
        this.risk = risk;
        notes = new Notes();
        done = new Done(course, terms.horizon()).notedIn(notes, inventory);
        departments = new Departments(inventory, terms.budget());
        costs = new Costs(new Offer(terms.catalogue(), terms.refused()).notedIn(notes), terms.prices(), notes);
        selection = Selection.of(inventory, screening, done, notes);
        sites = PlannedSite.of(selection.planned(), inventory.sites(), done, notes);
        for (var site : sites) {
            site.cameras().forEach(camera -> siteOf.put(camera.id(), siteDepartments.size()));
            siteDepartments.add(site.department(departments, notes));
        }
    }

    /// The problem of all cameras of concern that are in use and that their department did not answer "no" or "remove", and of those
    /// that are done.
    ///
    /// @param terms its budget is in force, or the default one when it is empty
    public static Preparation prepare(Inventory inventory, Screening screening, RiskAssessment risk, Terms terms, Course course) {
        return new Preparer(inventory, screening, risk, terms, course).prepare();
    }

    private Preparation prepare() {
        var payers = selection.planned().stream().map(this::departmentOf).toList();
        var names = departments.inUse(Stream.concat(payers.stream(), siteDepartments.stream()).toList(), terms.budget());
        var indices = new HashMap<String, Integer>();
        names.forEach(name -> indices.put(name, indices.size()));

        var tasks = new ArrayList<Task>();
        for (var i = 0; i < payers.size(); i++) {
            tasks.add(task(selection.planned().get(i), index(indices, payers.get(i))));
        }
        var visits = new ArrayList<SiteVisit>();
        for (var i = 0; i < sites.size(); i++) {
            var visit = sites.get(i).isDone() ? 0 : terms.prices().withContingencyCents(sites.get(i).visitCost(terms.visits(), notes));
            visits.add(new SiteVisit(sites.get(i).name(), index(indices, siteDepartments.get(i)), visit));
        }
        var budget = budgetFor(tasks, visits);
        var horizon = terms.horizon();
        var problem = new Problem(horizon, terms.prices().indices(horizon.budgetYears()), terms.policy(),
                CapTable.of(budget, horizon, done.open(), names, departments), tasks, visits, names, done.adopted());
        return new Preparation(problem, budget, selection.outside(), notes.all());
    }

    private static int index(Map<String, Integer> indices, String department) {
        return Objects.requireNonNull(indices.get(department));
    }

    private Task task(Camera camera, int department) {
        var site = siteOf(camera);
        var horizon = terms.horizon();
        var score = risk.of(camera).score();
        var book = costs.book(camera, horizon.start());
        var actual = done.of(camera);
        if (actual != null) {
            return new Task(camera.id(), site, department, score, costs.of(camera, actual), book, new Window(0, horizon.quarters() - 1),
                    horizon.indexOf(actual.quarter()));
        }
        var window = Windows.of(camera, sites.get(site).sheet(), risk.deadlines().get(camera.id()), horizon, done.open());
        return new Task(camera.id(), site, department, score, costs.of(camera), book, window, pin(camera));
    }

    /// The quarter that a person fixed; one that went by without the camera being replaced binds nobody any more.
    private @Nullable Integer pin(Camera camera) {
        var pinned = camera.assessment().pinned();
        if (pinned == null) {
            return null;
        }
        var pin = terms.horizon().indexOf(pinned);
        if (0 <= pin && pin < done.open()) {
            notes.add(Assumption.Kind.PASSED_PIN, camera.id(), pinned);
            return null;
        }
        return pin;
    }

    private int siteOf(Camera camera) {
        return Objects.requireNonNull(siteOf.get(camera.id()));
    }

    /// The camera's own department, else its site's.
    private String departmentOf(Camera camera) {
        if (!camera.place().department().isBlank()) {
            return departments.nameOf(camera.place().department());
        }
        var department = siteDepartments.get(siteOf(camera));
        if (department.isEmpty()) {
            notes.add(Assumption.Kind.NO_DEPARTMENT, camera.id(), "");
        } else {
            notes.add(Assumption.Kind.CAMERA_DEPARTMENT, camera.id(), department);
        }
        return department;
    }

    private Budget budgetFor(List<Task> tasks, List<SiteVisit> visits) {
        if (!terms.budget().isEmpty()) {
            return terms.budget();
        }
        var need = tasks.stream().mapToLong(task -> terms.prices().indices(1).cashCents(task.cost(), 0)).sum()
                + visits.stream().mapToLong(SiteVisit::visitCents).sum();
        return DefaultBudget.of(terms.horizon(), need, terms.budget().carryOver(), notes);
    }
}
