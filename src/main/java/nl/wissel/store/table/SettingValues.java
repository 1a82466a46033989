package nl.wissel.store.table;

import java.math.BigDecimal;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import nl.wissel.cost.Bookkeeping;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.VisitPrices;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Plan;
import nl.wissel.plan.Planner.CapWorth;
import nl.wissel.plan.Planner.Outcome;
import nl.wissel.plan.Planner.Proof;
import nl.wissel.plan.Policy;
import nl.wissel.project.Settings;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The stored settings, back as values. One that is missing or cannot be understood is damage; what it then says comes from elsewhere.
record SettingValues(Map<Setting, String> texts, Table.Damage damage) {

    Settings settings(Settings otherwise) throws SQLException {
        var horizon = otherwise.horizon();
        var start = get(Setting.START, SettingValues::quarter, horizon.start());
        var years = get(Setting.YEARS, Integer::valueOf, horizon.years());
        var exposure = euros(Setting.EXPOSURE_PRICE, otherwise.policy().exposurePrice());
        var move = euros(Setting.MOVE_PRICE, otherwise.policy().movePrice());
        return new Settings(new Horizon(start, years), prices(otherwise.prices()), visits(otherwise.visits()), new Policy(exposure, move), books(otherwise.bookkeeping()));
    }

    private PriceLevel prices(PriceLevel otherwise) throws SQLException {
        var hardware = percent(Setting.HARDWARE_INDEX, otherwise.hardwareIndex());
        var labour = percent(Setting.LABOUR_INDEX, otherwise.labourIndex());
        var rate = euros(Setting.HOURLY_RATE, otherwise.hourlyRate());
        return new PriceLevel(hardware, labour, rate, percent(Setting.CONTINGENCY, otherwise.contingency()));
    }

    private VisitPrices visits(VisitPrices otherwise) throws SQLException {
        var building = euros(Setting.VISIT_BUILDING, otherwise.building());
        var street = euros(Setting.VISIT_STREET, otherwise.street());
        var mainRoad = euros(Setting.VISIT_MAIN_ROAD, otherwise.mainRoad());
        return new VisitPrices(building, street, mainRoad, euros(Setting.VISIT_TUNNEL, otherwise.tunnel()));
    }

    private Bookkeeping books(Bookkeeping otherwise) throws SQLException {
        var interest = percent(Setting.INTEREST, otherwise.interest());
        var nextYear = yes(Setting.CHARGES_FROM_NEXT_YEAR, otherwise.chargesFromNextYear());
        var activation = euros(Setting.ACTIVATION_THRESHOLD, otherwise.activationThreshold());
        var tender = euros(Setting.TENDER_THRESHOLD, otherwise.tenderThreshold());
        return new Bookkeeping(interest, nextYear, activation, tender, percent(Setting.VAT, otherwise.vat()));
    }

    /// How the plan came about; null when there is none.
    @Nullable Outcome outcome(Plan plan, Map<Integer, CapWorth> worths) throws SQLException {
        if (!texts.containsKey(Setting.PLAN_SEED) && plan.quarters().isEmpty()) {
            return null;
        }
        var proof = texts.containsKey(Setting.PLAN_BOUND)
                ? new Proof(get(Setting.PLAN_BOUND, Long::valueOf, Long.MIN_VALUE), get(Setting.PLAN_MEDIUM_BOUND, Long::valueOf, 0L), worths) : null;
        return new Outcome(plan, proof, get(Setting.PLAN_ELAPSED, Duration::parse, Duration.ZERO), get(Setting.PLAN_SEED, Long::valueOf, 0L));
    }

    String text(Setting setting, String otherwise) throws SQLException {
        return get(setting, Function.identity(), otherwise);
    }

    boolean yes(Setting setting, boolean otherwise) throws SQLException {
        return get(setting, text -> text.equals("1"), otherwise);
    }

    private Euros euros(Setting setting, Euros otherwise) throws SQLException {
        return get(setting, text -> new Euros(Long.parseLong(text)), otherwise);
    }

    private Percent percent(Setting setting, Percent otherwise) throws SQLException {
        return get(setting, text -> new Percent(new BigDecimal(text)), otherwise);
    }

    private static Quarter quarter(String text) {
        return Quarter.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    private <T> T get(Setting setting, Function<String, T> parse, T otherwise) throws SQLException {
        var text = texts.get(setting);
        if (text != null) {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                damage.of(new SQLDataException("setting, " + setting + ": " + text, wrong));
                return otherwise;
            }
        }
        damage.of(new SQLDataException("setting, " + setting + ": nothing"));
        return otherwise;
    }
}
