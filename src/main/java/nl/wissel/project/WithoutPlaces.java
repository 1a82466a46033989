package nl.wissel.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import nl.wissel.cost.SiteKinds;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Baseline;
import nl.wissel.plan.course.Course;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.screening.Decision;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A project for others to see: the same plan and money, without what tells where cameras hang or how to reach them.
///
/// Gone are addresses, coordinates, IP addresses, networks, serial numbers, names of cameras, purposes, every remark and reason, the user's own
/// words of risk, all that was settled while lists were read, and the scenarios that are not the plan. Of a MAC address the maker's prefix stays. Sites become `Site 12`, and
/// cameras are numbered in the order of their list, because in many lists the number of a camera is short for its place. What the planner read
/// from words that are gone stands in the project instead: the score, the verdict and the deadline of a camera, the kind of a site.
/// Departments, suppliers, products, the user's own registers and the project's name stay.
public final class WithoutPlaces {
    private static final int PREFIX = "44:19:b6".length();
    private static final String NO_DEVICE = ":00:00:00";

    private final Project project;
    private final Findings findings;
    private final IntFunction<String> siteName;
    private final Map<String, String> sites = new HashMap<>();
    private final Map<String, String> cameras = new HashMap<>();
    private final boolean ruledByVital;

    /// @param findings of the project as it is
    /// @param siteName the name of a site by its number, from 1
    public WithoutPlaces(Project project, Findings findings, IntFunction<String> siteName) {
        this.project = project;
        this.findings = findings;
        this.siteName = siteName;
        ruledByVital = project.risk().deadlines().stream().anyMatch(DeadlineRule.OfVital.class::isInstance);
        for (var camera : project.inventory().cameras()) {
            cameras.put(camera.id(), "%06d".formatted(cameras.size() + 1));
        }
    }

    /// @param screen screens a project: where a verdict came from words that are gone, it is stated
    public Project project(Function<Project, Screening> screen) {
        var stripped = stripped();
        var now = screen.apply(stripped);
        var settled = new ArrayList<Camera>();
        for (var i = 0; i < stripped.inventory().cameras().size(); i++) {
            var camera = stripped.inventory().cameras().get(i);
            var before = findings.screening().of(project.inventory().cameras().get(i));
            settled.add(now.of(camera).getClass().equals(before.getClass()) ? camera : stating(camera, before));
        }
        return stripped.with(new Inventory(settled, stripped.inventory().sites(), stripped.inventory().departments()));
    }

    private Project stripped() {
        var all = project.inventory().cameras();
        var stripped = new ArrayList<Camera>();
        for (var i = 0; i < all.size(); i++) {
            stripped.add(camera(all.get(i), i + 1));
        }
        var present = project.scenarios().present();
        var deadlines = present.deadlines().stream().filter(rule -> !(rule instanceof DeadlineRule.OfVital)).map(this::rule).toList();
        var judgement = new Judgement(project.screening(), decisions(), project.weights(), project.risk().useStated(), List.of());
        var scenario = new Scenario(present.name(), present.settings(), present.budget(), deadlines, planned());
        // every component is named here: one that comes later has to be thought about
        return new Project(project.name(), new Inventory(stripped, sites(all), project.inventory().departments()), intake(), judgement,
                project.catalogue(), Scenarios.of(scenario), course());
    }

    private Intake intake() {
        return Intake.NONE.with(project.intake().notes().ofSettings());
    }

    private Camera camera(Camera camera, int number) {
        var device = camera.device();
        var place = camera.place();
        var score = findings.risk().scores().get(camera.id());
        var given = camera.given();
        return new Camera(id(camera.id()), new Camera.Origin("", number),
                new Camera.Device("", device.brand(), device.model(), device.type(), prefix(device.mac()), "", "", device.firmware(), device.supplier()),
                new Camera.Place(site(key(camera)), "", null, place.department(), place.costCentre()), camera.book(),
                new Camera.Use(camera.use().status(), "", "", "", ""), assessment(camera),
                new Camera.Given(given.verdict(), score == null ? given.risk() : Integer.valueOf(score.score()), given.product(), given.hardware(), given.hours()));
    }

