package nl.wissel.ui.intake.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.exchange.assess.DepartmentState;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.InventoryDifference.Change;
import nl.wissel.project.Project;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.intake.assess.AssessViewModel.Step;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// The small city asks its two departments about three cameras of concern.
class AssessViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String ANSWERS = """
            camera id;feasible;earliest;assessment remark
            A1;later;2028-Q1;after the fair
            A2;yes;;
            """;

    @TempDir
    private Path folder;

    private final Session session = SmallCity.session(SmallCity.soonest());
    private final AssessViewModel model = new AssessViewModel(session, () -> TODAY);

    @Test
    void aWorkbookIsWrittenForEachDepartment() throws IOException {
        model.write(folder, Texts.of(Language.EN));

        assertEquals(new Step.Written(2, folder), model.step().get());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("Assessment Parks.xlsx", "Assessment Roads.xlsx"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidToBeMissing() {
        model.write(folder.resolve("gone/below"), Texts.of(Language.EN));

        assertInstanceOf(Step.NotWritten.class, model.step().get());
    }

    @Test
    void workbooksThatAreThereAreReplacedOnlyWhenAPersonSaysSo() throws IOException {
        var filled = Files.writeString(folder.resolve("Assessment Parks.xlsx"), "answers");

        model.write(folder, Texts.of(Language.EN));
        assertEquals(new Step.There(1, folder), model.step().get());
        assertEquals("answers", Files.readString(filled));

        model.replace(Texts.of(Language.EN));
        assertEquals(new Step.Written(2, folder), model.step().get());
        assertTrue(Files.size(filled) > 1000);
    }

    @Test
    void answersAreLookedAtThenTakenOverAsOneChange() throws IOException {
        var before = project();
        model.read(List.of(answers()));

        var returned = assertInstanceOf(Step.Returned.class, model.step().get());
        assertEquals(List.of("A1", "A2"), returned.changes().stream().map(changed -> changed.before().id()).toList());
        assertEquals(Map.of(Field.FEASIBLE, new Change(null, Feasible.YES)), returned.changes().get(1).fields());
        assertEquals(before, project());

        model.take("answers");

        assertEquals(new Step.Overview(), model.step().get());
        assertEquals(List.of(new DepartmentState("Parks", 2, 2, "", TODAY), new DepartmentState("Roads", 1, 0, "", null)), model.departments());
        session.undo();
        assertEquals(before, project());
    }

    @Test
    void answersThatAreLeftChangeNothing() throws IOException {
        var before = project();
        model.read(List.of(answers()));
        model.forget();
        model.take("answers");

        assertEquals(before, project());
        assertEquals(new Step.Overview(), model.step().get());
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsReason() {
        model.read(List.of(folder.resolve("gone.xlsx")));

        assertEquals(Reason.MISSING, assertInstanceOf(Step.NotRead.class, model.step().get()).why().reason());
    }

    private Path answers() throws IOException {
        return Files.writeString(folder.resolve("answers.csv"), ANSWERS);
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }
}
