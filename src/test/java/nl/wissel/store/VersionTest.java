package nl.wissel.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Budget;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.store.history.Item;
import nl.wissel.store.history.Line;
import nl.wissel.store.history.Lines;
import nl.wissel.store.history.Steps;
import nl.wissel.store.history.Told;
import nl.wissel.store.history.Version;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static nl.wissel.store.RoundTripTest.AUTHOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/// What a file remembers beside the project: versions, steps, and what the journal tells.
class VersionTest {
    private static final Instant NOW = Instant.parse("2027-03-01T09:30:00Z");
    private final Project city = SomeEdits.start(8);

    @TempDir
    private Path folder;

    private Path path() {
        return folder.resolve("city.wissel");
    }

    @Test
    void aVersionIsTheProjectAsItWas() throws UnusableProject {
        Version kept;
        try (var file = ProjectFile.create(path(), city, AUTHOR, false)) {
            kept = file.keepVersion("voor het college, 12 mei");
            file.write(city.named("Later"), Kind.EDIT, "name");
        }
        assertEquals(new Version(1, "voor het college, 12 mei", NOW, "planner"), kept);
        try (var file = ProjectFile.open(path(), AUTHOR)) {
            assertEquals(List.of(kept), file.versions());
            assertEquals(city, file.project(kept));
            assertEquals("Later", file.project().name());
            assertEquals(new Entry(NOW, "planner", Kind.VERSION, "voor het college, 12 mei", Told.NOTHING), file.journal().get(1));
        }
    }

    @Test
    void aVersionThatIsRemovedIsGone_andTheJournalTellsOfIt() throws UnusableProject {
        try (var file = ProjectFile.create(path(), city, AUTHOR, false)) {
            var first = file.keepVersion("first");
            var second = file.keepVersion("second");

            file.removeVersion(first);

            assertEquals(List.of(second), file.versions());
            assertEquals(city, file.project());
            assertEquals(new Entry(NOW, "planner", Kind.VERSION_REMOVED, "first", Told.NOTHING), file.journal().getLast());
        }
    }

    @Test
    void everythingOfAProjectIsInItsVersion() throws UnusableProject {
        var everything = Varied.project(0);
        try (var file = ProjectFile.create(path(), everything, AUTHOR, false)) {
            assertEquals(everything, file.project(file.keepVersion("all")));
        }
    }

    @Test
    void onAFullDiskNoVersionIsKeptAndNothingIsLost() throws UnusableProject, SQLException {
        var many = SomeEdits.start(2_000);
        try (var file = ProjectFile.create(path(), many, AUTHOR, false)) {
            Sql.text(file.connection(), "PRAGMA max_page_count = " + Sql.number(file.connection(), "PRAGMA page_count"));

            assertEquals(Reason.DISK_FULL, assertThrows(UnusableProject.class, () -> file.keepVersion("too large")).reason());

            assertEquals(List.of(), file.versions());
            assertEquals(1, file.journal().size());
        }
        assertEquals(many, StoredProject.read(path()).project());
    }

    @Test
    void whoSignsOtherwiseWritesUnderThatName() throws UnusableProject {
        try (var file = ProjectFile.create(path(), city, AUTHOR, false)) {
            file.sign("P. de Planner");
            file.write(city.named("Other"), Kind.EDIT, "name");
            assertEquals(List.of("planner", "P. de Planner"), file.journal().stream().map(Entry::who).toList());
        }
    }

    @Test
    void theLastFiftyStepsAreRememberedAndUndoneOneByOne() throws UnusableProject {
        var edits = new SomeEdits(new Random(5));
        var states = new ArrayList<>(List.of(city));
        try (var file = ProjectFile.create(path(), city, AUTHOR, false)) {
            for (var edit = 1; edit <= 60; edit++) {
                states.add(edits.next(file.project()));
                file.write(states.get(edit), Kind.EDIT, "edit " + edit);
            }
        }
        try (var file = ProjectFile.open(path(), AUTHOR)) {
            var steps = file.steps();
            assertEquals(Steps.MOST, steps.size());
            var project = file.project();
            for (var edit = 60; edit > 10; edit--) {
                var step = steps.get(edit - 11);
                assertEquals("edit " + edit, step.label());
                project = step.other(project);
                assertEquals(states.get(edit - 1), project, step.label());
            }
        }
    }

    @Test
    void whatWasUndoneBeyondTheFiftyIsRedoneInOrder() throws UnusableProject {
        var edits = new SomeEdits(new Random(6));
        var states = new ArrayList<>(List.of(city));
        try (var file = ProjectFile.create(path(), city, AUTHOR, false)) {
            for (var edit = 1; edit <= 60; edit++) {
                states.add(edits.next(file.project()));
                file.write(states.get(edit), Kind.EDIT, "edit " + edit);
            }
            for (var edit = 60; edit > 5; edit--) {
                file.write(states.get(edit - 1), Kind.UNDO, "edit " + edit);
            }
        }
        try (var file = ProjectFile.open(path(), AUTHOR)) {
            var steps = file.steps();
            assertEquals(Steps.MOST, steps.size());
            var project = file.project();
            for (var edit = 6; edit <= 55; edit++) {
                var step = steps.get(edit - 6);
                assertEquals(List.of(true, "edit " + edit), List.of(step.isUndone(), step.label()));
                project = step.other(project);
                assertEquals(states.get(edit), project, step.label());
            }
        }
    }

