package nl.wissel.ui.control.chart;

import java.util.List;
import nl.wissel.ui.control.chart.ChartData.Limit;
import nl.wissel.ui.control.chart.ChartData.Series;
import nl.wissel.ui.control.chart.ChartLayout.Bar;
import nl.wissel.ui.control.chart.ChartLayout.Point;
import nl.wissel.ui.control.chart.ChartLayout.Step;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A chart of 272 × 152: 64 for the axis and 8 free on the right leave 200; 24 above and 28 below leave 100.
class ChartLayoutTest {
    private static final ChartData DATA = new ChartData(List.of("2027", "2028"),
            List.of(new Series("Parks", "1", Ink.SERIES_1, List.of(20.0, 0.0)), new Series("Roads", "2", Ink.SERIES_2, List.of(30.0, 100.0))),
            List.of(new Limit(60.0, "60"), new Limit(null, "")), List.of(new Series("sum", "", Ink.ACCENT, List.of(50.0, 0.0))), List.of());

    @Test
    void barsStandOnEachOtherAndEmptyOnesAreLeftOut() {
        // two slots of 100; a bar takes 64 of them; the scale goes to 100, so that a unit is a pixel
        assertEquals(List.of(new Bar(0, 0, 82, 104, 64, 20), new Bar(0, 1, 82, 74, 64, 30), new Bar(1, 1, 182, 24, 64, 100)),
                ChartLayout.of(DATA, 272, 152).bars());
    }

    @Test
    void aLimitSpansItsCategoryAndAnAbsentOneIsNotThere() {
        assertEquals(List.of(new Step(0, 64, 100, 64)), ChartLayout.of(DATA, 272, 152).steps());
    }

    @Test
    void aLineGoesThroughTheMiddleOfEachCategory() {
        assertEquals(List.of(List.of(new Point(114, 74), new Point(214, 124))), ChartLayout.of(DATA, 272, 152).points());
    }

    @Test
    void thePlaceOfThePointerNamesTheCategory() {
        var layout = ChartLayout.of(DATA, 272, 152);

        assertEquals(List.of(-1, 0, 1, -1), List.of(layout.categoryAt(63, 2), layout.categoryAt(163, 2), layout.categoryAt(164, 2), layout.categoryAt(264, 2)));
    }

    @Test
    void theScaleHasAboutFiveRoundSteps() {
        assertEquals(new Scale(700, 200).step(), Scale.of(670, true).step());
        assertEquals(new Scale(800, 200), Scale.of(670, true));
        assertEquals(new Scale(3, 1), Scale.of(3, true));
        assertEquals(new Scale(1, 1), Scale.of(0, true));
        assertEquals(List.of(0.0, 1.0, 2.0, 3.0), Scale.of(3, true).ticks());
    }
}
