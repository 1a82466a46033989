package nl.wissel.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import nl.wissel.exchange.check.PlanComparison;
import nl.wissel.exchange.check.PlanFile;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.project.Findings;
import nl.wissel.ui.plan.gantt.GanttRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// The job the program exists for, done by a person in the window: a list in, a plan, its Gantt, and the workbook out.
class MainJobTest {
    private static final Path LIST = Path.of("sample-data/planning-workbook.xlsx");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aListBecomesAPlanAndAWorkbook() throws Exception {
        var list = Files.readAllBytes(LIST);
        try (var window = TestWindow.open(new SolverPlanner())) {
            window.load();
            importTheList(window);
            plan(window);
            assertEquals(1280, camerasInTheGantt(window));
            var workbook = export(window);
            assertEquals(List.of(), PlanComparison.compare(PlanFile.read(workbook), findings(window)).differences());
        }
        assertArrayEquals(list, Files.readAllBytes(LIST));
    }

    private static void importTheList(TestWindow window) {
        window.choose(LIST);
        window.click("import-inventory");
        window.click("take-over");
        window.untilFound();
    }

    /// Stops as soon as there is a plan of all cameras, as an impatient person does.
    private static void plan(TestWindow window) {
        window.click("nav-plan");
        window.click("make");
        window.until("a plan of all cameras is under way", () -> window.text("progress").contains(" · 0 not planned") || planned(window) != null);
        if (planned(window) == null) {
            window.click("stop");
        }
        window.until("the plan is there", () -> planned(window) != null);
        assertEquals(0, Objects.requireNonNull(planned(window)).figures().unscheduled());
        assertEquals(List.of(), Objects.requireNonNull(planned(window)).broken());
    }

    private static long camerasInTheGantt(TestWindow window) {
        window.until("the Gantt is shown", () -> window.node("gantt") != null);
        return window.ask(() -> window.node("gantt") instanceof Parent gantt
                && gantt.lookup(".tree-table-view") instanceof TreeTableView<?> names ? leaves(names.getRoot()).count() : 0L);
    }

    private static Stream<TreeItem<?>> leaves(TreeItem<?> item) {
        return item.getValue() instanceof GanttRow.One ? Stream.of(item) : item.getChildren().stream().flatMap(MainJobTest::leaves);
    }

    private Path export(TestWindow window) {
        var workbook = folder.resolve("plan.xlsx");
        window.choose(workbook);
        window.click("nav-report");
        window.click("export");
        window.until("the workbook is written", () -> window.text("export-result").contains(workbook.toString()) && Files.exists(workbook));
        return workbook;
    }

    private static Findings findings(TestWindow window) {
        return Objects.requireNonNull(window.session().findings().get());
    }

    private static @Nullable CheckedPlan planned(TestWindow window) {
        var findings = window.session().findings().get();
        return findings == null ? null : findings.plan();
    }
}
