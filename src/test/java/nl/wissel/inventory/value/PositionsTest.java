package nl.wissel.inventory.value;

import nl.wissel.inventory.Camera.Coordinates;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.Objects.requireNonNull;
import static nl.wissel.inventory.value.Cells.number;
import static nl.wissel.inventory.value.Cells.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

class PositionsTest {
    private static final Coordinates DAM = new Coordinates(52.3731, 4.8926);

    @Test
    void degrees_areTakenAsTheyStand() {
        assertEquals(Meaning.of(DAM), Positions.of(number("52.3731"), number("4.8926")));
        assertEquals(Meaning.of(DAM), Positions.of(text("52,3731"), text("4,8926")));
    }

    @Test
    void swappedColumns_arePutRightNoted() {
        assertEquals(new Meaning<>(DAM, new Meaning.Remark(Level.NOTE, Problem.READ_AS, "52.3731, 4.8926")), Positions.of(number("4.8926"), number("52.3731")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"52.3731, 4.8926", "52.3731,4.8926", "52,3731; 4,8926", "52,3731 4,8926", "POINT(4.8926 52.3731)", "4.8926, 52.3731"})
    void oneCellWithBoth_isSplit(String written) {
        assertEquals(Meaning.of(DAM), Positions.of(text(written)));
    }

    /// The reference points that the formulas were published with: Westertoren in Amsterdam and Martinitoren in Groningen.
    @Test
    void dutchGrid_isConverted() {
        assertNear(52.37453253, 4.88352559, Positions.of(number("487525.501"), number("120700.723")));
        assertNear(53.21938317, 6.56820053, Positions.of(number("582065.167"), number("233883.131")));
        assertNear(52.37453, 4.88352, Positions.of(text("120700 487525")));
    }

    @Test
    void dutchGridWithGroupedThousands_isConverted() {
        assertNear(52.37454, 4.88353, Positions.of(text("487.526"), text("120.701")));
    }

    @Test
    void elsewhereOnEarth_isTakenAsItStands() {
        assertEquals(Meaning.of(new Coordinates(50.85, 9.5)), Positions.of(number("50.85"), number("9.5")));
    }

    @Test
    void impossibleOrHalf_isWarned() {
        assertEquals(Meaning.warned(Problem.OUT_OF_BOUNDS, "52.3702, 4.8952"), Positions.of(number("520"), number("4.9")));
        assertEquals(Meaning.warned(Problem.OUT_OF_BOUNDS, "52.3702, 4.8952"), Positions.of(number("52.37"), text("")));
        assertEquals(Meaning.warned(Problem.OUT_OF_BOUNDS, "52.3702, 4.8952"), Positions.of(text("achter de kerk")));
    }

    @Test
    void zeroZeroAndEmpty_areNothing() {
        assertEquals(Meaning.nothing(), Positions.of(number("0"), number("0")));
        assertEquals(Meaning.nothing(), Positions.of(text(""), text("-")));
        assertEquals(Meaning.nothing(), Positions.of(text("onbekend")));
    }

    private static void assertNear(double latitude, double longitude, Meaning<Coordinates> found) {
        var place = requireNonNull(found.value());
        assertEquals(latitude, place.latitude(), 0.00001);
        assertEquals(longitude, place.longitude(), 0.00001);
    }
}
