package nl.wissel.plan.explain.clash;

import java.time.Duration;
import java.util.List;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Problem;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.plan.explain.clash.Clash.Limit;
import nl.wissel.plan.explain.clash.Clash.NoQuarter;
import nl.wissel.plan.explain.clash.Clash.PinOutside;
import nl.wissel.plan.explain.clash.Clash.PinsOver;
import nl.wissel.plan.explain.clash.Clash.ShutOut;
import nl.wissel.risk.CameraDates;
import nl.wissel.risk.CameraDates.Dated;
import nl.wissel.risk.CameraDates.Source;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ClashSearchTest {
    private static final ReplacementCost DEAR = new ReplacementCost("p", 60, 100_000, 0);
    private static final ReplacementCost CHEAP = new ReplacementCost("p", 30, 20_000, 0);

    @Test
    void pinsWithinTheCapsAreNoClash() {
        assertEquals(List.of(), clashes(pinned().cap(0, 221_000L).departmentCap(0, 0, 221_000L).minutes(0, 150).build()));
    }

    @Test
    void pinsOverACap_nameTheFewestThatMustGo_theDearestFirst() {
        // three pins cost 220,000 and a visit of 1,000: without one dear camera 121,000 is left
        assertEquals(List.of(new PinsOver(Limit.CITY_CAP, "", "2027", new Euros(150_000), new Euros(221_000), 3, List.of("dear1"))),
                clashes(pinned().cap(0, 150_000L).build()));
    }

    @Test
    void aVisitIsFreedWithTheLastPinOfItsSiteInTheQuarter() {
        assertEquals(List.of(new PinsOver(Limit.DEPARTMENT_CAP, "Parks", "2027", Euros.ZERO, new Euros(221_000), 3, List.of("dear1", "dear2", "cheap"))),
                clashes(pinned().departmentCap(0, 0, 0L).build()));
    }

    @Test
    void pinsOverTheHours_nameThoseThatTakeMost() {
        assertEquals(List.of(new PinsOver(Limit.HOURS, "", new Quarter(2027, 1), Duration.ofMinutes(90), Duration.ofMinutes(150), 3, List.of("dear1"))),
                clashes(pinned().minutes(0, 90).build()));
    }

    @Test
    void withCarryOverTheSumsCount() {
        // 221,000 in the first year against 150,000; 221,000 in both against 400,000
        assertEquals(List.of(new PinsOver(Limit.CITY_CAP, "", "2027", new Euros(150_000), new Euros(221_000), 3, List.of("dear1"))),
                clashes(pinned().carryOver().cap(0, 150_000L).cap(1, 250_000L).build()));
    }

    @Test
    void datesThatExcludeEachOther_areNamedWithWhoSaysSo() {
        var start = new Dated(Source.SITE, new Quarter(2028, 3));
        var deadline = new Dated(Source.RULE, new Quarter(2028, 1));
        var problem = base().camera("C", 0, 0, 50, CHEAP, BookValue.NONE).window(6, 4).build();
        assertEquals(List.of(new NoQuarter("C", start, deadline)), ClashSearch.of(problem, id -> new CameraDates(List.of(start), List.of(deadline))));
    }

    @Test
    void aDeadlineBeforeThePlanBegins_clashesWithThePlanItself() {
        var deadline = new Dated(Source.CAMERA, new Quarter(2026, 2));
        var problem = base().camera("C", 0, 0, 50, CHEAP, BookValue.NONE).window(0, -3).build();
        assertEquals(List.of(new NoQuarter("C", null, deadline)), ClashSearch.of(problem, id -> new CameraDates(List.of(), List.of(deadline))));
    }

    @Test
    void aPinAfterTheDeadline_namesTheDeadlineOnly() {
        var start = new Dated(Source.CAMERA, new Quarter(2027, 2));
        var deadline = new Dated(Source.CAMERA, new Quarter(2027, 4));
        var problem = base().camera("C", 0, 0, 50, CHEAP, BookValue.NONE).window(1, 3).pin(5).build();
        assertEquals(List.of(new PinOutside("C", new Quarter(2028, 2), null, deadline)),
                ClashSearch.of(problem, id -> new CameraDates(List.of(start), List.of(deadline))));
    }

    @Test
    void aCameraThatFitsNowhereEvenAlone_namesWhatIsLeastShort() {
        // 101,000 with its visit; the years give 0 and 60,000
        var problem = base().camera("C", 0, 0, 50, DEAR, BookValue.NONE).cap(0, 0L).cap(1, 60_000L).build();
        var found = (ShutOut) clashes(problem).getFirst();
        var price = problem.indices().cashCents(DEAR, 1) + problem.indices().visitCents(1_000, 1);
        assertEquals(new Euros(price - 60_000), found.nearest().obstacles().getFirst().what());
        assertEquals("2028", found.nearest().obstacles().getFirst().when());
    }

    private static List<Clash> clashes(Problem problem) {
        return ClashSearch.of(problem, id -> CameraDates.NONE);
    }

    private static ProblemBuilder base() {
        return new ProblemBuilder("2027-Q1", 2).department("Parks").site("Zoo", 0, 1_000);
    }

    private static ProblemBuilder pinned() {
        return base().camera("dear1", 0, 0, 50, DEAR, BookValue.NONE).pin(0).camera("dear2", 0, 0, 50, DEAR, BookValue.NONE).pin(0)
                .camera("cheap", 0, 0, 50, CHEAP, BookValue.NONE).pin(0);
    }
}
