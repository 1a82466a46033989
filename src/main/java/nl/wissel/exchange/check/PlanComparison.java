package nl.wissel.exchange.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wissel.exchange.check.Difference.Kind;
import nl.wissel.exchange.json.PlanJson;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.project.Findings;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Compares a plan as a file states it with what follows from the input.
public final class PlanComparison {
    private static final BigDecimal GAP_ROUNDING = new BigDecimal("0.000001");

    private final StatedPlan stated;
    private final Problem problem;
    private final Map<String, String> ids = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private PlanComparison(StatedPlan stated, Problem problem) {
        this.stated = stated;
        this.problem = problem;
        problem.tasks().forEach(task -> ids.put(key(task.cameraId()), task.cameraId()));
    }

    /// What came of it.
    ///
    /// @param plan every figure and rule, recomputed
    public record Result(CheckedPlan plan, List<Difference> differences) {
        public Result {
            differences = List.copyOf(differences);
        }
    }

    /// Recomputes the plan and lists every difference.
    ///
    /// @param findings what follows from the input; a plan in it is not used
    public static Result compare(StatedPlan stated, Findings findings) {
        return new PlanComparison(stated, findings.preparation().problem()).compare(findings);
    }

    private Result compare(Findings findings) {
        var plan = PlanCheck.check(problem, quarters());
        plan.broken().forEach(broken -> differences.add(difference(broken, problem.horizon())));
        compareFigures(ExpectedFigures.of(plan, findings));
        if (stated.proof() != null) {
            compareProof(stated.proof(), plan);
        }
        return new Result(plan, differences);
    }

    /// The first quarter of each camera counts.
    private Plan quarters() {
        var quarters = new LinkedHashMap<String, Quarter>();
        var seen = new HashMap<String, String>();
        for (var entry : stated.entries()) {
            var first = seen.putIfAbsent(key(entry.id()), entry.place());
            if (first != null) {
                add(Kind.RULE, "camera-once", entry.place(), first, entry.id());
            } else if (entry.quarter() == null) {
                add(Kind.RULE, "quarter", entry.place() + " " + entry.id(), "2027-Q3", entry.found());
            } else {
                quarters.put(canonical(entry.id()), entry.quarter());
            }
        }
        return new Plan(quarters);
    }

    private void compareFigures(Map<Figure, String> expected) {
        var found = new HashMap<Figure, String>();
        stated.figures().forEach((figure, value) -> found.put(new Figure(figure.name(), canonical(figure.place())), value));
        expected.forEach((figure, value) -> {
            var actual = found.remove(figure);
            if (actual == null ? mustBeThere(figure) : !actual.equals(value)) {
                add(Kind.FIGURE, figure.name(), figure.place(), value, actual);
            }
        });
        found.entrySet().stream().filter(entry -> !isSaidElsewhere(entry.getKey()))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Figure::name).thenComparing(Figure::place)))
                .forEach(entry -> add(Kind.FIGURE, entry.getKey().name(), entry.getKey().place(), null, entry.getValue()));
    }

    private boolean mustBeThere(Figure figure) {
        return stated.complete() || figure.name().equals(Figure.UNSCHEDULED_CAMERAS);
    }

    /// That a camera is unknown, or stands there without a quarter, was said once: its figures need not be named too.
    /// A workbook lists the cameras outside the plan beside those that found no room.
    private boolean isSaidElsewhere(Figure figure) {
        return figure.name().startsWith("cameras.")
                || (!stated.complete() && figure.name().equals(Figure.UNSCHEDULED_CAMERAS) && !ids.containsKey(key(figure.place())));
    }

    private void compareProof(StatedPlan.StatedProof proof, CheckedPlan plan) {
        var figures = plan.figures();
        var bound = proof.boundCents();
        if (bound != null && bound.compareTo(BigDecimal.valueOf(figures.objectiveCents())) > 0) {
            add(Kind.FIGURE, "plan.bound", "", "<= " + Figure.cents(figures.objectiveCents()), bound.movePointLeft(2).toPlainString());
        }
        var medium = proof.mediumBound();
        if (medium != null && medium.compareTo(BigDecimal.valueOf(figures.medium())) > 0) {
            add(Kind.FIGURE, "plan.mediumBound", "", "<= " + figures.medium(), medium.toPlainString());
        }
        if (bound != null && proof.gap() != null) {
            var gap = PlanJson.gap(figures, new Planner.Proof(bound.longValue(), 0));
            if (gap.subtract(proof.gap()).abs().compareTo(GAP_ROUNDING) > 0) {
                add(Kind.FIGURE, "plan.gap", "", gap.toPlainString(), proof.gap().toPlainString());
            }
        }
    }

    /// A broken rule with its limit and what was found, in the unit of the rule.
    private static Difference difference(CheckedPlan.BrokenRule broken, Horizon horizon) {
        var name = broken.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (broken.rule()) {
            case CITY_CAP, DEPARTMENT_CAP -> rule(name, broken, "<= " + Figure.cents(broken.limit()), Figure.cents(broken.actual()));
            case HOURS -> rule(name, broken, "<= " + Figure.hours((int) broken.limit()), Figure.hours((int) broken.actual()));
            case EARLIEST -> rule(name, broken, ">= " + quarter(broken.limit(), horizon), quarter(broken.actual(), horizon));
            case DEADLINE -> rule(name, broken, "<= " + quarter(broken.limit(), horizon), quarter(broken.actual(), horizon));
            case PIN -> rule(name, broken, quarter(broken.limit(), horizon), quarter(broken.actual(), horizon));
            case UNKNOWN_CAMERA -> rule(name, broken, null, broken.place());
            case OUTSIDE_HORIZON -> rule(name, broken, horizon.start() + " .. " + quarter(broken.limit(), horizon), horizon.quarter((int) broken.actual()).toString());
        };
    }

    private static Difference rule(String name, CheckedPlan.BrokenRule broken, @Nullable String expected, @Nullable String found) {
        return new Difference(Kind.RULE, name, broken.place(), expected, found);
    }

    private static String quarter(long index, Horizon horizon) {
        return index >= horizon.quarters() ? Figure.NONE : horizon.quarter((int) index).toString();
    }

    private void add(Kind kind, String name, String place, @Nullable String expected, @Nullable String found) {
        differences.add(new Difference(kind, name, place, expected, found));
    }

    /// The id as the input writes it: ids are the same when trimmed and in lower case.
    private String canonical(String id) {
        return ids.getOrDefault(key(id), id.strip());
    }

    private static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
