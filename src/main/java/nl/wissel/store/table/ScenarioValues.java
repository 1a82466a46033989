package nl.wissel.store.table;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
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
import nl.wissel.store.row.SettingValues;
import org.jspecify.annotations.Nullable;

import static nl.wissel.store.table.ScenarioSetting.ACTIVATION_THRESHOLD;
import static nl.wissel.store.table.ScenarioSetting.CHARGES_FROM_NEXT_YEAR;
import static nl.wissel.store.table.ScenarioSetting.CONTINGENCY;
import static nl.wissel.store.table.ScenarioSetting.EXPOSURE_PRICE;
import static nl.wissel.store.table.ScenarioSetting.HARDWARE_INDEX;
import static nl.wissel.store.table.ScenarioSetting.HOURLY_RATE;
import static nl.wissel.store.table.ScenarioSetting.INTEREST;
import static nl.wissel.store.table.ScenarioSetting.LABOUR_INDEX;
import static nl.wissel.store.table.ScenarioSetting.MOVE_PRICE;
import static nl.wissel.store.table.ScenarioSetting.PLAN_BOUND;
import static nl.wissel.store.table.ScenarioSetting.PLAN_ELAPSED;
import static nl.wissel.store.table.ScenarioSetting.PLAN_MEDIUM_BOUND;
import static nl.wissel.store.table.ScenarioSetting.PLAN_SEED;
import static nl.wissel.store.table.ScenarioSetting.START;
import static nl.wissel.store.table.ScenarioSetting.TENDER_THRESHOLD;
import static nl.wissel.store.table.ScenarioSetting.VAT;
import static nl.wissel.store.table.ScenarioSetting.VISIT_BUILDING;
import static nl.wissel.store.table.ScenarioSetting.VISIT_MAIN_ROAD;
import static nl.wissel.store.table.ScenarioSetting.VISIT_STREET;
import static nl.wissel.store.table.ScenarioSetting.VISIT_TUNNEL;
import static nl.wissel.store.table.ScenarioSetting.YEARS;

/// The stored settings of a scenario, back as what they make together.
record ScenarioValues(SettingValues<ScenarioSetting> values) {

    Settings settings(Settings otherwise) throws SQLException {
        var horizon = otherwise.horizon();
        var start = values.quarter(START, horizon.start());
        var years = values.number(YEARS, horizon.years());
        var exposure = values.euros(EXPOSURE_PRICE, otherwise.policy().exposurePrice());
        var move = values.euros(MOVE_PRICE, otherwise.policy().movePrice());
        return new Settings(new Horizon(start, years), prices(otherwise.prices()), visits(otherwise.visits()), new Policy(exposure, move), books(otherwise.bookkeeping()));
    }

    private PriceLevel prices(PriceLevel otherwise) throws SQLException {
        var hardware = values.percent(HARDWARE_INDEX, otherwise.hardwareIndex());
        var labour = values.percent(LABOUR_INDEX, otherwise.labourIndex());
        var rate = values.euros(HOURLY_RATE, otherwise.hourlyRate());
        return new PriceLevel(hardware, labour, rate, values.percent(CONTINGENCY, otherwise.contingency()));
    }

    private VisitPrices visits(VisitPrices otherwise) throws SQLException {
        var building = values.euros(VISIT_BUILDING, otherwise.building());
        var street = values.euros(VISIT_STREET, otherwise.street());
        var mainRoad = values.euros(VISIT_MAIN_ROAD, otherwise.mainRoad());
        return new VisitPrices(building, street, mainRoad, values.euros(VISIT_TUNNEL, otherwise.tunnel()));
    }

    private Bookkeeping books(Bookkeeping otherwise) throws SQLException {
        var interest = values.percent(INTEREST, otherwise.interest());
        var nextYear = values.yes(CHARGES_FROM_NEXT_YEAR, otherwise.chargesFromNextYear());
        var activation = values.euros(ACTIVATION_THRESHOLD, otherwise.activationThreshold());
        var tender = values.euros(TENDER_THRESHOLD, otherwise.tenderThreshold());
        return new Bookkeeping(interest, nextYear, activation, tender, values.percent(VAT, otherwise.vat()));
    }

    /// How its plan came about; null when there is none.
    @Nullable Outcome outcome(Plan plan, Map<Integer, CapWorth> worths) throws SQLException {
        if (!values.has(PLAN_SEED) && plan.quarters().isEmpty()) {
            return null;
        }
        var proof = values.has(PLAN_BOUND)
                ? new Proof(values.get(PLAN_BOUND, Long::valueOf, Long.MIN_VALUE), values.get(PLAN_MEDIUM_BOUND, Long::valueOf, 0L), worths) : null;
        return new Outcome(plan, proof, values.get(PLAN_ELAPSED, Duration::parse, Duration.ZERO), values.get(PLAN_SEED, Long::valueOf, 0L));
    }
}
