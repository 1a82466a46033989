package nl.wissel.ui.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.wissel.plan.Effort;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.ChosenFile;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ReportViewModelTest {
    private final Session session = SmallCity.session(SmallCity.soonest());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void withoutAPlanNothingCanBeExported() {
        assertEquals(false, model(folder.resolve("plan.xlsx")).canExport().getValue());
    }

    @Test
    void theWorkbookIsWrittenWhereThePersonSays() {
        plan();
        var file = folder.resolve("plan.xlsx");
        var dialogs = new ChosenFile(file);
        var model = model(dialogs);

        model.export();

        assertEquals("Small city.xlsx", dialogs.suggested());
        assertEquals(new Exporting.Written(file), model.state().get());
        assertEquals(true, Files.isRegularFile(file));
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedWithItsReason() throws IOException {
        plan();
        var file = Files.writeString(folder.resolve("a file"), "").resolve("plan.xlsx");
        var model = model(file);

        model.export();

        assertEquals(new Exporting.Refused(file.toString(), UnwritableFile.Reason.PARENT_IS_NOT_A_FOLDER), model.state().get());
    }

    private void plan() {
        session.planRun().start(Objects.requireNonNull(session.findings().get()).preparation(), Effort.DEFAULT, "plan");
    }

    private ReportViewModel model(Path chosen) {
        return model(new ChosenFile(chosen));
    }

    private ReportViewModel model(ChosenFile chosen) {
        return new ReportViewModel(session, Texts.of(Language.EN), chosen);
    }
}
