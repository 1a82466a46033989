package nl.wissel.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.Effort;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.screening.Registers;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The samples can be planned: all that is of concern fits, whatever was pinned, put off or given a deadline.
class SamplePlanTest {
    private final Workflow workflow = new Workflow(Registers.bundled(), new SolverPlanner());

    @ParameterizedTest
    @CsvSource({"planning-workbook.xlsx, 1280", "rail-like.csv, 1500", "amsterdam-like.xlsx, 1280"})
    void everyCameraOfConcernFits(String name, int cameras) throws UnreadableFile {
        var preparation = prepared(name);
        var allAreIn = new AtomicBoolean();
        var plan = workflow.plan(preparation, new Effort(null, 1, 1), progress -> allAreIn.set(progress.best().unscheduled() == 0), allAreIn::get).plan();
        var checked = PlanCheck.check(preparation.problem(), plan);
        assertEquals(cameras, checked.cameras().size());
        assertEquals(0, checked.figures().unscheduled());
        assertEquals(List.of(), checked.broken());
    }

    private Preparation prepared(String name) throws UnreadableFile {
        var spreadsheet = workflow.read(Path.of("sample-data", name));
        var project = workflow.take(spreadsheet, workflow.propose(spreadsheet), workflow.empty("", new Quarter(2027, 1))).project();
        return workflow.findings(project).preparation();
    }
}
