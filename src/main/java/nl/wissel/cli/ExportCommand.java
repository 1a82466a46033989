package nl.wissel.cli;

import java.nio.file.Path;
import java.util.List;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.store.UnusableProject;

/// `wissel export PROJECT --out PLAN.(xlsx|ods)`: writes the workbook of the plan that a project file holds.
record ExportCommand(Context context) {
    ExitCode run(Command.Export asked) throws Failure, UnusableProject, UnwritableFile {
        Outputs.check(List.of(asked.project()), new Path[] {asked.out()}, context.texts());
        Outputs.checkIsWorkbook(asked.out(), context.texts());
        var project = context.projects().read(asked.project());
        var findings = context.workflow().findings(project);
        var plan = findings.plan();
        if (plan == null) {
            throw new Failure(ExitCode.UNUSABLE_INPUT, context.texts().get("cli.export.noPlan", asked.project()));
        }
        context.workflow().report(project, findings, context.texts(), asked.out());
        context.terminal().line(context.texts().get("cli.written", asked.out().toString()));
        return PlanCommand.isWhole(plan) ? ExitCode.DONE : ExitCode.NOT_ALL_PLANNED;
    }
}
