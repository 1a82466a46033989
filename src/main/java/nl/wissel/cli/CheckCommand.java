package nl.wissel.cli;

import java.nio.file.Path;
import java.util.List;
import nl.wissel.exchange.check.CheckJson;
import nl.wissel.exchange.check.Difference;
import nl.wissel.exchange.check.PlanComparison;
import nl.wissel.exchange.check.PlanFile;
import nl.wissel.exchange.check.UnreadablePlan;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.WholeFile;
import nl.wissel.store.UnusableProject;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// `wissel check FILE PLAN`: recomputes a plan from its input, every rule and every figure.
record CheckCommand(Context context) {
    ExitCode run(Command.Check asked) throws Failure, UnreadableFile, UnusableProject, UnreadablePlan, UnwritableFile {
        var texts = context.texts();
        var json = asked.json();
        Outputs.check(List.of(asked.file(), asked.plan()), new Path[] {json}, texts);
        var findings = context.findings(context.read(asked.file()), asked.file());
        var result = PlanComparison.compare(PlanFile.read(asked.plan()), findings);
        if (json != null) {
            WholeFile.write(json, stream -> CheckJson.write(stream, result));
        }
        result.differences().forEach(difference -> context.terminal().line(line(difference)));
        context.terminal().line(result.differences().isEmpty()
                ? texts.get("cli.check.agrees", result.plan().cameras().size(), texts.formats().exactEuros(spend(result)))
                : texts.get("cli.check.differs", result.differences().size()));
        return result.differences().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENCES;
    }

    private static Euros spend(PlanComparison.Result result) {
        return new Euros(result.plan().figures().spendCents());
    }

    private String line(Difference difference) {
        var kind = difference.kind() == Difference.Kind.RULE ? context.texts().get("cli.check.rule") : context.texts().get("cli.check.figure");
        var place = difference.place().isEmpty() ? difference.name() : difference.name() + ", " + difference.place();
        return context.texts().get("cli.check.difference", kind, place,
                orNothing(difference.expected()), orNothing(difference.found()));
    }

    private String orNothing(@Nullable String value) {
        return value == null || value.isEmpty() ? context.texts().get("cli.check.nothing") : value;
    }
}
