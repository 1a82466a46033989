package nl.wissel.flow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Rejection;
import nl.wissel.inventory.Site;
import nl.wissel.inventory.mend.ColumnMemory;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.plan.Effort;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Course;
import nl.wissel.project.Intake;
import nl.wissel.project.IntakeNotes;
import nl.wissel.project.Project;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.risk.RiskRules;
import nl.wissel.risk.RiskScore.Reason;
import nl.wissel.risk.RiskWord;
import nl.wissel.screening.Decision;
import nl.wissel.screening.Registers;
import nl.wissel.store.Author;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.UnusableProject;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A file for others: the plan and the money to the cent, and none of the secrets of a city that is full of them.
class WithoutPlacesTest {
    private static final Author AUTHOR = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));
    private static final int CAMERAS = 80;

    private final Random random = new Random(11);
    private final Set<String> secrets = new HashSet<>();
    private final List<Double> degrees = new ArrayList<>();
    private final Workflow workflow = new Workflow(Registers.bundled(), SmallCity.soonest());
    private final Project city = planned(city());
    private final Project stripped = workflow.withoutPlaces(city, number -> "Site " + number);

    @TempDir
    private Path folder;

    @Test
    void thePlanAndTheMoneyAreTheSame() {
        var before = workflow.findings(city);
        var after = workflow.findings(stripped);
        var plan = Objects.requireNonNull(before.plan());
        var same = Objects.requireNonNull(after.plan());

        assertEquals(plan.figures(), same.figures());
        assertEquals(plan.years(), same.years());
        assertEquals(plan.departments(), same.departments());
        assertEquals(plan.quarters(), same.quarters());
        assertEquals(plan.broken().size(), same.broken().size());
        for (var i = 0; i < CAMERAS; i++) {
            var old = city.inventory().cameras().get(i);
            var now = stripped.inventory().cameras().get(i);
            assertEquals(plan.cameras().get(old.id()), same.cameras().get(now.id()), old.id());
            assertEquals(before.screening().of(old).getClass(), after.screening().of(now).getClass(), old.id());
        }
    }

    @Test
    void camerasOfOneSiteStayTogetherUnderAnotherName() {
        for (var i = 0; i < CAMERAS; i++) {
            for (var j = 0; j < i; j++) {
                assertEquals(site(city, i).equalsIgnoreCase(site(city, j)) && !site(city, i).isEmpty(), site(stripped, i).equals(site(stripped, j)), i + " and " + j);
            }
        }
        assertEquals("Site 1", site(stripped, 0));
    }

    @Test
    void ofAMacAddressTheMakersPrefixStays() {
        var mac = city.inventory().cameras().getFirst().device().mac();
        assertEquals(mac.substring(0, 8) + ":00:00:00", stripped.inventory().cameras().getFirst().device().mac());
    }

    @Test
    void noSecretIsInTheFile() throws UnusableProject, IOException {
        var path = folder.resolve("for others.wissel");
        ProjectFile.create(path, stripped, AUTHOR, false).close();
        var bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);

        assertEquals(List.of(), secrets.stream().filter(secret -> has(bytes, secret)).sorted().toList());
        assertEquals(List.of(), degrees.stream().filter(degree -> bytes.contains(raw(degree))).toList());
        // the file is what is looked at: what may be in it is found
        assertEquals(List.of(true, true), List.of(has(bytes, "Department 1"), has(bytes, "Site 1")));
    }

    @Test
    void whatIsSoughtWouldBeFoundInAFileWithPlaces() throws UnusableProject, IOException {
        var path = folder.resolve("ours.wissel");
        ProjectFile.create(path, city, AUTHOR, false).close();
        var bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);

        assertEquals(List.of(), secrets.stream().filter(secret -> !has(bytes, secret)).sorted().toList());
        assertEquals(List.of(), degrees.stream().filter(degree -> !bytes.contains(raw(degree))).toList());
    }

    private static boolean has(String bytes, String secret) {
        return List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
                .anyMatch(charset -> bytes.contains(new String(secret.getBytes(charset), StandardCharsets.ISO_8859_1)));
    }

    private static String raw(double degree) {
        return new String(ByteBuffer.allocate(8).putDouble(degree).array(), StandardCharsets.ISO_8859_1);
    }

    private static String site(Project project, int camera) {
        return project.inventory().cameras().get(camera).place().site();
    }

    private Project planned(Project project) {
        var findings = workflow.findings(project);
        return project.withPlanned(workflow.plan(findings.preparation(), Effort.DEFAULT, _ -> { }, () -> false));
    }

    private Project city() {
        var sites = new ArrayList<Site>();
        var names = new ArrayList<String>();
        for (var number = 0; number < 20; number++) {
            names.add(secret() + List.of("tunnel", "kantoor", "straat", " N201", "brug").get(number % 5));
            secrets.add(names.getLast());
        }
        for (var number = 0; number < 6; number++) {
            sites.add(new Site(names.get(number), "Department 1", null, number == 2 ? Euros.of(777) : null, number == 3, null,
                    number == 4 ? new Quarter(2029, 1) : null, coordinates()));
        }
        var cameras = new ArrayList<Camera>();
        for (var number = 0; number < CAMERAS; number++) {
            cameras.add(camera(number, number % 9 == 8 ? "" : names.get(random.nextInt(names.size()))));
        }
        var first = cameras.getFirst().id();
        var empty = workflow.empty("City", new Quarter(2027, 1));
        var intake = new Intake(List.of(Correction.everywhere(Field.SITE, secret(), secret())),
                new ColumnMemory(Map.of(secret(), Map.of(secret(), new ColumnMemory.Choice(null)))), Map.of(first, new Intake.Answered(secret(), LocalDate.of(2026, 10, 1), secret())),
                new IntakeNotes(List.of(new Rejection(secret(), 4, secret(), Problem.DUPLICATE_ID, secret(), secret())), List.of(issue()), List.of(issue()), null, 3));
        var rules = new RiskRules(empty.weights(), false, List.of(new RiskWord(Reason.VITAL_PLACE, secret(), secret())),
                List.of(new DeadlineRule.OfSite(names.get(7), new Quarter(2028, 1)), new DeadlineRule.OfVital(new Quarter(2028, 2))));
        var done = Course.NONE.recording(Map.of(first, new Actual(LocalDate.of(2027, 2, 1), "", Euros.of(900), secret())));
        var full = empty.with(new Inventory(cameras, sites, List.of())).with(intake).with(rules).with(done)
                .withDecisions(Map.of(first, new Decision(Camera.Decision.OF_CONCERN, secret())));
        return full.with(full.scenarios().copying(0, secret()));
    }

    private Issue issue() {
        return new Issue(Issue.Level.WARNING, secret(), 5, secret(), Problem.NOT_A_DATE, secret(), secret());
    }

    private Camera camera(int number, String site) {
        var mac = "%02x:%02x:%02x".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256));
        secrets.add(mac);
        var brands = List.of("Hikvision", "Dahua", "Axis", "", "Eigen merk");
        var device = new Camera.Device(secret(), brands.get(number % 5), "Model " + number % 7, "bullet", "44:19:b6:" + mac, "10." + secret(), secret(), "5.6", "Supplier");
        var use = new Camera.Use(Camera.Status.IN_USE, secret(), secret() + (number % 4 == 0 ? " vitale brug" : " verkeer"), "",
                secret() + (number % 7 == 3 ? " gelabeld Hikvision" : ""));
        var assessment = new Camera.Assessment(Camera.Feasible.YES, null, null, null, number % 6 == 1 ? Euros.of(900 + number) : null, secret());
        return new Camera(secret(), new Camera.Origin(secret(), number + 2), device,
                new Camera.Place(site, secret() + " 12", coordinates(), "Department " + number % 3, "K1"),
                new Camera.Book(LocalDate.of(2021, 3, 1), null, Euros.of(1_000 + number), 84, null, null, null), use, assessment, Camera.Given.NOTHING);
    }

    private Camera.Coordinates coordinates() {
        var place = new Camera.Coordinates(52 + random.nextDouble(), 4 + random.nextDouble());
        degrees.add(place.latitude());
        degrees.add(place.longitude());
        return place;
    }

    /// A word that is nowhere else.
    private String secret() {
        var word = new StringBuilder("q");
        for (var i = 0; i < 9; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        secrets.add(word.toString());
        return word.toString();
    }
}
