package nl.wissel.ui.screening;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Camera;
import nl.wissel.screening.Decision;
import nl.wissel.screening.Evidence;
import nl.wissel.ui.screening.ScreeningPicture.Counts;
import nl.wissel.ui.screening.ScreeningPicture.Group;
import nl.wissel.ui.screening.ScreeningPicture.MakerCount;
import nl.wissel.ui.session.Session;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ScreeningPictureTest {
    private final Session session = MixedCity.session();

    @Test
    void everyCameraIsCountedOnce() {
        assertEquals(new Counts(8, 3, 1, 3, 1), picture().counts());
    }

    @Test
    void makersOfConcernTheOneWithMostCamerasFirst() {
        assertEquals(List.of(new MakerCount("Hikvision", 1, 1), new MakerCount("Dahua", 1, 0), new MakerCount("Sunell", 1, 0)), picture().makers());
    }

    @Test
    void camerasOfTheSameBrandAndModelAreJudgedTogether_theLargestGroupFirst() {
        assertEquals(List.of(new Group("Honeywell", "X1", List.of("W1", "W2"), evidence("W1"), null),
                new Group("Siemens", "CFMS2025", List.of("N1"), evidence("N1"), null)), picture().groups());
    }

    @Test
    void whatWasDecidedStandsApartAndLast() {
        decide("W1", Camera.Decision.CLEAR);

        assertEquals(new Counts(8, 3, 1, 2, 2), picture().counts());
        assertEquals(List.of(new Group("HONEYWELL", "x1", List.of("W2"), evidence("W2"), null),
                new Group("Siemens", "CFMS2025", List.of("N1"), evidence("N1"), null),
                new Group("Honeywell", "X1", List.of("W1"), evidence("W1"), Camera.Decision.CLEAR)), picture().groups());
    }

    @Test
    void aCameraThatAPersonSaysIsOfConcernCountsThoughItsMakerIsNotKnown() {
        decide("N1", Camera.Decision.OF_CONCERN);

        assertEquals(new MakerCount("", 1, 0), picture().makers().get(1));
        assertEquals(4, picture().counts().ofConcernInUse());
    }

    private void decide(String id, Camera.Decision verdict) {
        session.edit("decide", project -> project.withDecisions(Map.of(id, new Decision(verdict, "seen"))));
    }

    private List<Evidence> evidence(String id) {
        return Objects.requireNonNull(Objects.requireNonNull(session.findings().get()).screening().verdicts().get(id)).evidence();
    }

    private ScreeningPicture picture() {
        return ScreeningPicture.of(Objects.requireNonNull(session.project().get()), Objects.requireNonNull(session.findings().get()), session.workflow().registers().lists());
    }
}
