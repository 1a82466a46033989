package nl.wissel.exchange.check;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.PlanFigures;
import nl.wissel.project.Findings;

/// What a plan's file must say, worked out from the input and the quarters of the cameras.
final class ExpectedFigures {
    private ExpectedFigures() {}

    /// All figures, in the order of the plan's JSON.
    static Map<Figure, String> of(CheckedPlan plan, Findings findings) {
        var all = new LinkedHashMap<Figure, String>();
        ofPlan(plan.figures(), all);
        for (var use : plan.years()) {
            all.put(new Figure(Figure.YEAR_CAP, Integer.toString(use.year())), Figure.cents(use.capCents()));
            all.put(new Figure(Figure.YEAR_SPEND, Integer.toString(use.year())), Figure.cents(use.spendCents()));
        }
        for (var use : plan.departments()) {
            var place = use.department() + " " + use.year();
            all.put(new Figure(Figure.DEPARTMENT_CAP, place), Figure.cents(use.capCents()));
            all.put(new Figure(Figure.DEPARTMENT_SPEND, place), Figure.cents(use.spendCents()));
        }
        for (var use : plan.quarters()) {
            all.put(new Figure(Figure.HOURS, use.quarter().toString()), Figure.hours((int) use.minutes()));
            all.put(new Figure(Figure.CAPACITY, use.quarter().toString()), Figure.hours(use.capacityMinutes()));
        }
        plan.cameras().forEach((id, camera) -> {
            all.put(new Figure(Figure.PRODUCT, id), camera.product());
            all.put(new Figure(Figure.COST, id), Figure.cents(camera.costCents()));
            all.put(new Figure(Figure.WRITE_OFF, id), Figure.cents(camera.writeOffCents()));
        });
        plan.unscheduled().keySet().forEach(id -> all.put(new Figure(Figure.UNSCHEDULED_CAMERAS, id), Figure.LISTED));
        findings.preparation().outside().keySet().forEach(id -> all.put(new Figure(Figure.OUTSIDE, id), Figure.LISTED));
        return all;
    }

    private static void ofPlan(PlanFigures figures, Map<Figure, String> all) {
        all.put(Figure.ofPlan("unscheduled"), Integer.toString(figures.unscheduled()));
        all.put(Figure.ofPlan("medium"), Long.toString(figures.medium()));
        all.put(Figure.ofPlan("objective"), Figure.cents(figures.objectiveCents()));
        all.put(Figure.ofPlan("exposure"), Long.toString(figures.exposure()));
        all.put(Figure.ofPlan("exposureCost"), Figure.cents(figures.exposureCostCents()));
        all.put(Figure.ofPlan("spend"), Figure.cents(figures.spendCents()));
        all.put(Figure.ofPlan("writeOff"), Figure.cents(figures.writeOffCents()));
        all.put(Figure.ofPlan("moveCost"), Figure.cents(figures.moveCostCents()));
    }
}
