package nl.wissel.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import nl.wissel.plan.Horizon;
import nl.wissel.project.Project;
import nl.wissel.project.Settings;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.ui.session.Solving;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// A contract manager adopts the plan, records ten cameras as replaced and one more from a list, plans again, and sees how that compares with what was adopted.
class YearsWalkTest {
    @Test
    void adoptRecordTenReadAListPlanAgainAndCompare() throws IOException, TimeoutException {
        try (var window = TestWindow.open(SmallCity.soonest())) {
            window.click("open-example");
            window.load();
            window.untilFound();
            window.ask(() -> {
                window.session().edit("start", YearsWalkTest::startingNow);
                return true;
            });
            window.untilFound();
            window.click("nav-plan");
            window.until("a plan can be made", () -> window.node("make") != null);
            window.click("make");
            window.until("there is a plan", () -> window.session().planRun().state().get() instanceof Solving.Done);
            window.untilFound();
            adopt(window);
            recordTen(window);
            takeOverAList(window);
            planAgain(window);
        }
    }

    private static void adopt(TestWindow window) {
        window.click("nav-progress");
        window.until("the plan can be adopted", () -> window.node("adopt-first") != null);
        window.click("adopt-decision-first");
        window.write("BD2026-014");
        window.click("adopt-first");
        window.until("the list of work is shown", () -> window.node("work") != null);
        window.untilFound();
        assertEquals("BD2026-014", Objects.requireNonNull(project(window).course().baseline()).decision());
    }

    private static void recordTen(TestWindow window) {
        window.ask(() -> {
            ((TableView<?>) Objects.requireNonNull(window.node("work"))).getSelectionModel().selectRange(0, 10);
            ((Button) Objects.requireNonNull(window.node("work-record"))).fire();
            return true;
        });
        window.until("ten are done", () -> window.text("progress-done").startsWith("10 "));
        window.untilFound();
        assertEquals(10, project(window).course().actuals().size());
    }

    /// An eleventh camera stands in an installer's own list.
    private static void takeOverAList(TestWindow window) throws IOException {
        var project = project(window);
        var open = Objects.requireNonNull(project.planned()).plan().quarters().keySet().stream().filter(id -> !project.course().actuals().containsKey(id)).sorted().findFirst();
        var list = Files.createTempFile("installer", ".csv");
        Files.writeString(list, "camera;date;amount\n%s;%s;€ 1.234,56\n".formatted(open.orElseThrow(), LocalDate.now(ZoneId.systemDefault())));
        window.choose(list);
        window.ask(() -> {
            ((Button) Objects.requireNonNull(window.node("work-read"))).fire();
            return true;
        });
        window.until("what the list changes is shown", () -> window.node("returned-take") != null);
        assertEquals(10, project(window).course().actuals().size());
        window.click("returned-take");
        window.until("eleven are done", () -> window.text("progress-done").startsWith("11 "));
        window.untilFound();
        Files.delete(list);
    }

    private static void planAgain(TestWindow window) {
        window.click("progress-plan-again");
        window.until("the plan is made again", () -> window.session().planRun().state().get() instanceof Solving.Done);
        window.untilFound();
        var project = project(window);
        var plan = Objects.requireNonNull(project.planned()).plan();
        project.course().actuals().forEach((id, actual) -> assertEquals(actual.quarter(), plan.of(id)));
        assertTrue(window.text("progress-done").startsWith("11 "), window.text("progress-done"));
        var years = (TableView<?>) Objects.requireNonNull(window.node("progress-years"));
        assertTrue(years.getItems().size() >= 2, "at least a year and the total");
    }

    /// The example in a plan that begins in the present quarter, so that something can be done in it today.
    private static Project startingNow(Project project) {
        var old = project.settings();
        var now = Quarter.of(LocalDate.now(ZoneId.systemDefault()));
        return project.with(new Settings(new Horizon(now, old.horizon().years()), old.prices(), old.visits(), old.policy(), old.bookkeeping()));
    }

    private static Project project(TestWindow window) {
        return window.ask(() -> Objects.requireNonNull(window.session().project().get()));
    }
}
