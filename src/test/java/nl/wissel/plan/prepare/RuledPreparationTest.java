package nl.wissel.plan.prepare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wissel.Samples;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.Condition;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.Refusal;
import nl.wissel.cost.VisitPrices;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Problem.Window;
import nl.wissel.plan.Terms;
import nl.wissel.plan.course.Course;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.risk.RiskScore;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Rules about cameras and products reach the problem.
class RuledPreparationTest {
    private static final Horizon TWO_YEARS = new Horizon(new Quarter(2027, 1), 2);

    private static Preparation prepare(Map<String, Quarter> deadlines, Map<String, Refusal> refused, Samples.CameraBuilder builder) {
        var camera = builder.build();
        return Preparer.prepare(new Inventory(List.of(camera), List.of(), List.of()),
                new Screening(Map.of(camera.id(), new Verdict.OfConcern("Hikvision", List.of(), List.of()))),
                new RiskAssessment(Map.of(camera.id(), new RiskScore(50, List.of())), deadlines),
                new Terms(TWO_YEARS, Policy.DEFAULT, Budget.NONE, Catalogue.DEFAULT, refused, PriceLevel.DEFAULT, VisitPrices.DEFAULT), Course.NONE);
    }

    private static Window window(String deadline, Samples.CameraBuilder camera) {
        return prepare(Map.of("C1", Quarter.parse(deadline).orElseThrow()), Map.of(), camera).problem().tasks().getFirst().window();
    }

    @Test
    void aDeadlineByRule_closesTheWindow() {
        assertEquals(new Window(0, 3), window("2027-Q4", Samples.camera("C1")));
    }

    @Test
    void theEarlierOfTheRuleAndTheAssessment_holds() {
        assertEquals(new Window(1, 2), window("2027-Q4", assessed("2027-Q2", "2027-Q3")));
        assertEquals(new Window(1, 3), window("2027-Q4", assessed("2027-Q2", "2028-Q3")));
    }

    private static Samples.CameraBuilder assessed(String earliest, String deadline) {
        return Samples.camera("C1").assessment(new Camera.Assessment(null, Quarter.parse(earliest).orElseThrow(), Quarter.parse(deadline).orElseThrow(), null, null, ""));
    }

    @Test
    void aDeadlineBeforeTheEarliest_orBeforeTheHorizon_leavesNoQuarter() {
        assertEquals(true, window("2027-Q1", assessed("2027-Q2", "2028-Q3")).isEmpty());
        assertEquals(true, window("2026-Q4", Samples.camera("C1")).isEmpty());
    }

    @Test
    void aRefusedProduct_isPassedOver_andSaysWhy() {
        var preparation = prepare(Map.of(), Map.of("indoor dome", new Refusal.Misses(List.of(Condition.HUMAN_RIGHTS))), Samples.camera("C1").type("dome"));

        assertEquals("outdoor bullet", preparation.problem().tasks().getFirst().cost().product());
        assertEquals(List.of(new Assumption(Assumption.Kind.PRODUCT_MISSES_HUMAN_RIGHTS, "indoor dome", "", 1)), notes(preparation, kind -> kind.name().startsWith("PRODUCT_")));
    }

    @Test
    void aProductNamedByTheListAndRefused_isReplacedByAnother_evenWhenItsPriceIsGiven() {
        var preparation = prepare(Map.of(), Map.of("Dahua X", new Refusal.OfConcern("Dahua")),
                Samples.camera("C1").type("dome").given(new Camera.Given(null, null, "dahua x", Euros.of(300), BigDecimal.ONE)));

        assertEquals("indoor dome", preparation.problem().tasks().getFirst().cost().product());
        assertEquals(List.of(new Assumption(Assumption.Kind.PRODUCT_OF_CONCERN, "Dahua X", "Dahua", 1),
                new Assumption(Assumption.Kind.REFUSED_PRODUCT, "C1", "dahua x", 1)), notes(preparation, kind -> kind.name().contains("PRODUCT")));
    }

    private static List<Assumption> notes(Preparation preparation, Predicate<Assumption.Kind> wanted) {
        return preparation.assumptions().stream().filter(note -> wanted.test(note.kind())).filter(note -> note.kind() != Assumption.Kind.DEFAULT_PRODUCT).toList();
    }
}
