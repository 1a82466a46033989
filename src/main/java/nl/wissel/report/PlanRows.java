package nl.wissel.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.CheckedPlan.Placed;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.risk.Band;
import nl.wissel.screening.Verdict;
import nl.wissel.text.Texts;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A plan as rows: who is replaced when, and which sites are visited.
///
/// @param replacements in order of quarter, department, site and id
/// @param visits       in order of quarter, department and site
/// @param departments  names as they are shown, in the order of the problem
record PlanRows(CheckedPlan plan, List<Replacement> replacements, List<Visit> visits, List<String> departments) {

    /// A camera and what is done with it.
    ///
    /// @param payer department that pays for the camera
    /// @param host  department of the site
    /// @param pinned     by a person
    /// @param replacedOn null = still to be done
    record Replacement(Camera camera, String payer, String site, String host, String maker, int risk, boolean pinned, @Nullable LocalDate replacedOn, Placed placed) {
        Quarter quarter() {
            return placed.quarter();
        }

        Band band() {
            return Band.of(risk);
        }
    }

    /// A site in a quarter in which cameras are replaced there.
    record Visit(String site, String department, Quarter quarter, int cameras, long cents) {}

    static PlanRows of(Project project, Findings findings, Texts texts) {
        var plan = Objects.requireNonNull(findings.plan(), "a report needs a plan");
        var problem = findings.preparation().problem();
        var departments = problem.departments().stream().map(name -> name.isBlank() ? texts.get("report.no.department") : name).toList();
        var cameras = project.inventory().cameras().stream().collect(Collectors.toMap(Camera::id, Function.identity()));
        var replacements = new ArrayList<Replacement>();
        var visited = new TreeMap<Integer, TreeMap<Integer, Integer>>();
        for (var task : problem.tasks()) {
            var placed = plan.cameras().get(task.cameraId());
            if (placed != null) {
                var site = problem.sites().get(task.site());
                var camera = Objects.requireNonNull(cameras.get(task.cameraId()));
                var actual = project.course().actuals().get(task.cameraId());
                replacements.add(new Replacement(camera, departments.get(task.department()), site.name(), departments.get(site.department()),
                        makerOf(findings.screening().of(camera), texts), task.risk(), task.pin() != null && !task.isDone(), actual == null ? null : actual.replacedOn(), placed));
                visited.computeIfAbsent(problem.horizon().indexOf(placed.quarter()), quarter -> new TreeMap<>())
                        .merge(task.site(), 1, Integer::sum);
            }
        }
        var visits = new ArrayList<Visit>();
        visited.forEach((quarter, sites) -> sites.forEach((index, count) -> {
            var site = problem.sites().get(index);
            var cents = problem.indices().visitCents(site.visitCents(), problem.horizon().yearOf(quarter));
            visits.add(new Visit(site.name(), departments.get(site.department()), problem.horizon().quarter(quarter), count, cents));
        }));
        replacements.sort(Comparator.comparing(Replacement::quarter).thenComparing(Replacement::payer).thenComparing(Replacement::site)
                .thenComparing(row -> row.camera().id()));
        visits.sort(Comparator.comparing(Visit::quarter).thenComparing(Visit::department).thenComparing(Visit::site));
        return new PlanRows(plan, List.copyOf(replacements), List.copyOf(visits), departments);
    }

    /// The maker as it is shown: a camera can be of concern by a person's decision without one.
    static String makerOf(Verdict verdict, Texts texts) {
        return verdict instanceof Verdict.OfConcern && verdict.maker().isEmpty() ? texts.get("report.no.maker") : verdict.maker();
    }
}
