package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import nl.wissel.inventory.Field;
import nl.wissel.plan.Planner;
import nl.wissel.project.Project;
import nl.wissel.report.council.CouncilFigures.Line;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// From a messy workbook to the answer to the council: it is dropped, its mapping is put right, two spellings of a department become one, it is
/// taken over, a group of cameras is judged, and the council's table is looked at.
class CouncilWalkTest {
    private static final Planner NOT_ASKED = (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    };

    @Test
    void fromAMessyWorkbookToTheCouncilsTable() throws TimeoutException {
        try (var window = TestWindow.open(NOT_ASKED)) {
            window.load();
            window.drop(Path.of("sample-data/messy.xlsx"));
            var list = new ListSteps(window);
            list.untilCounted("23", "43", "5");
            list.feed("Aanschaf datum", "Installed", Field.INSTALLED);
            list.mergeDepartments();
            window.click("take-over");
            window.untilFound();
            assertEquals(66, project(window).inventory().cameras().size());
            assertEquals(LocalDate.of(2019, 3, 12), project(window).inventory().cameras().getFirst().book().installed());
            decideWhatBadgesSayTwice(window);
            lookAtTheCouncilsTable(window);
        }
    }

    /// Six cameras are badged "Axis / Hikvision"; the largest group comes first.
    private static void decideWhatBadgesSayTwice(TestWindow window) {
        window.click("nav-screening");
        window.until("eight are to verify", () -> window.text("to-verify-count").equals("8"));
        window.click("reason");
        window.write("seen on site");
        window.click("decide-of-concern");
        window.until("two are left", () -> window.text("to-verify-count").equals("2"));
        assertEquals(6, project(window).decisions().size());
    }

    private static void lookAtTheCouncilsTable(TestWindow window) {
        window.ask(() -> {
            var tabs = (TabPane) window.screen().lookup(".tab-pane");
            tabs.getSelectionModel().select(tabs.getTabs().stream().filter(tab -> "tab-council".equals(tab.getId())).findFirst().orElseThrow());
            return true;
        });
        window.click("by-department");
        window.until("the departments are counted", () -> council(window).size() > 1);
        var lines = window.ask(() -> council(window));
        // twenty cameras of Verkeer & Openbare Ruimte and ten of V&OR, all in use
        assertEquals(List.of(30), lines.stream().filter(line -> line.name().equals("Verkeer & Openbare Ruimte")).map(Line::inUse).toList());
        assertEquals(List.of(), lines.stream().filter(line -> line.name().equals("V&OR")).toList());
        // of 66 cameras five are gone; what is of concern and what is left to verify are counted among the rest
        var total = lines.getLast();
        assertEquals(List.of(61, 2), List.of(total.inUse(), total.toVerify()));
        assertEquals(total.ofConcern(), lines.stream().limit(lines.size() - 1L).mapToInt(Line::ofConcern).sum());
    }

    private static List<Line> council(TestWindow window) {
        return window.node("council") instanceof TableView<?> table ? table.getItems().stream().map(Line.class::cast).toList() : List.of();
    }

    private static Project project(TestWindow window) {
        return window.ask(() -> Objects.requireNonNull(window.session().project().get()));
    }
}
