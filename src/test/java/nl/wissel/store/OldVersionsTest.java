package nl.wissel.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wissel.cost.Bookkeeping;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.Condition;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.Product;
import nl.wissel.cost.VisitPrices;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Department;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Rejection;
import nl.wissel.inventory.Site;
import nl.wissel.inventory.mend.ColumnMemory;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.plan.Policy;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Baseline;
import nl.wissel.plan.course.Course;
import nl.wissel.project.Intake;
import nl.wissel.project.IntakeNotes;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.project.Scenarios;
import nl.wissel.project.ScreeningRules;
import nl.wissel.project.Settings;
import nl.wissel.risk.Band;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.risk.Factor;
import nl.wissel.risk.RiskRules;
import nl.wissel.risk.RiskScore.Reason;
import nl.wissel.risk.RiskWord;
import nl.wissel.risk.Weights;
import nl.wissel.screening.Decision;
import nl.wissel.screening.Extension;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.history.Item;
import nl.wissel.store.history.Line;
import nl.wissel.store.history.Told;
import nl.wissel.store.history.Version;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static nl.wissel.store.RoundTripTest.AUTHOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// A file of every version there ever was still opens. Each `version-N.wissel` was made by the scripts up to that version and rows written by hand;
/// the steps in the last one were written by the program.
class OldVersionsTest {
    @TempDir
    private Path folder;

    @Test
    void aFileOfVersion1Opens() throws UnusableProject, IOException {
        var path = copied("version-1.wissel");
        var expected = new StoredProject(project(), List.of(new Entry(Instant.parse("2026-11-21T09:30:00Z"), "planner", Kind.CREATED, "Voorbeeldstad", Told.NOTHING),
                new Entry(Instant.parse("2026-11-21T09:31:00.250Z"), "planner", Kind.EDIT, "Plafond 2027", Told.NOTHING)));

        assertEquals(expected, StoredProject.read(path));
        try (var file = ProjectFile.open(path, AUTHOR)) {
            assertEquals(expected, new StoredProject(file.project(), file.journal()));
            assertEquals(Optional.of(folder.resolve("city (version 1).wissel")), file.older());
        }
    }

    @Test
    void aFileOfVersion2Opens() throws UnusableProject, IOException {
        var path = copied("version-2.wissel");
        var entries = List.of(new Entry(Instant.parse("2026-11-21T09:30:00Z"), "planner", Kind.CREATED, "Voorbeeldstad", Told.NOTHING),
                new Entry(Instant.parse("2026-11-21T09:31:00.250Z"), "planner", Kind.EDIT, "Plafond 2027",
                        new Told(List.of(new Line(Item.CAP, "2027", "100000000", "120000000")), Map.of(Item.CAP, 3))),
                new Entry(Instant.parse("2026-11-22T10:00:00Z"), "planner", Kind.VERSION, "voor het college", Told.NOTHING));

        assertEquals(new StoredProject(project(), entries), StoredProject.read(path));
        try (var file = ProjectFile.open(path, AUTHOR)) {
            var version = new Version(1, "voor het college", Instant.parse("2026-11-22T10:00:00Z"), "planner");
            assertEquals(List.of(version), file.versions());
            assertEquals(project(), file.project(version));
        }
    }

    @Test
    void aFileOfVersion3Opens() throws UnusableProject, IOException {
        try (var file = ProjectFile.open(copied("version-3.wissel"), AUTHOR)) {
            assertEquals(inItsSecondYear(project()), file.project());
        }
    }

