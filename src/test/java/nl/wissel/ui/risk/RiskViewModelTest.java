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
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RiskViewModelTest {
    private final Session session = SmallCity.session(SmallCity.soonest());
    private final RiskViewModel model = new RiskViewModel(session, Texts.of(Language.EN));

    @Test
    void onlyCamerasOfConcernAreCounted() {
        var picture = picture();

        assertEquals(List.of("A1", "A2", "B1"), picture.cameras().stream().map(row -> row.camera().id()).sorted().toList());
        assertEquals(3, Arrays.stream(Band.values()).mapToInt(picture::count).sum());
    }

    @Test
    void weightsAreAppliedOnlyWhenTheySumTo100() {
        model.setWeight(Factor.MAKER, 35);
        assertEquals(110, model.sum().get());
        assertEquals(false, model.canApply().getValue());

        model.setWeight(Factor.PLACE, 15);
        assertEquals(true, model.canApply().getValue());
        model.apply();

        var weights = Objects.requireNonNull(session.project().get()).weights();
        assertEquals(35, weights.of(Factor.MAKER));
        assertEquals(15, weights.of(Factor.PLACE));
        assertEquals(false, model.canApply().getValue());
    }

    @Test
    void aDraftCanBeThrownAway() {
        model.setWeight(Factor.DATA, 0);

        model.discard();

        assertEquals(5, model.weight(Factor.DATA));
        assertEquals(100, model.sum().get());
    }

    @Test
    void theDefaultsComeBackAsADraft() {
        model.setWeight(Factor.MAKER, 30);
        model.setWeight(Factor.PLACE, 20);
        model.apply();

        model.takeDefaults();
        assertEquals(true, model.canApply().getValue());
        model.apply();

        assertEquals(Weights.DEFAULT, Objects.requireNonNull(session.project().get()).weights());
    }

    private RiskPicture picture() {
        return Objects.requireNonNull(model.picture().getValue());
    }
}
