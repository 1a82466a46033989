package nl.wissel.store;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import nl.wissel.Samples;
import nl.wissel.cost.Catalogue;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Baseline;
import nl.wissel.plan.course.Course;
import nl.wissel.project.Project;
import nl.wissel.project.Scenarios;
import nl.wissel.screening.Decision;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// Edits as a person makes them, drawn at random: the same seed gives the same edits.
public final class SomeEdits {
    private final RandomGenerator random;

    public SomeEdits(RandomGenerator random) {
        this.random = random;
    }

    /// A project of a few cameras.
    public static Project start(int cameras) {
        var list = new ArrayList<Camera>();
        for (var number = 0; number < cameras; number++) {
            list.add(camera(number));
        }
        return Project.withDefaults("City", new Quarter(2027, 1), Set.of("us-ndaa", "nl-motion")).with(new Inventory(list, List.of(), List.of()));
    }

    private static Camera camera(int number) {
        return Samples.camera("C%06d".formatted(number)).name("Camera " + number).brand("Brand " + number % 7).model("Model " + number % 40)
                .type("bullet").site("Site " + number / 4).department("Department " + number % 9).mac("44:19:b6:%02x:%02x:%02x".formatted(number >> 16 & 255, number >> 8 & 255, number & 255))
                .installed("2019-03-12").price("1664.30").lifeYears(7).remarks("read from the list of the department").build();
    }

    /// The project after one more edit; it always differs.
    public Project next(Project before) {
        while (true) {
            var after = edit(before);
            if (!after.equals(before)) {
                return after;
            }
        }
    }

    private Project edit(Project project) {
        return switch (random.nextInt(12)) {
            case 0 -> project.named("City " + random.nextInt(1000));
            case 1 -> project.withDecisions(decided(project));
            case 2 -> project.with(cameras(project, assessed(project.inventory().cameras())));
            case 3 -> project.with(budget(project.budget()));
            case 4 -> project.with(cameras(project, reordered(project.inventory().cameras())));
            case 5 -> project.withPlanned(random.nextInt(4) == 0 ? null : outcome(project));
            case 6 -> project.with(project.intake().and(Correction.everywhere(Field.BRAND, "found " + random.nextInt(50), "value")));
            case 7 -> project.with(products(project.catalogue()));
            case 8 -> project.with(scenarios(project.scenarios()));
            case 9 -> project.with(course(project));
            case 10 -> project.with(project.course().asOf(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(1000))));
            default -> project.withActiveLists(random.nextBoolean() ? Set.of() : Set.of("us-ndaa", "list " + random.nextInt(5)));
        };
    }

    private static Inventory cameras(Project project, List<Camera> cameras) {
        return new Inventory(cameras, project.inventory().sites(), project.inventory().departments());
    }

    private Map<String, Decision> decided(Project project) {
        var decisions = new HashMap<>(project.decisions());
        var id = "C%06d".formatted(random.nextInt(20));
        if (decisions.remove(id) == null) {
            decisions.put(id, new Decision(random.nextBoolean() ? Camera.Decision.CLEAR : Camera.Decision.OF_CONCERN, "because " + random.nextInt(100)));
        }
        return decisions;
    }

    private List<Camera> assessed(List<Camera> before) {
        if (before.isEmpty()) {
            return before;
        }
        var cameras = new ArrayList<>(before);
        var at = random.nextInt(cameras.size());
        var pinned = new Camera.Assessment(Camera.Feasible.YES, null, null, new Quarter(2027 + random.nextInt(5), 1 + random.nextInt(4)), Euros.of(random.nextInt(5000)), "");
        cameras.set(at, cameras.get(at).with(random.nextInt(3) == 0 ? Camera.Assessment.NONE : pinned));
        return cameras;
    }

    private List<Camera> reordered(List<Camera> before) {
        var cameras = new ArrayList<>(before);
        if (cameras.size() > 20 || (!cameras.isEmpty() && random.nextBoolean())) {
            cameras.remove(random.nextInt(cameras.size()));
        } else if (cameras.size() > 2 && random.nextBoolean()) {
            Collections.swap(cameras, 0, cameras.size() - 1);
        } else {
            var number = random.nextInt(1_000_000);
            cameras.removeIf(camera -> camera.id().equals(camera(number).id()));
            cameras.add(random.nextInt(cameras.size() + 1), camera(number));
        }
        return cameras;
    }

    private Budget budget(Budget budget) {
        var caps = new HashMap<>(budget.caps());
        caps.put(2027 + random.nextInt(5), Euros.of(random.nextInt(1_000_000)));
        var ofDepartment = Map.of("Department " + random.nextInt(9), Map.of(2027 + random.nextInt(5), Euros.of(random.nextInt(1000))));
        return new Budget(caps, ofDepartment, Map.of(new Quarter(2027, 1 + random.nextInt(4)), random.nextInt(9999)), random.nextBoolean());
    }

    private Outcome outcome(Project project) {
        var quarters = new HashMap<String, Quarter>();
        project.inventory().cameras().forEach(camera -> quarters.put(camera.id(), new Quarter(2027 + random.nextInt(5), 1 + random.nextInt(4))));
        return new Outcome(new Plan(quarters), random.nextBoolean() ? null : new Proof(random.nextLong(), random.nextInt()), Duration.ofMillis(random.nextInt(10_000)), random.nextInt());
    }

    private Scenarios scenarios(Scenarios scenarios) {
        var any = random.nextInt(scenarios.all().size());
        return switch (random.nextInt(4)) {
            case 0 -> scenarios.all().size() < 4 ? scenarios.copying(any, "Scenario " + random.nextInt(1000)) : scenarios;
            case 1 -> any == scenarios.presentIndex() ? scenarios : scenarios.without(any);
            case 2 -> scenarios.presenting(any);
            default -> scenarios.changing(any, scenario -> scenario.named("Scenario " + random.nextInt(1000)));
        };
    }

    private Course course(Project project) {
        var cameras = project.inventory().cameras();
        if (cameras.isEmpty()) {
            return project.course();
        }
        var id = cameras.get(random.nextInt(cameras.size())).id();
        return switch (random.nextInt(3)) {
            case 0 -> project.course().withdrawing(List.of(id));
            case 1 -> project.course().adopting(new Baseline(LocalDate.of(2026, 12, 1 + random.nextInt(30)), "decision", new Plan(Map.of(id, new Quarter(2028, 1))),
                    List.of(new Baseline.Share("Department 1", 2028, 1, Euros.of(random.nextInt(9000))))));
            default -> project.course().recording(Map.of(id, new Actual(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(700)), "", Euros.of(random.nextInt(9000)), "")));
        };
    }

    private Catalogue products(Catalogue catalogue) {
        var products = new ArrayList<>(catalogue.products());
        if (products.size() > 3) {
            products.remove(random.nextInt(products.size()));
        } else {
            products.addAll(Catalogue.DEFAULT.products());
        }
        return new Catalogue(products, products.getFirst().name());
    }
}