    @Test
    void aFileOfVersion4Opens() throws UnusableProject, IOException {
        try (var file = ProjectFile.open(copied("version-4.wissel"), AUTHOR)) {
            var second = inItsSecondYear(project());
            var notes = new IntakeNotes(List.of(new Rejection("Blad1", 12, "Nr", Problem.DUPLICATE_ID, "000123", "9")),
                    List.of(new Issue(Issue.Level.WARNING, "Begroting", 3, "2027", Problem.NOT_AN_AMOUNT, "veel", "")),
                    List.of(new Issue(Issue.Level.WARNING, "Blad1", 9, "Datum", Problem.NOT_A_DATE, "weet niet", ""),
                            new Issue(Issue.Level.NOTE, "Blad1", 10, "Prijs", Problem.NOT_AN_AMOUNT, "ca. 800", "800")),
                    new Quarter(2027, 1), 6);
            assertEquals(second.with(second.intake().with(notes)), file.project());
            assertEquals(new Entry(Instant.parse("2026-11-22T12:00:00Z"), "planner", Kind.VERSION_REMOVED, "proef", Told.NOTHING), file.journal().get(5));
        }
    }

    @Test
    void whatAFileOfTheNewestVersionRemembersCanBeUndone() throws UnusableProject, IOException {
        try (var file = ProjectFile.open(copied("version-4.wissel"), AUTHOR)) {
            var before = file.steps().getLast().other(file.project());
            assertEquals(Map.of(2027, Euros.of(800_000)), before.budget().caps());
        }
    }

    private Path copied(String name) throws IOException {
        var path = folder.resolve("city.wissel");
        try (var stream = Objects.requireNonNull(OldVersionsTest.class.getResourceAsStream(name))) {
            Files.copy(stream, path);
        }
        return path;
    }

    /// Version 3 brought scenarios, the adopted plan and what was done.
    private static Project inItsSecondYear(Project first) {
        var settings = first.settings();
        var longer = new Settings(new Horizon(settings.horizon().start(), 6), settings.prices(), settings.visits(), settings.policy(), settings.bookkeeping());
        var less = new Scenario("Minder geld", longer, new Budget(Map.of(2027, Euros.of(700_000)), Map.of(), Map.of(), false),
                List.of(new DeadlineRule.OfVital(new Quarter(2030, 1))), null);
        var baseline = new Baseline(LocalDate.of(2026, 12, 15), "BD2026-014", new Plan(Map.of("000123", new Quarter(2028, 1))),
                List.of(new Baseline.Share("Verkeer", 2028, 1, new Euros(275_312))));
        var course = new Course(baseline, Map.of("000123", new Actual(LocalDate.of(2028, 3, 31), "PTZ", Euros.of(2_510), "met hoogwerker")), LocalDate.of(2028, 4, 2));
        return new Project(first.name(), first.inventory(), first.intake(), first.judgement(), first.catalogue(),
                new Scenarios(List.of(first.scenarios().present(), less), 1), course);
    }