    @Test
    void anyChangeOfASingleComponentIsUndoneAndRedoneOutOfTheFile() throws UnusableProject, ReflectiveOperationException {
        var base = Varied.project(0);
        try (var file = ProjectFile.create(path(), base, AUTHOR, false)) {
            for (var changed : Varied.eachComponentOf(base, Varied.project(5_003)).entrySet()) {
                file.write(changed.getValue(), Kind.EDIT, changed.getKey());
                assertEquals(base, file.steps().getLast().other(changed.getValue()), changed.getKey());
                file.write(base, Kind.UNDO, changed.getKey());
                assertEquals(changed.getValue(), file.steps().getLast().other(base), changed.getKey());
            }
        }
    }

    @Test
    void aStepOfAnotherProjectIsNotUndone() throws UnusableProject {
        try (var file = ProjectFile.create(path(), city, AUTHOR, false)) {
            file.write(city.named("Other"), Kind.EDIT, "name");
            assertThrows(IllegalStateException.class, () -> file.steps().getFirst().other(city.named("A third")));
        }
    }

    @Test
    void anEditAfterAnUndoForgetsWhatCouldBeRedone() throws UnusableProject {
        try (var file = ProjectFile.create(path(), city, AUTHOR, false)) {
            file.write(city.named("A"), Kind.EDIT, "to A");
            file.write(city, Kind.UNDO, "to A");
            file.write(city.named("B"), Kind.EDIT, "to B");
            assertEquals(List.of("to B"), file.steps().stream().map(step -> step.label()).toList());
        }
    }

    @Test
    void theJournalTellsWhatItWasAndIsOfMoneyAndOfAPlan() throws UnusableProject {
        var budget = city.budget();
        var capped = city.with(new Budget(Map.of(2027, Euros.of(1_200_000)), Map.of("Roads", Map.of(2028, new Euros(12_345))), budget.minutes(), true));
        try (var file = ProjectFile.create(path(), city, AUTHOR, false)) {
            file.write(capped, Kind.EDIT, "caps");
            assertEquals(new Told(List.of(new Line(Item.CARRY_OVER, "", "0", "1"), new Line(Item.CAP, "2027", null, "120000000"),
                    new Line(Item.DEPARTMENT_CAP, "Roads\n2028", null, "12345")), Map.of()), file.journal().getLast().told());
        }
    }

    @Test
    void ofAChangeOfManyOnlyTheFirstAreToldAndTheRestCounted() throws UnusableProject {
        var many = SomeEdits.start(5_000);
        var none = many.with(Inventory.EMPTY);
        try (var file = ProjectFile.create(path(), many, AUTHOR, false)) {
            file.write(none, Kind.EDIT, "none");
            var told = file.journal().getLast().told();
            assertEquals(List.of(Told.MOST, Map.of(Item.CAMERA, 5_000 - Told.MOST)), List.of(told.lines().size(), told.more()));
            assertEquals(new Line(Item.CAMERA, "C000000", "C000000", null), told.lines().getFirst());
        }
    }

    @Test
    void whatIsPutOtherwiseInAScenarioIsToldOfThatOneEvenWhenAnotherWentBeforeIt() {
        var plan = city.scenarios();
        var three = city.with(plan.changing(0, scenario -> scenario.named("A")).copying(0, "B").copying(0, "C"));
        var capped = new Scenario("C", city.settings(), new Budget(Map.of(2027, Euros.of(5)), Map.of(), Map.of(), false), List.of(), null);
        var two = three.with(three.scenarios().without(1).changing(1, _ -> capped).presenting(1));

        assertEquals(List.of(new Line(Item.CAP, "2027\nC", null, "500"), new Line(Item.SCENARIO, "B", "B", null), new Line(Item.PRESENT_SCENARIO, "", "A", "C")),
                Lines.between(three, two));
        assertEquals(List.of(new Line(Item.SCENARIO, "B", null, "B"), new Line(Item.SCENARIO, "C", null, "C")),
                Lines.between(three.with(three.scenarios().without(2).without(1)), three));
        assertEquals(List.of(new Line(Item.SCENARIO, "B", null, "B"), new Line(Item.SCENARIO, "C", null, "C"), new Line(Item.SCENARIO_NAME, "", "", "A")),
                Lines.between(city, three));
    }

    @Test
    void aListInAnotherOrderHasNotChanged() {
        var cameras = city.inventory().cameras();
        assertEquals(List.of(), Lines.between(city, city.with(new Inventory(cameras.reversed(), List.of(), List.of()))));
    }
}