    private Camera.Assessment assessment(Camera camera) {
        var old = camera.assessment();
        var ruled = ruledByVital ? findings.risk().deadlines().get(camera.id()) : null;
        return new Camera.Assessment(old.feasible(), old.earliest(), earlier(old.deadline(), ruled), old.pinned(), old.cost(), "");
    }

    private static @Nullable Quarter earlier(@Nullable Quarter one, @Nullable Quarter other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String prefix(String mac) {
        return mac.length() < PREFIX ? "" : mac.substring(0, PREFIX) + NO_DEVICE;
    }

    private String id(String id) {
        return Objects.requireNonNull(cameras.get(id));
    }

    /// The key of the site of a camera; one without a site has one of its own, whatever other sites are called.
    private static String key(Camera camera) {
        var site = camera.place().site();
        return site.isBlank() ? "\n" + camera.id() : Site.key(site);
    }

    /// @param key of a site as it was called
    private String site(String key) {
        return sites.computeIfAbsent(key, _ -> siteName.apply(sites.size() + 1));
    }

    /// A row for each site, because its kind no longer shows from its name.
    private List<Site> sites(List<Camera> all) {
        var rows = new LinkedHashMap<String, Site>();
        project.inventory().sites().forEach(site -> rows.putIfAbsent(Site.key(site.name()), site));
        for (var camera : all) {
            var name = camera.place().site().isBlank() ? camera.id() : camera.place().site();
            rows.putIfAbsent(key(camera), new Site(name, "", null, null, false, null, null, null));
        }
        var named = new ArrayList<Site>();
        rows.forEach((key, site) -> named.add(new Site(site(key), site.department(),
                site.kind() == null ? SiteKinds.ofName(site.name()).orElse(Site.Kind.STREET) : site.kind(), site.visitCost(), site.vital(),
                site.earliest(), site.deadline(), null)));
        return named;
    }

    private DeadlineRule rule(DeadlineRule rule) {
        return switch (rule) {
            case DeadlineRule.OfSite(var site, var by) -> new DeadlineRule.OfSite(site(Site.key(site)), by);
            case DeadlineRule.OfBand _, DeadlineRule.OfVital _ -> rule;
        };
    }

    private Map<String, Decision> decisions() {
        return byNewId(project.decisions(), decision -> new Decision(decision.verdict(), ""));
    }

    private @Nullable Outcome planned() {
        var planned = project.planned();
        if (planned == null) {
            return null;
        }
        return new Outcome(plan(planned.plan()), planned.proof(), planned.elapsed(), planned.seed());
    }

    private Plan plan(Plan plan) {
        return new Plan(byNewId(plan.quarters(), quarter -> quarter));
    }

    private Course course() {
        var course = project.course();
        var baseline = course.baseline();
        return new Course(baseline == null ? null : new Baseline(baseline.adoptedOn(), baseline.decision(), plan(baseline.plan()), baseline.shares()),
                byNewId(course.actuals(), actual -> new Actual(actual.replacedOn(), actual.product(), actual.paid(), "")), course.statusDate());
    }

    private <T> Map<String, T> byNewId(Map<String, T> old, UnaryOperator<T> change) {
        var renamed = new HashMap<String, T>();
        old.forEach((camera, value) -> {
            if (cameras.containsKey(camera)) {
                renamed.put(id(camera), change.apply(value));
            }
        });
        return renamed;
    }

    private static Camera stating(Camera camera, Verdict verdict) {
        var decision = switch (verdict) {
            case Verdict.OfConcern _ -> Camera.Decision.OF_CONCERN;
            case Verdict.ToVerify _ -> Camera.Decision.TO_VERIFY;
            case Verdict.Clear _ -> Camera.Decision.CLEAR;
        };
        var given = camera.given();
        return new Camera(camera.id(), camera.origin(), camera.device(), camera.place(), camera.book(), camera.use(), camera.assessment(),
                new Camera.Given(decision, given.risk(), given.product(), given.hardware(), given.hours()));
    }
}
