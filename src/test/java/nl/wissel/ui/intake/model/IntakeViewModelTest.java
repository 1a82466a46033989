package nl.wissel.ui.intake.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wissel.exchange.Imported;
import nl.wissel.flow.Workflow;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.project.Project;
import nl.wissel.screening.Decision;
import nl.wissel.screening.Registers;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.ui.intake.model.Phase.Preview;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.ui.task.DirectJobs;
import nl.wissel.ui.task.HeldJobs;
import nl.wissel.ui.task.Jobs;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

class IntakeViewModelTest {
    /// Two good rows, one with a date that is none, one with an id that is there already; a column that is not known.
    private static final String LIST = """
            Nr;Merk;Model;Locatie;Plaatsingsdatum;Kleur
            C-1;Axis;P1448;Dam;2019-03-12;wit
            C-2;Bosch;NBE;Spui;2020-05-01;zwart
            C-3;Hikvision;DS-2CD2346G2;Rokin;weet niet;wit
            C-2;Bosch;NBE;Spui;2020-05-01;zwart
            """;

    @TempDir
    private Path folder;

    private final Session session = session(new DirectJobs());
    private final IntakeViewModel intake = intake(session);

    @Test
    void aListIsReadAndItsRowsCounted() throws IOException {
        intake.importList(list());

        assertEquals(new RowCounts(2, 1, 1), RowCounts.of(counted().reading()));
        assertEquals(List.of(Field.ID, Field.BRAND, Field.MODEL, Field.SITE, Field.INSTALLED),
                mapping().draft().rows().stream().map(MappingRow::field).filter(Objects::nonNull).toList());
        assertEquals(List.of("wit", "zwart"), row("Kleur").samples());
    }

    @Test
    void nothingIsTakenOverUntilAPersonSaysSo() throws IOException {
        intake.importList(list());
        assertNull(session.project().get());

        intake.takeOver();

        assertEquals(new Phase.Idle(), intake.phase().get());
        assertEquals("lijst", project().name());
        assertEquals(List.of("C-1", "C-2", "C-3"), project().inventory().cameras().stream().map(Camera::id).toList());
    }

    @Test
    void whatIsForgottenIsNotTakenOver() throws IOException {
        intake.importList(list());
        intake.cancel();
        intake.takeOver();

        assertEquals(new Phase.Idle(), intake.phase().get());
        assertNull(session.project().get());
    }

    @Test
    void aColumnThatFeedsAnotherFieldIsCountedAnew() throws IOException {
        intake.importList(list());

        intake.draft().feed(row("Kleur"), Field.DEPARTMENT);

        assertEquals(List.of("wit", "zwart", "wit"), counted().project().inventory().cameras().stream().map(camera -> camera.place().department()).toList());
        assertEquals(1, row("Kleur").confidence());
    }

    @Test
    void theFormerColumnOfAFieldIsNoLongerUsed() throws IOException {
        intake.importList(list());

        intake.draft().feed(row("Kleur"), Field.SITE);

        assertNull(row("Locatie").field());
        assertEquals(List.of("wit", "zwart", "wit"), counted().project().inventory().cameras().stream().map(camera -> camera.place().site()).toList());
    }

    @Test
    void aColumnThatIsNoLongerUsedTakesItsRemarksWithIt() throws IOException {
        intake.importList(list());

        intake.draft().feed(row("Plaatsingsdatum"), null);

        assertEquals(new RowCounts(3, 0, 1), RowCounts.of(counted().reading()));
    }

    @Test
    void aPictureNamedAsAWorkbookIsRefusedForWhatItIs() throws IOException {
        var file = folder.resolve("foto.xlsx");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});

        intake.importList(file);

        var why = assertInstanceOf(Phase.Refused.class, intake.phase().get()).why();
        assertEquals(List.of(Reason.NOT_A_TABLE, "PNG"), List.of(why.reason(), why.found()));
        assertNull(session.project().get());
    }

    @Test
    void settingsStayAndDecisionsGoWhenAnotherListIsTakenOver() throws IOException {
        var open = SmallCity.session(SmallCity.soonest());
        open.edit("lists", project -> project.withActiveLists(Set.of("ndaa-889")).withDecisions(Map.of("A1", new Decision(Camera.Decision.CLEAR, "seen"))));
        var other = intake(open);

        other.importList(list());
        other.takeOver();

        var taken = Objects.requireNonNull(open.project().get());
        assertEquals(Set.of("ndaa-889"), taken.activeLists());
        assertEquals(Map.of(), taken.decisions());
        assertEquals(false, open.canUndo().get());
    }

    @Test
    void whatIsReadAfterAPersonLeftItIsDropped() throws IOException {
        var jobs = new HeldJobs();
        var waiting = intake(session(jobs));

        waiting.importList(list());
        assertEquals(new Phase.Reading("lijst"), waiting.phase().get());
        waiting.cancel();
        jobs.release();

        assertEquals(new Phase.Idle(), waiting.phase().get());
    }

    @Test
    void theColumnsThatAPersonChoseAreRememberedForTheNextEdition() throws IOException {
        intake.importList(list());
        intake.draft().feed(row("Kleur"), Field.DEPARTMENT);
        intake.takeOver();

        intake.importList(list());

        assertEquals(Field.DEPARTMENT, row("Kleur").field());
        assertEquals(Field.DEPARTMENT, project().intake().columns().apply(mapping().draft().proposed().getFirst()).columns().get(5).field());
    }

    @Test
    void aListThatAPersonChangedIsBeingMendedUntilItIsTakenOverOrLeft() throws IOException {
        intake.importList(list());
        assertEquals(false, intake.isMending());

        intake.draft().feed(row("Kleur"), Field.DEPARTMENT);
        assertEquals(true, intake.isMending());
        intake.draft().undo();
        assertEquals(false, intake.isMending());
        intake.draft().feed(row("Kleur"), Field.DEPARTMENT);
        intake.takeOver();
        assertEquals(false, intake.isMending());

        intake.importList(list());
        intake.draft().feed(row("Kleur"), null);
        intake.comparison().compare();
        assertInstanceOf(Phase.Comparing.class, intake.phase().get());
        assertEquals(true, intake.isMending());
        intake.cancel();
        assertEquals(false, intake.isMending());
    }

    @Test
    void aListCanBeOpenedOnceMoreAsSoonAsItsCamerasAreShown() throws IOException {
        intake.importList(list());
        var couldReopen = new ArrayList<Boolean>();
        intake.phase().subscribe((_, _) -> couldReopen.add(intake.canReopen()));

        intake.takeOver();

        assertEquals(List.of(true), couldReopen);
    }

    private static Session session(Jobs jobs) {
        return new Session(new Workflow(Registers.bundled(), SmallCity.soonest()), jobs, trouble -> {
            throw new AssertionError(trouble);
        });
    }

    private static IntakeViewModel intake(Session session) {
        return new IntakeViewModel(session, new Quarter(2027, 1));
    }

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("lijst.csv"), LIST);
    }

    private Phase.Mapping mapping() {
        return assertInstanceOf(Phase.Mapping.class, intake.phase().get());
    }

    private Imported counted() {
        return assertInstanceOf(Preview.Counted.class, mapping().preview()).imported();
    }

    private MappingRow row(String header) {
        return mapping().draft().rows().stream().filter(row -> row.header().equals(header)).findFirst().orElseThrow();
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }
}
