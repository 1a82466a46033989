package nl.wissel.ui.shell;

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

/// A contract manager adopts the plan, records ten cameras as replaced, plans again, and sees how that compares with what was adopted.
class YearsWalkTest {
    @Test
    void adoptRecordTenPlanAgainAndCompare() throws TimeoutException {
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

    private static void planAgain(TestWindow window) {
        window.click("progress-plan-again");
        window.until("the plan is made again", () -> window.session().planRun().state().get() instanceof Solving.Done);
        window.untilFound();
        var project = project(window);
        var plan = Objects.requireNonNull(project.planned()).plan();
        project.course().actuals().forEach((id, actual) -> assertEquals(actual.quarter(), plan.of(id)));
        assertTrue(window.text("progress-done").startsWith("10 "), window.text("progress-done"));
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