    private static Project project() {
        var intake = new Intake(List.of(Correction.everywhere(Field.BRAND, "Hikvison", "Hikvision"),
                new Correction(new Correction.Where.OfCamera("000123"), Field.MODEL, "", "DS-2CD2143"),
                new Correction(new Correction.Where.InRow("Blad1", 9), Field.PRICE, "x", "12")),
                new ColumnMemory(Map.of("a|b", Map.of("a", new ColumnMemory.Choice(Field.NAME), "b", new ColumnMemory.Choice(null)))),
                Map.of("000123", new Intake.Answered("A. Afdeling", LocalDate.of(2026, 10, 1), "verkeer.xlsx")), IntakeNotes.NONE);
        var product = new Product("outdoor bullet", List.of("bullet", "box"), "Maker", new Euros(85_000), new BigDecimal("3.5"), 7, List.of("NTA 8131"));
        var budget = new Budget(Map.of(2027, Euros.of(1_200_000), 2028, Euros.ZERO), Map.of("Verkeer", Map.of(2027, Euros.of(50_000))),
                Map.of(new Quarter(2027, 1), 28_800), true);
        var weights = new Weights(Map.of(Factor.MAKER, 30, Factor.PLACE, 20, Factor.NETWORK, 20, Factor.VULNERABILITY, 15, Factor.SUPPORT, 10, Factor.DATA, 5));
        var own = new Extension(List.of(new PolicyList("eigen", "Eigen lijst", Set.of("CN", "RU"), "noot", "raad", "besluit 1"),
                new Registers.Maker("Maker", "CN", List.of("eigen", "us-ndaa"), "kvk"), new Registers.Brand("Merk", "Maker", Registers.Relation.REBRAND, "noot", "folder"),
                new Registers.ModelPattern("^MK-", "Maker", true, "MK-1", "folder"), new Registers.MacPrefix("AABBCC", true, "Merk", "ieee")));
        var risk = new RiskRules(weights, true, List.of(new RiskWord(Reason.VITAL_PLACE, "brug*", "eigen woord")),
                List.of(new DeadlineRule.OfSite("Kade", new Quarter(2029, 1)), new DeadlineRule.OfBand(Band.DIRECT, new Quarter(2028, 4)),
                        new DeadlineRule.OfVital(new Quarter(2028, 2))));
        return Project.withDefaults("Voorbeeldstad", new Quarter(2027, 1), Set.of())
                .with(new ScreeningRules(Set.of("us-ndaa", "nl-motion"), own, Set.of(Condition.SUPPORT)))
                .with(inventory()).with(intake).withDecisions(Map.of("000124", new Decision(Camera.Decision.CLEAR, "gezien op de gevel"))).with(risk)
                .with(settings()).with(new Catalogue(List.of(product), "outdoor bullet")).with(budget)
                .withPlanned(new Outcome(new Plan(Map.of("000123", new Quarter(2028, 2))), new Proof(374_550_000, 0, Map.of(2027, new CapWorth(0.42, 0), 2028, new CapWorth(0.125, 1.5))), Duration.ofMillis(10_500), 7));
    }

    private static Settings settings() {
        return new Settings(new Horizon(new Quarter(2027, 1), 5),
                new PriceLevel(Percent.of(-2), new Percent(new BigDecimal("2.5")), new Euros(9_150), Percent.of(10)),
                VisitPrices.DEFAULT, Policy.DEFAULT, Bookkeeping.DEFAULT);
    }

    private static Inventory inventory() {
        var kade = new Camera.Coordinates(52.25, 4.5);
        var first = new Camera("000123", new Camera.Origin("Blad1", 2),
                new Camera.Device("Kade 1", "Hikvision", "DS-2CD2143", "bullet", "44:19:b6:00:00:01", "10.0.0.1", "S1", "5.6", "Leverancier"),
                new Camera.Place("Kade", "Kade 1", kade, "Verkeer", "K1"),
                new Camera.Book(LocalDate.of(2019, 3, 12), LocalDate.of(2019, 2, 1), new Euros(166_430), 84, Euros.of(500), LocalDate.of(2028, 1, 1), LocalDate.of(2027, 12, 31)),
                new Camera.Use(Camera.Status.IN_USE, "vlan 7", "verkeer", "hoog", "let op"),
                new Camera.Assessment(Camera.Feasible.LATER, new Quarter(2027, 3), new Quarter(2029, 4), new Quarter(2028, 2), new Euros(240_312), "na de brug"),
                new Camera.Given(Camera.Decision.OF_CONCERN, 61, "PTZ", Euros.of(850), new BigDecimal("3.50")));
        var second = new Camera("000124", new Camera.Origin("Blad1", 3), new Camera.Device("", "", "", "", "", "", "", "", ""),
                new Camera.Place("", "", null, "", ""), new Camera.Book(null, null, null, null, null, null, null),
                new Camera.Use(Camera.Status.REMOVED, "", "", "", ""), Camera.Assessment.NONE, Camera.Given.NOTHING);
        var site = new Site("Kade", "Verkeer", Site.Kind.MAIN_ROAD, Euros.of(900), true, new Quarter(2027, 2), new Quarter(2030, 1), kade);
        return new Inventory(List.of(first, second), List.of(site), List.of(new Department("Verkeer", "K1")));
    }
}
