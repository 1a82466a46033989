package nl.wissel.plan.explain;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Plan;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.plan.explain.Explanation.Change;
import nl.wissel.plan.explain.Explanation.Option;
import nl.wissel.plan.explain.Obstacle.Rule;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Three cameras at one site, one year from 2027-Q3: two quarters in 2027, two in 2028. Exposure price 200 cents.
/// A camera is 1,000.00 of hardware and 100.00 of labour, a visit 200.00; in 2028 980.00, 103.00 and 206.00.
class ExplainerTest {
    private static final ReplacementCost COST = new ReplacementCost("bullet", 90, 100_000, 10_000);

    private static ProblemBuilder three() {
        return new ProblemBuilder("2027-Q3", 1).department("Parks").department("Traffic").site("Dam", 1, 20_000)
                .camera("A", 0, 0, 50, COST, BookValue.NONE)
                .camera("B", 0, 0, 60, COST, BookValue.NONE)
                .camera("C", 0, 0, 10, COST, new BookValue(9_000, 3));
    }

    private static Option option(ProblemBuilder problem, Map<String, Integer> quarters, String camera, int quarter) {
        var plan = new HashMap<String, Quarter>();
        quarters.forEach((id, index) -> plan.put(id, problem.horizon().quarter(index)));
        return new Explainer(problem.build(), new Plan(plan)).explain(camera).orElseThrow().options().stream()
                .filter(option -> option.quarter().equals(problem.horizon().quarter(quarter))).findFirst().orElseThrow();
    }

    @Test
    void aQuarterOfAnotherYearIsPricedPartByPart() {
        // C from 2027-Q4 with A to 2028-Q1 alone: exposure 10 · 200; cash 98,000 + 10,300 - 110,000; a visit of 20,600 more;
        // write-off 9,000 · 2 / 3 less 9,000 · 1 / 3
        assertEquals(new Option(new Quarter(2028, 1), List.of(), new Change(2_000, -1_700, 1, 20_600, -3_000, 0)),
                option(three(), Map.of("A", 1, "C", 1), "C", 2));
    }

    @Test
    void joiningAVisitSavesOne() {
        // exposure 10 · 200 less; written off a quarter sooner: 9,000 less 6,000
        assertEquals(new Change(-2_000, 0, -1, -20_000, 3_000, 0), option(three(), Map.of("A", 0, "B", 0, "C", 1), "C", 0).change());
    }

    @Test
    void aCapIsShortByWhatWouldHaveToBeAdded() {
        // A, its visit and B in 2027: 110,000 + 20,000 + 110,000; the city has 239,999.99 and Parks 150,000
        var problem = three().cap(0, 239_999L).departmentCap(0, 0, 150_000L);

        assertEquals(List.of(new Obstacle(Rule.CITY_CAP, "", "2027", new Euros(1)), new Obstacle(Rule.DEPARTMENT_CAP, "Parks", "2027", new Euros(70_000))),
                option(problem, Map.of("A", 0, "B", 2), "B", 0).obstacles());
    }

    @Test
    void theVisitIsShortAtTheSitesDepartment() {
        assertEquals(List.of(new Obstacle(Rule.DEPARTMENT_CAP, "Traffic", "2027", new Euros(10_001))),
                option(three().departmentCap(1, 0, 9_999L), Map.of(), "A", 0).obstacles());
    }

    @Test
    void withCarryOverTheTightestSumCounts() {
        // A with its visit 130,000 in 2027, B with its visit 108,300 + 20,600 in 2028; C in 2027 fits its own year (240,000 of
        // 260,000), but to the end of 2028 it makes 240,000 + 128,900 of 260,000 + 108,899
        var problem = three().carryOver().cap(0, 260_000L).cap(1, 108_899L);

        assertEquals(List.of(new Obstacle(Rule.CITY_CAP, "", "2027", new Euros(1))), option(problem, Map.of("A", 0, "B", 2), "C", 0).obstacles());
    }

    @Test
    void hoursAreShortByTheQuarter() {
        assertEquals(List.of(new Obstacle(Rule.HOURS, "", new Quarter(2027, 3), Duration.ofMinutes(80))),
                option(three().minutes(0, 100), Map.of("A", 0), "B", 0).obstacles());
    }

    @Test
    void windowAndPinAreNamedWithTheirQuarter() {
        var problem = three().window(1, 2).pin(1);

        assertEquals(List.of(new Obstacle(Rule.PIN, "", "", new Quarter(2027, 4)), new Obstacle(Rule.EARLIEST, "", "", new Quarter(2027, 4))),
                option(problem, Map.of("C", 1), "C", 0).obstacles());
        assertEquals(List.of(new Obstacle(Rule.PIN, "", "", new Quarter(2027, 4)), new Obstacle(Rule.DEADLINE, "", "", new Quarter(2028, 1))),
                option(problem, Map.of("C", 1), "C", 3).obstacles());
    }

    @Test
    void theNearestQuarterOfACameraWithoutOneLacksLeast() {
        // 130,000 a camera and visit in 2027, 128,900 in 2028
        var explanation = new Explainer(three().cap(0, 100_000L).cap(1, 100_000L).build(), Plan.EMPTY).explain("A").orElseThrow();

        assertEquals(List.of(new Obstacle(Rule.CITY_CAP, "", "2028", new Euros(28_900))), explanation.nearest().orElseThrow().obstacles());
        assertEquals(new Quarter(2028, 1), explanation.nearest().orElseThrow().quarter());
    }

    @Test
    void aCameraThatIsNotInTheProblemHasNoExplanation() {
        assertEquals(Optional.empty(), new Explainer(three().build(), Plan.EMPTY).explain("X"));
    }
}
