package nl.wissel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import nl.wissel.cli.keys.Interruption;
import nl.wissel.cli.show.AnswerSummary;
import nl.wissel.cli.show.ConsoleProgress;
import nl.wissel.cli.show.ExplainSummary;
import nl.wissel.cli.show.PlanSummary;
import nl.wissel.exchange.FrontierCsv;
import nl.wissel.exchange.Imported;
import nl.wissel.exchange.json.PlanJson;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Problem;
import nl.wissel.plan.explain.Explainer;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.WholeFile;
import nl.wissel.store.Entry;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.UnusableProject;
import org.jspecify.annotations.Nullable;

/// `wissel plan FILE`: makes a plan, writes it and sums it up.
record PlanCommand(Context context, Interruption interruption) {
    /// Where nothing is kept.
    static final Keeper NOWHERE = _ -> { };

    /// Keeps a project with its plan.
    interface Keeper {
        void keep(Project planned) throws UnusableProject;
    }

    ExitCode run(Command.Plan asked) throws Failure, UnreadableFile, UnusableProject, UnwritableFile {
        checkOutputs(asked);
        var project = asked.project();
        if (project == null) {
            return plan(asked, context.read(asked.file()), NOWHERE);
        }
        context.projects().checkIsNotProtected(project, "cli.protected.keep");
        if (!Outputs.same(project, asked.file())) {
            checkIsNew(project);
            return plan(asked, context.read(asked.file()), planned -> ProjectFile.create(project, planned, context.author(), false).close());
        }
        try (var file = ProjectFile.open(project, context.author())) {
            return plan(asked, Imported.of(file.project()), planned -> file.write(planned, Entry.Kind.EDIT, context.texts().get("cli.plan.edit")));
        }
    }

    /// Plans what was read.
    ExitCode plan(Command.Plan asked, Imported imported, Keeper keeper) throws Failure, UnwritableFile {
        var before = context.findings(imported, asked.file());
        checkExplained(asked.answers().explain(), before.preparation().problem());
        interruption.begin();
        var progress = new ConsoleProgress(context.terminal(), context.texts());
        var present = imported.project().planned();
        var workflow = context.workflow();
        var outcome = present == null ? workflow.plan(before.preparation(), asked.effort(), progress, interruption::isAsked)
                : workflow.planAgain(before.preparation(), present.plan(), asked.effort(), progress, interruption::isAsked);
        progress.finish();
        var plan = PlanCheck.check(before.preparation().problem(), outcome.plan());
        var project = imported.project().withPlanned(outcome);
        var findings = new Findings(before.screening(), before.risk(), before.preparation(), plan);
        new PlanSummary(findings, plan, outcome, context.texts()).lines(asked.file().toString(), imported).forEach(context.terminal()::line);
        new AnswerSummary(workflow, context.texts(), interruption::isAsked).lines(project, findings, present, asked.effort())
                .forEach(context.terminal()::line);
        write(asked, project, findings);
        keep(asked, project, keeper);
        answer(asked, before.preparation(), outcome.plan());
        return isWhole(plan) ? ExitCode.DONE : ExitCode.NOT_ALL_PLANNED;
    }

    private void checkOutputs(Command.Plan asked) throws Failure, UnwritableFile {
        var project = asked.project() == null || Outputs.same(asked.project(), asked.file()) ? null : asked.project();
        Outputs.check(List.of(asked.file()), new Path[] {asked.out(), asked.json(), asked.answers().frontier(), project}, context.texts());
        if (asked.out() != null) {
            Outputs.checkIsWorkbook(asked.out(), context.texts());
        }
    }

    private void checkIsNew(Path project) throws Failure {
        if (!ProjectFile.isNamedSo(project)) {
            throw new Failure(ExitCode.WRONG_ARGUMENTS, context.texts().get("cli.notWissel", project));
        }
        if (Files.exists(project)) {
            throw new Failure(ExitCode.UNWRITABLE_OUTPUT, context.texts().get(UnusableProject.Reason.EXISTS, project));
        }
    }

    private void keep(Command.Plan asked, Project project, Keeper keeper) throws Failure {
        try {
            keeper.keep(project);
        } catch (UnusableProject e) {
            throw new Failure(ExitCode.UNWRITABLE_OUTPUT, context.texts().get(e.reason(), e.parts(ZoneId.systemDefault())), e);
        }
        if (asked.project() != null) {
            tellWritten(asked.project());
        }
    }

    private void write(Command.Plan asked, Project project, Findings findings) throws UnwritableFile {
        if (asked.out() != null) {
            context.workflow().report(project, findings, context.texts(), asked.out());
            tellWritten(asked.out());
        }
        if (asked.json() != null) {
            WholeFile.write(asked.json(), stream -> PlanJson.write(stream, project, findings, context.texts()));
            tellWritten(asked.json());
        }
    }

    private void answer(Command.Plan asked, Preparation preparation, Plan plan) throws UnwritableFile {
        var camera = asked.answers().explain();
        if (camera != null) {
            new ExplainSummary(context.texts()).lines(new Explainer(preparation.problem(), plan), camera).forEach(context.terminal()::line);
        }
        var frontier = asked.answers().frontier();
        if (frontier != null) {
            var search = context.workflow().frontier(preparation);
            context.terminal().line(context.texts().get("cli.frontier", search.size()));
            var found = search.search(search.share(asked.effort()), interruption::isAsked);
            WholeFile.write(frontier, stream -> FrontierCsv.write(stream, found));
            tellWritten(frontier);
        }
    }

    private void tellWritten(Path file) {
        context.terminal().line(context.texts().get("cli.written", file.toString()));
    }

    private void checkExplained(@Nullable String camera, Problem problem) throws Failure {
        if (camera != null && problem.tasks().stream().noneMatch(task -> task.cameraId().equals(camera))) {
            throw new Failure(ExitCode.WRONG_ARGUMENTS, context.texts().get("cli.explain.unknown", camera));
        }
    }

    static boolean isWhole(CheckedPlan plan) {
        return plan.unscheduled().isEmpty() && plan.broken().isEmpty();
    }
}
