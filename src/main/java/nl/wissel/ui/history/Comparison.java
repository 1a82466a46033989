package nl.wissel.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.risk.Band;
import nl.wissel.screening.Verdict;
import nl.wissel.store.history.Line;
import nl.wissel.store.history.Lines;
import org.jspecify.annotations.Nullable;

/// How two states of a project differ.
///
/// @param before what the first is called
/// @param after  what the second is called
/// @param lines  everything that was put otherwise
record Comparison(String before, String after, List<Figure> figures, List<Line> lines) {
    Comparison {
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
    }

    /// What is counted.
    enum Kind { SPEND, SPEND_IN, WRITE_OFF, EXPOSURE, PLANNED, NOT_PLANNED, OF_CONCERN, DIRECT, HIGH, MEDIUM, LOW }

    /// A figure that follows from a project, in cents where it is money.
    ///
    /// @param year   of [Kind#SPEND_IN], else 0
    /// @param before null when there was no plan
    /// @param after  null when there is no plan
    record Figure(Kind kind, int year, @Nullable Long before, @Nullable Long after) {
        boolean isMoney() {
            return switch (kind) {
                case SPEND, SPEND_IN, WRITE_OFF -> true;
                case EXPOSURE, PLANNED, NOT_PLANNED, OF_CONCERN, DIRECT, HIGH, MEDIUM, LOW -> false;
            };
        }
    }

    /// A project and its name.
    record Side(String name, Project project) {}

    static Comparison of(Side before, Side after, Workflow workflow) {
        var one = workflow.findings(before.project());
        var other = workflow.findings(after.project());
        var figures = new ArrayList<Figure>();
        planned(Kind.SPEND, one, other, plan -> plan.figures().spendCents(), figures);
        years(one, other, figures);
        planned(Kind.WRITE_OFF, one, other, plan -> plan.figures().writeOffCents(), figures);
        planned(Kind.EXPOSURE, one, other, plan -> plan.figures().exposure(), figures);
        planned(Kind.PLANNED, one, other, plan -> plan.cameras().size(), figures);
        planned(Kind.NOT_PLANNED, one, other, plan -> plan.unscheduled().size(), figures);
        counted(Kind.OF_CONCERN, one, other, found -> found.screening().verdicts().values().stream().filter(Verdict.OfConcern.class::isInstance).count(), figures);
        counted(Kind.DIRECT, one, other, banded(Band.DIRECT), figures);
        counted(Kind.HIGH, one, other, banded(Band.HIGH), figures);
        counted(Kind.MEDIUM, one, other, banded(Band.MEDIUM), figures);
        counted(Kind.LOW, one, other, banded(Band.LOW), figures);
        return new Comparison(before.name(), after.name(), figures, Lines.between(before.project(), after.project()));
    }

    private static void years(Findings one, Findings other, List<Figure> figures) {
        var years = new TreeSet<Integer>();
        for (var findings : List.of(one, other)) {
            if (findings.plan() != null) {
                findings.plan().years().forEach(use -> years.add(use.year()));
            }
        }
        years.forEach(year -> figures.add(new Figure(Kind.SPEND_IN, year, spend(one.plan(), year), spend(other.plan(), year))));
    }

    private static @Nullable Long spend(@Nullable CheckedPlan plan, int year) {
        return plan == null ? null : plan.years().stream().filter(use -> use.year() == year).mapToLong(CheckedPlan.YearUse::spendCents).sum();
    }

    private static void planned(Kind kind, Findings one, Findings other, ToLongFunction<CheckedPlan> figure, List<Figure> figures) {
        figures.add(new Figure(kind, 0, one.plan() == null ? null : Long.valueOf(figure.applyAsLong(one.plan())),
                other.plan() == null ? null : Long.valueOf(figure.applyAsLong(other.plan()))));
    }

    private static void counted(Kind kind, Findings one, Findings other, Function<Findings, Long> figure, List<Figure> figures) {
        figures.add(new Figure(kind, 0, figure.apply(one), figure.apply(other)));
    }

    private static Function<Findings, Long> banded(Band band) {
        return findings -> findings.risk().scores().values().stream().filter(score -> score.band() == band).count();
    }
}
