package nl.wissel.ui.shell.frame;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.plan.Budget;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.CheckedPlan.BrokenRule;
import nl.wissel.plan.CheckedPlan.Rule;
import nl.wissel.plan.CheckedPlan.Unscheduled;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The plan spends € 3,182,400 in all; with the exposure its objective is 5,000,000 euro.
class StatusTextTest {
    private static final Texts EN = Texts.of(Language.EN);
    private static final PlanFigures FIGURES = new PlanFigures(0, 0, 1, 181_760_000, 318_240_000, 0, 0);
    private static final List<YearUse> CAPPED = List.of(new YearUse(2027, 200_000_000L, 180_000_000), new YearUse(2028, 140_000_000L, 138_240_000));
    private static final Proof PROOF = new Proof(499_900_000, 0);

    private final Session session = SmallCity.session(SmallCity.soonest());

    @Test
    void withoutAProjectItSaysSo() {
        assertEquals("No project open", StatusText.of(null, null, false, EN));
    }

    @Test
    void whileItIsWorkedOutItSaysSo() {
        assertEquals("Working it out…", StatusText.of(project(), null, true, EN));
        assertEquals("Working it out…", StatusText.of(project(), findings(), true, EN));
    }

    @Test
    void withoutAPlanItSaysWhatThereIsToDoWithHowMuch() {
        session.edit("caps", project -> project.with(new Budget(Map.of(2027, Euros.of(1000), 2028, Euros.of(500)), Map.of(), Map.of(), false)));

        assertEquals("No plan yet · 3 cameras to replace · caps €1,500 in all", StatusText.of(project(), findings(), false, EN));
    }

    @Test
    void aPlanSaysHowGoodItIsInBothLanguages() {
        var checked = checked(FIGURES, Map.of(), CAPPED, List.of());

        assertEquals("solved in 2.1 s · within 0.02\u00a0% of the best possible · €3,182,400 of €3,400,000 · 0 not planned", status(checked, PROOF, EN));
        assertEquals("berekend in 2,1 s · binnen 0,02\u00a0% van het best haalbare · €\u00a03.182.400 van €\u00a03.400.000 · 0 niet gepland",
                status(checked, PROOF, Texts.of(Language.NL)));
    }

    @Test
    void withoutAProofItClaimsNothing() {
        assertEquals("solved in 2.1 s · €3,182,400 of €3,400,000 · 0 not planned", status(checked(FIGURES, Map.of(), CAPPED, List.of()), null, EN));
    }

    @Test
    void aProofForAnotherNumberOfCamerasSaysNothingOfThisPlan() {
        var figures = new PlanFigures(1, 51, 1, 181_760_000, 318_240_000, 0, 0);
        var checked = checked(figures, Map.of("B1", Unscheduled.NO_ROOM), CAPPED, List.of());

        assertEquals("solved in 2.1 s · €3,182,400 of €3,400,000 · 1 not planned", status(checked, PROOF, EN));
    }

    @Test
    void whereAYearHasNoCapOnlyTheSpendIsSaid() {
        var open = List.of(CAPPED.getFirst(), new YearUse(2028, null, 138_240_000));

        assertEquals("solved in 2.1 s · €3,182,400 spent · 0 not planned", status(checked(FIGURES, Map.of(), open, List.of()), null, EN));
    }

    @Test
    void aBrokenPlanSaysSoFirst() {
        var broken = List.of(new BrokenRule(Rule.CITY_CAP, "2027", 1, 2), new BrokenRule(Rule.PIN, "A1", 1, 2));

        assertEquals("This plan breaks 2 rules since it was made: solve again · solved in 2.1 s · €3,182,400 of €3,400,000 · 0 not planned",
                status(checked(FIGURES, Map.of(), CAPPED, broken), null, EN));
    }

    /// Of a plan from 2027 Q1 on, known as of 2027 Q3: a camera of its second quarter is late, one that may come no sooner than the fourth is not.
    @Test
    void aCameraWhoseQuarterHasPassedIsLate_noRuleIsBroken() {
        session.edit("as of", project -> project.with(project.course().asOf(LocalDate.of(2027, 8, 1))));
        var late = new BrokenRule(Rule.EARLIEST, "A1", 2, 1);

        assertEquals("One camera is late: plan again from today · solved in 2.1 s · €3,182,400 of €3,400,000 · 0 not planned",
                status(checked(FIGURES, Map.of(), CAPPED, List.of(late)), null, EN));
        assertEquals("Eén camera is te laat: plan vanaf vandaag opnieuw · Dit plan schendt een regel sinds het gemaakt is: bereken opnieuw · berekend in 2,1 s"
                + " · €\u00a03.182.400 van €\u00a03.400.000 · 0 niet gepland",
                status(checked(FIGURES, Map.of(), CAPPED, List.of(late, new BrokenRule(Rule.EARLIEST, "A2", 3, 2))), null, Texts.of(Language.NL)));
    }

    private String status(CheckedPlan checked, @Nullable Proof proof, Texts texts) {
        var project = project().withPlanned(new Outcome(Plan.EMPTY, proof, Duration.ofMillis(2_100), 1));
        var findings = findings();
        return StatusText.of(project, new Findings(findings.screening(), findings.risk(), findings.preparation(), checked), false, texts);
    }

    private static CheckedPlan checked(PlanFigures figures, Map<String, Unscheduled> unscheduled, List<YearUse> years, List<BrokenRule> broken) {
        return new CheckedPlan(figures, Map.of(), unscheduled, years, List.of(), List.of(), broken);
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }

    private Findings findings() {
        return Objects.requireNonNull(session.findings().get());
    }
}
