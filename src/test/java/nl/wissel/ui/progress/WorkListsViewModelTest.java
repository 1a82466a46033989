package nl.wissel.ui.progress;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.exchange.course.CourseDifference.Kind;
import nl.wissel.exchange.course.WorkPeriod;
import nl.wissel.exchange.course.WorkRemark;
import nl.wissel.plan.Effort;
import nl.wissel.plan.course.Actual;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.progress.WorkListsViewModel.Step;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WorkListsViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 10);
    private static final Actual DONE = new Actual(LocalDate.of(2027, 5, 3), "", Euros.of(800), "");

    @TempDir
    private Path folder;

    private final Session session = SmallCity.session(SmallCity.soonest());
    private final Texts texts = Texts.of(Language.EN);
    private final WorkListsViewModel model = new WorkListsViewModel(session, texts, () -> TODAY);
    private final ProgressViewModel progress = new ProgressViewModel(session, texts, Effort.DEFAULT, () -> TODAY);

    @BeforeEach
    void adopt() {
        session.planRun().start(Objects.requireNonNull(session.findings().get()).preparation(), Effort.DEFAULT, "plan");
        progress.adopt(LocalDate.of(2026, 12, 15), "");
    }

    @Test
    void aListIsWritten_andReadBackSaysNothingNew() {
        var file = folder.resolve(model.fileName(new WorkPeriod.Year(2027)));
        assertEquals("Small city work 2027.xlsx", String.valueOf(file.getFileName()));

        model.write(new WorkPeriod.Year(2027), file);
        assertEquals(new Step.Written(file, 3), model.step().get());
        model.read(List.of(file));

        assertEquals(List.of(), Objects.requireNonNull(model.difference().getValue()).difference().lines());
        model.forget();
        assertNull(model.difference().getValue());
    }

    @Test
    void whatWasReadIsTakenOverInOneChange_andUndoneInOne() throws Exception {
        model.read(List.of(list("A1;2027-05-03;800\nA2;2027-05-03;800\n")));
        assertEquals(Map.of(), actuals());

        model.take(false);

        assertEquals(Map.of("A1", DONE, "A2", DONE), actuals());
        assertEquals(new Step.Taken(2), model.step().get());
        session.undo();
        assertEquals(Map.of(), actuals());
    }

    @Test
    void theDifferenceFollowsWhatIsRecordedMeanwhile() throws Exception {
        model.read(List.of(list("A1;2027-05-03;800\n")));
        assertEquals(1, Objects.requireNonNull(model.difference().getValue()).difference().count(Kind.NEW));

        session.edit("by hand", project -> project.with(project.course().recording(Map.of("A1", new Actual(TODAY, "", Euros.of(800), "")))));

        assertEquals(1, Objects.requireNonNull(model.difference().getValue()).difference().count(Kind.CONTRADICTED));
        model.take(false);
        assertEquals(TODAY, Objects.requireNonNull(actuals().get("A1")).replacedOn());
    }

    @Test
    void aFileThatIsNoListIsShownToBeNone_andOneThatIsNotThereIsRefused() throws Exception {
        var lunch = Files.writeString(folder.resolve("lunch.csv"), "dish;price\nsoup;4\n");
        model.read(List.of(lunch));
        assertEquals(List.of(WorkRemark.Kind.NOT_A_LIST),
                Objects.requireNonNull(model.difference().getValue()).work().remarks().stream().map(WorkRemark::kind).toList());

        model.read(List.of(lunch, folder.resolve("gone.csv")));
        assertEquals(UnreadableFile.Reason.MISSING, assertInstanceOf(Step.NotRead.class, model.step().get()).why().reason());
        model.write(new WorkPeriod.Open(), folder.resolve("none").resolve("work.xlsx"));
        assertEquals(UnwritableFile.Reason.PARENT_MISSING, assertInstanceOf(Step.NotWritten.class, model.step().get()).why().reason());
    }

    @Test
    void everyRemarkHasItsWords() {
        for (var language : Language.values()) {
            for (var kind : WorkRemark.Kind.values()) {
                assertTrue(Texts.of(language).get(kind, "C1", "found", "expected").length() > 20, kind.name());
            }
        }
    }

    private Path list(String rows) throws Exception {
        return Files.writeString(folder.resolve("list.csv"), "camera id;replaced on;paid\n" + rows);
    }

    private Map<String, Actual> actuals() {
        return Objects.requireNonNull(session.project().get()).course().actuals();
    }
}
