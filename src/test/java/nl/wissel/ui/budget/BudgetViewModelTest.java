package nl.wissel.ui.budget;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wissel.cost.PriceLevel;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Horizon;
import nl.wissel.project.Project;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BudgetViewModelTest {
    private final Session session = SmallCity.session(SmallCity.soonest());
    private final BudgetViewModel model = new BudgetViewModel(session, Texts.of(Language.EN));

    @Test
    void withoutABudgetTheDefaultIsShownAndSaidToBeOne() {
        assertEquals(true, picture().byDefault());
        assertEquals(List.of(2027, 2028, 2029, 2030, 2031), picture().years());
        assertEquals(Arrays.asList(null, "Parks", "Roads"), picture().caps().stream().map(BudgetPicture.CapRow::department).toList());
        assertEquals(5, picture().inForce().caps().size());
    }

    @Test
    void theFirstChangeMakesAllAmountsThePersonsOwn() {
        var before = picture().inForce().caps();

        model.setCap(null, 2028, Euros.of(1234));

        var expected = new HashMap<>(before);
        expected.put(2028, Euros.of(1234));
        assertEquals(expected, project().budget().caps());
        assertEquals(false, picture().byDefault());
    }

    @Test
    void anEmptyCapIsNone() {
        model.setCap(null, 2028, null);

        assertEquals(Set.of(2027, 2029, 2030, 2031), project().budget().caps().keySet());
    }

    @Test
    void aDepartmentsCapIsSetAndLifted() {
        model.setCap("Parks", 2027, Euros.of(500));
        assertEquals(Map.of("Parks", Map.of(2027, Euros.of(500))), project().budget().departmentCaps());

        model.setCap("Parks", 2027, null);
        assertEquals(Map.of(), project().budget().departmentCaps());
    }

    @Test
    void hoursAreKeptAsMinutesOfAQuarter() {
        model.setMinutes(new Quarter(2027, 2), 90);

        assertEquals(Map.of(new Quarter(2027, 2), 90), project().budget().minutes());
    }

    @Test
    void theDefaultCanBeTakenAgainAndThatCanBeUndone() {
        model.setCap(null, 2027, Euros.ZERO);
        model.takeDefault();
        assertEquals(Budget.NONE, project().budget());

        session.undo();
        assertEquals(Euros.ZERO, project().budget().caps().get(2027));
    }

    @Test
    void timeAndPricesAreSettings() {
        model.changeHorizon(old -> new Horizon(new Quarter(2027, 3), old.years()));
        model.changePrices(old -> new PriceLevel(Percent.of(1), old.labourIndex(), old.hourlyRate(), old.contingency()));
        model.setExposurePrice(Euros.of(3));

        var settings = project().settings();
        assertEquals(new Horizon(new Quarter(2027, 3), 5), settings.horizon());
        assertEquals(new PriceLevel(Percent.of(1), Percent.of(3), Euros.of(85), Percent.of(10)), settings.prices());
        assertEquals(Euros.of(3), settings.policy().exposurePrice());
        assertEquals(List.of(2027, 2028, 2029, 2030, 2031, 2032), picture().years());
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }

    private BudgetPicture picture() {
        return Objects.requireNonNull(model.picture().getValue());
    }
}
