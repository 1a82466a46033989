package nl.wissel.ui.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.wissel.risk.Band;
import nl.wissel.risk.Factor;
import nl.wissel.risk.Weights;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RiskViewModelTest {
    private final Session session = SmallCity.session(SmallCity.soonest());
    private final RiskViewModel model = new RiskViewModel(session, Texts.of(Language.EN));

    @BeforeEach
    void attach() {
        model.attach();
    }

    @Test
    void onlyCamerasOfConcernAreCounted() {
        var picture = picture();

        assertEquals(List.of("A1", "A2", "B1"), picture.cameras().stream().map(row -> row.camera().id()).sorted().toList());
        assertEquals(3, Arrays.stream(Band.values()).mapToInt(picture::count).sum());
    }

    @Test
    void weightsCountAsSoonAsTheySumTo100() {
        model.setWeight(Factor.MAKER, 35);
        assertEquals(110, model.sum().get());
        assertEquals(Weights.DEFAULT, weights());

        model.setWeight(Factor.PLACE, 15);
        assertEquals(35, weights().of(Factor.MAKER));
        assertEquals(15, weights().of(Factor.PLACE));

        session.undo();
        assertEquals(Weights.DEFAULT, weights());
    }

    @Test
    void meanwhileEverythingIsRankedInProportion() {
        // of 200: halved, 12.5 62.5 10 7.5 5 2.5; the two points that are left go to the first of the halves
        model.setWeight(Factor.PLACE, 125);

        assertEquals(List.of(13, 63, 10, 7, 5, 2), List.of(Factor.values()).stream().map(picture().weights()::of).toList());
        // at the bridge: maker 13 + place 18 × 63/25 = 45.36 + network 12 × 10/20 = 6 + vulnerability 7 + support 5 × 5/10 = 2.5 + data 3 × 2/5 = 1.2
        assertEquals(75, picture().cameras().getFirst().risk().score());
        assertEquals(Weights.DEFAULT, weights());

        model.spread();
        assertEquals(63, weights().of(Factor.PLACE));
        assertEquals(100, model.sum().get());
    }

    @Test
    void aDraftCanBeThrownAway() {
        model.setWeight(Factor.DATA, 0);

        model.discard();

        assertEquals(5, model.weight(Factor.DATA));
        assertEquals(100, model.sum().get());
    }

    @Test
    void theDefaultsComeBack() {
        model.setWeight(Factor.MAKER, 30);
        model.setWeight(Factor.PLACE, 20);

        model.takeDefaults();

        assertEquals(Weights.DEFAULT, weights());
    }

    @Test
    void whatIsToComplete_isOrderedByHowMuchTheScoreCouldMove() {
        // at the Zoo place, network, support and data are unknown: 49 to 100; at the Bridge the place is known: 13 higher, 62 to 93
        assertEquals(List.of("A1 49–100", "A2 49–100", "B1 62–93"), picture().toComplete().stream()
                .map(row -> row.camera().id() + " " + row.range().lowest() + "–" + row.range().highest()).toList());
    }

    @Test
    void theHistogramCountsByFivePoints() {
        // A1 and A2 score 65, B1 78
        var steps = picture().steps();
        assertEquals(List.of(2, 1), List.of(steps.get(13), steps.get(15)));
        assertEquals(3, steps.stream().mapToInt(count -> count).sum());
    }

    private Weights weights() {
        return Objects.requireNonNull(session.project().get()).weights();
    }

    private RiskPicture picture() {
        return Objects.requireNonNull(model.picture().getValue());
    }
}
