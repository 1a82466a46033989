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
        var prices = otherwise.prices();
        var visits = otherwise.visits();
        var books = otherwise.bookkeeping();
        return new Settings(
                new Horizon(get(Setting.START, SettingValues::quarter, otherwise.horizon().start()), get(Setting.YEARS, Integer::valueOf, otherwise.horizon().years())),
                new PriceLevel(percent(Setting.HARDWARE_INDEX, prices.hardwareIndex()), percent(Setting.LABOUR_INDEX, prices.labourIndex()),
                        euros(Setting.HOURLY_RATE, prices.hourlyRate()), percent(Setting.CONTINGENCY, prices.contingency())),
                new VisitPrices(euros(Setting.VISIT_BUILDING, visits.building()), euros(Setting.VISIT_STREET, visits.street()),
                        euros(Setting.VISIT_MAIN_ROAD, visits.mainRoad()), euros(Setting.VISIT_TUNNEL, visits.tunnel())),
                new Policy(euros(Setting.EXPOSURE_PRICE, otherwise.policy().exposurePrice()), euros(Setting.MOVE_PRICE, otherwise.policy().movePrice())),
                new Bookkeeping(percent(Setting.INTEREST, books.interest()), yes(Setting.CHARGES_FROM_NEXT_YEAR, books.chargesFromNextYear()),
                        euros(Setting.ACTIVATION_THRESHOLD, books.activationThreshold()), euros(Setting.TENDER_THRESHOLD, books.tenderThreshold()),
                        percent(Setting.VAT, books.vat())));
    }

    /// How the plan came about; null when there is none.
    @Nullable Outcome outcome(Plan plan) throws SQLException {
        if (!texts.containsKey(Setting.PLAN_SEED) && plan.quarters().isEmpty()) {
            return null;
        }
        var proof = texts.containsKey(Setting.PLAN_BOUND)
                ? new Proof(get(Setting.PLAN_BOUND, Long::valueOf, Long.MIN_VALUE), get(Setting.PLAN_MEDIUM_BOUND, Long::valueOf, 0L)) : null;
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
