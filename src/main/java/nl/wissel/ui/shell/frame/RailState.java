package nl.wissel.ui.shell.frame;

import nl.wissel.inventory.Camera;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.risk.Band;
import nl.wissel.screening.Verdict;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// How far each screen is, in two or three words.
final class RailState {
    private RailState() {}

    /// @param findings null while they are worked out for the first time
    static String of(Place place, @Nullable Project project, @Nullable Findings findings, Texts texts) {
        if (project == null) {
            return "";
        }
        return switch (place) {
            case START, HISTORY -> "";
            case INVENTORY -> texts.get("RailState.cameras", project.inventory().cameras().size());
            case SCREENING -> findings == null ? "" : screening(project, findings, texts);
            case RISK -> findings == null ? "" : risk(findings, texts);
            case BUDGET -> budget(project, texts);
            case PLAN -> findings == null ? "" : plan(project, findings.plan(), texts);
            case COST -> findings == null || findings.plan() == null ? "" : texts.formats().euros(new Euros(findings.plan().figures().spendCents()));
            case SCENARIO -> texts.get("RailState.scenarios", project.scenarios().all().size());
            case PROGRESS -> project.course().baseline() == null ? "" : texts.get("RailState.done", project.course().actuals().size());
            case REPORT -> findings == null || findings.plan() == null ? "" : texts.get("RailState.ready");
        };
    }

    private static String screening(Project project, Findings findings, Texts texts) {
        var verdicts = findings.screening().verdicts();
        var toVerify = verdicts.values().stream().filter(Verdict.ToVerify.class::isInstance).count();
        if (toVerify > 0) {
            return texts.get("RailState.toVerify", toVerify);
        }
        var inUse = project.inventory().cameras().stream().filter(camera -> camera.use().status() == Camera.Status.IN_USE);
        return texts.get("RailState.ofConcern", inUse.filter(camera -> verdicts.get(camera.id()) instanceof Verdict.OfConcern).count());
    }

    private static String risk(Findings findings, Texts texts) {
        var direct = findings.risk().scores().values().stream().filter(score -> score.band() == Band.DIRECT).count();
        return texts.get("RailState.direct", direct);
    }

    private static String budget(Project project, Texts texts) {
        var years = project.budget().caps().keySet().stream().sorted().map(String::valueOf).toList();
        return years.isEmpty() ? texts.get("RailState.defaultCaps") : years.getFirst() + "–" + years.getLast();
    }

    private static String plan(Project project, @Nullable CheckedPlan plan, Texts texts) {
        if (plan == null) {
            return texts.get("RailState.noPlan");
        }
        var broken = BrokenPlan.of(project, plan);
        if (broken.rules() > 0) {
            return texts.get("RailState.broken", broken.rules());
        }
        if (broken.late() > 0) {
            return texts.get("RailState.late", broken.late());
        }
        return plan.unscheduled().isEmpty()
                ? texts.get("RailState.planned", plan.cameras().size())
                : texts.get("RailState.notPlanned", plan.unscheduled().size());
    }
}
