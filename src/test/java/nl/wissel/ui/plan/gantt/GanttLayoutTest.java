package nl.wissel.ui.plan.gantt;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.plan.Horizon;
import nl.wissel.ui.plan.gantt.GanttLayout.Band;
import nl.wissel.ui.plan.gantt.GanttLayout.Bar;
import nl.wissel.ui.plan.gantt.GanttLayout.CapBar;
import nl.wissel.ui.plan.gantt.GanttRow.Group;
import nl.wissel.ui.plan.gantt.GanttRow.Level;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class GanttLayoutTest {
    private static final Horizon ONE_YEAR_FROM_Q3 = new Horizon(new Quarter(2027, 3), 1);

    @Test
    void theQuartersFillTheWidth() {
        var layout = GanttLayout.fitting(ONE_YEAR_FROM_Q3, 400, 1, 0);

        assertEquals(new GanttLayout(ONE_YEAR_FROM_Q3, 100, 0), layout);
        assertEquals(200, layout.x(2));
        assertEquals(250, layout.middle(2));
    }

    @Test
    void zoomedInItCanBeMovedNoFurtherThanItsEnd() {
        // four quarters of 200 are 800 wide: 400 of them are hidden
        assertEquals(new GanttLayout(ONE_YEAR_FROM_Q3, 200, 400), GanttLayout.fitting(ONE_YEAR_FROM_Q3, 400, 2, 1000));
    }

    @Test
    void aQuarterIsFoundByItsPlace() {
        var layout = new GanttLayout(ONE_YEAR_FROM_Q3, 100, 50);

        assertEquals(List.of(0, 0, 1, 3, -1), Stream.of(0.0, 49.0, 50.0, 349.0, 350.0).map(layout::quarterAt).toList());
        assertEquals(-1, layout.quarterAt(-51));
    }

    @Test
    void aStartInTheThirdQuarterGivesTwoHalfYears() {
        assertEquals(List.of(new Band(2027, 0, 200), new Band(2028, 200, 200)), new GanttLayout(ONE_YEAR_FROM_Q3, 100, 0).years());
    }

    @Test
    void aCapBarIsFilledByItsShare() {
        var uses = List.of(new YearUse(2027, 200L, 150), new YearUse(2028, null, 70));

        // 2 px stay free on either side: 196 wide, three quarters of it filled
        assertEquals(List.of(new CapBar(uses.get(0), 2, 196, 147, 0.75, 0), new CapBar(uses.get(1), 202, 196, 0, 0, 0)),
                new GanttLayout(ONE_YEAR_FROM_Q3, 100, 0).capBars(uses, Map.of()));
    }

    @Test
    void aCapThatDoesNotHoldFillsItsBarAndTellsTheAmount() {
        var use = new YearUse(2027, 100L, 130);

        assertEquals(List.of(new CapBar(use, 2, 196, 196, 1.3, 30)), new GanttLayout(ONE_YEAR_FROM_Q3, 100, 0).capBars(List.of(use), Map.of(2027, 30L)));
    }

    @Test
    void aGroupsBarsAreAsHighAsItsCamerasButNeverTooLowToSee() {
        var group = new Group(Level.SITE, "z", "Zoo", 25, 50, List.of(0, 24, 1, 0), List.of(0, 6, 1, 0), List.of());

        // the line is 28 high, 2 free above and below: 24 cameras of at most 24 are 24 high, one would be 1 and is 4
        var bars = new GanttLayout(ONE_YEAR_FROM_Q3, 100, 0).bars(group, 1000, 24);
        assertEquals(List.of(new Bar(1, 24, 6, 102, 1002, 96, 24), new Bar(2, 1, 1, 202, 1022, 96, 4)), bars);
        // 6 of 24 are done
        assertEquals(List.of(6.0, 4.0), bars.stream().map(Bar::doneHeight).toList());
    }
}
