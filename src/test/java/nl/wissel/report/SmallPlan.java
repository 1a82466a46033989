package nl.wissel.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.Samples;
import nl.wissel.cost.Bookkeeping;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.VisitPrices;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Camera.Decision;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Terms;
import nl.wissel.plan.prepare.Preparer;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.project.Settings;
import nl.wissel.risk.RiskRules;
import nl.wissel.risk.RiskScorer;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Screener;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// A plan of two years, small enough to work out by hand; hardware becomes 10 % cheaper in the second year, labour and visits 10 % dearer, EUR 60 an
/// hour, nothing for contingency.
///
/// | camera | pays | site | hardware + hours | quarter | cost |
/// |---|---|---|---|---|---|
/// | C1 | Sport | Hal | 1000 + 2 h | 2027-Q1 | 1000 + 120 = 1120 |
/// | C2 | Sport | Hal | 500 + 1 h | 2027-Q1 | 500 + 60 = 560 |
/// | C3 | Verkeer* | Dam | 2000 + 3 h | 2028-Q2 | 1800 + 198 = 1998 |
/// | C4 | Verkeer* | Hal | 1000 + 0 h | 2028-Q1 | 900 |
///
/// Visits: Hal (Sport) 100 in 2027-Q1 and 110 in 2028-Q1, Dam (Verkeer*) 330 in 2028-Q2. So Sport spends 1780 and 110, Verkeer* 0 and 3228; the city
/// 1780 of 2000 and 3338 of 3000. C3: book value 800, 12 quarters left, replaced after 5: write-off 800 × 7/12 = 466.66.
/// C5 stays, C6 is to verify, C7 is clear, C8 is replaced already, C9 did not fit.
final class SmallPlan {
    static final String TRAFFIC = "Verkeer* & \"Openbare\" ruimte";

    private SmallPlan() {}

    static Project project(@Nullable Plan plan) {
        var cameras = List.of(
                concern("C1", "Sport", "Hal", 80, "1000", "2").build(),
                concern("C2", "Sport", "Hal", 40, "500", "1").pinned("2027-Q1").build(),
                concern("C3", TRAFFIC, "Dam", 55, "2000", "3").installed("2024-01-01").lifeYears(6).bookValue("800").build(),
                concern("C4", TRAFFIC, "Hal", 20, "1000", "0").build(),
                concern("C5", "Sport", "Dam", 30, "1", "1").assessment(new Camera.Assessment(Camera.Feasible.NO, null, null, null, null, "")).build(),
                Samples.camera("C6").brand("Honeywell").department("Sport").site("Hal").build(),
                Samples.camera("C7").brand("Axis").department("Sport").site("Hal").build(),
                concern("C8", "Sport", "Dam", 30, "1", "1").status(Camera.Status.REPLACED).build(),
                concern("C9", "Sport", "Dam", 10, "9999", "1").build());
        var sites = List.of(new Site("Hal", "Sport", null, Euros.of(100), false, null, null, null),
                new Site("Dam", TRAFFIC, null, Euros.of(300), false, null, null, null));
        var settings = new Settings(new Horizon(new Quarter(2027, 1), 2),
                new PriceLevel(Percent.of(-10), Percent.of(10), Euros.of(60), Percent.of(0)), VisitPrices.DEFAULT, Policy.DEFAULT, Bookkeeping.DEFAULT);
        var budget = new Budget(Map.of(2027, Euros.of(2000), 2028, Euros.of(3000)), Map.of(TRAFFIC, Map.of(2028, Euros.of(4000))), Map.of(), false);
        var outcome = plan == null ? null : new Planner.Outcome(plan, null, java.time.Duration.ZERO, 1);
        var start = Project.withDefaults("Kleine stad", new Quarter(2027, 1), Set.of("ndaa-889"));
        return start.with(new Inventory(cameras, sites, List.of())).with(settings).with(budget).withPlanned(outcome);
    }

    static Plan plan() {
        var quarters = new HashMap<String, Quarter>();
        quarters.put("C1", new Quarter(2027, 1));
        quarters.put("C2", new Quarter(2027, 1));
        quarters.put("C3", new Quarter(2028, 2));
        quarters.put("C4", new Quarter(2028, 1));
        return new Plan(quarters);
    }

    static Findings findings(Project project) {
        var screening = new Screener(Registers.bundled(), project.activeLists()).screen(project.inventory(), project.decisions());
        var settings = project.settings();
        var risk = new RiskScorer(RiskRules.DEFAULT, settings.horizon().start().firstDay()).score(project.inventory(), screening);
        var preparation = Preparer.prepare(project.inventory(), screening, risk, new Terms(settings.horizon(), settings.policy(), project.budget(),
                project.catalogue(), Map.of(), settings.prices(), settings.visits()), project.course());
        var planned = project.planned();
        return new Findings(screening, risk, preparation, planned == null ? null : PlanCheck.check(preparation.problem(), planned.plan()));
    }

    private static Samples.CameraBuilder concern(String id, String department, String site, int risk, String hardware, String hours) {
        return Samples.camera(id).brand("Hikvision").department(department).site(site)
                .given(new Camera.Given(Decision.OF_CONCERN, risk, "", Euros.of(new BigDecimal(hardware)), new BigDecimal(hours)));
    }
}
