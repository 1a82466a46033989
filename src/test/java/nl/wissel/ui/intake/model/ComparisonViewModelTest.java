package nl.wissel.ui.intake.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.InventoryMerge.Choice;
import nl.wissel.inventory.InventoryMerge.Missing;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.project.Project;
import nl.wissel.screening.Decision;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/// A list is read again into the small city: A1 hangs elsewhere, A2, B1 and C1 are missing, D1 is new.
class ComparisonViewModelTest {
    private static final String LIST = """
            Nr;Merk;Locatie;Afdeling
            a1;Hikvision;Zoo North;Parks
            D1;Sony;Zoo;Prks
            """;

    @TempDir
    private Path folder;

    private final Session session = SmallCity.session(SmallCity.soonest());
    private final IntakeViewModel intake = new IntakeViewModel(session, new Quarter(2027, 1));

    @Test
    void theDifferenceIsShownBeforeAnythingIsTakenOver() throws IOException {
        var before = project();

        compare();

        var difference = comparing().difference();
        assertEquals(List.of("D1"), difference.added().stream().map(Camera::id).toList());
        assertEquals(List.of("A1"), difference.changed().stream().map(changed -> changed.before().id()).toList());
        assertEquals(List.of("A2", "B1", "C1"), difference.missing().stream().map(Camera::id).toList());
        assertEquals(before, project());
    }

    @Test
    void whatIsTakenOverKeepsDecisionsAndIsUndoneAsOneChange() throws IOException {
        session.edit("decide", project -> project.withDecisions(Map.of("A1", new Decision(Camera.Decision.CLEAR, "seen"))));
        var before = project();
        compare();

        intake.comparison().take("read again");

        assertEquals(new Phase.Idle(), intake.phase().get());
        assertEquals(List.of("A1", "D1", "A2", "B1", "C1"), ids());
        assertEquals("Zoo North", project().inventory().cameras().getFirst().place().site());
        assertEquals(before.decisions(), project().decisions());
        assertEquals("Small city", project().name());
        session.undo();
        assertEquals(before, project());
    }

    @Test
    void missingCamerasAreTakenOutWhenAPersonWantsThat() throws IOException {
        compare();

        intake.comparison().choose(new Choice(Missing.TAKE_OUT, false));
        intake.comparison().take("read again");

        assertEquals(List.of("A1", "D1"), ids());
    }

    @Test
    void correctionsSurviveReadingAgain() throws IOException {
        intake.importList(list());
        intake.draft().mend(List.of(Correction.everywhere(Field.DEPARTMENT, "Prks", "Parks")));
        intake.comparison().compare();
        intake.comparison().take("read again");

        intake.importList(list());

        assertEquals(List.of(Correction.everywhere(Field.DEPARTMENT, "Prks", "Parks")), assertInstanceOf(Phase.Mapping.class, intake.phase().get()).draft().corrections());
        intake.comparison().compare();
        assertEquals(List.of(), comparing().difference().changed());
    }

    @Test
    void whatChangedInTheProjectMeanwhileIsComparedAnew() throws IOException {
        compare();
        session.edit("rename", project -> project.named("Other city"));

        intake.comparison().take("read again");

        assertEquals("Other city", comparing().project().name());
        assertEquals(4, project().inventory().cameras().size());
    }

    @Test
    void theListThatWasTakenOverIsOpenedAgainToBeMended() throws IOException {
        assertEquals(false, intake.canReopen());
        compare();
        intake.comparison().take("read again");

        assertEquals(true, intake.canReopen());
        intake.reopen();

        assertEquals(folder.resolve("lijst.csv"), assertInstanceOf(Phase.Mapping.class, intake.phase().get()).draft().spreadsheet().file());
    }

    @Test
    void departmentsOfTheOpenProjectAreMergedAsOneChange() {
        var before = project();

        intake.mergeNames(List.of(Correction.everywhere(Field.DEPARTMENT, "Parks", "Green"), Correction.everywhere(Field.DEPARTMENT, "Roads", "Green")), "merge");

        assertEquals(List.of("Green", "Green", "Green", "Green"), project().inventory().cameras().stream().map(camera -> camera.place().department()).toList());
        assertEquals(2, project().intake().corrections().size());
        session.undo();
        assertEquals(before, project());
    }

    @Test
    void whatIsMergedAlreadyIsNotMergedAgain() {
        var merges = List.of(Correction.everywhere(Field.DEPARTMENT, "Parks", "Green"));
        intake.mergeNames(merges, "merge");
        var merged = project();

        intake.mergeNames(merges, "merge");

        assertEquals(merged, project());
    }

    private void compare() throws IOException {
        intake.importList(list());
        intake.comparison().compare();
    }

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("lijst.csv"), LIST);
    }

    private Phase.Comparing comparing() {
        return assertInstanceOf(Phase.Comparing.class, intake.phase().get());
    }

    private List<String> ids() {
        return project().inventory().cameras().stream().map(Camera::id).toList();
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }
}
