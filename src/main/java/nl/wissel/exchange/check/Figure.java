package nl.wissel.exchange.check;

import nl.wissel.exchange.json.PlanJson;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// What one stated value of a plan is: its path in the plan's JSON, and the year, quarter, department or camera it belongs to.
///
/// Values are compared as text, so that figures, products and names go the same way: money in euro with two decimals, hours as
/// a plain number, `none` where there is no cap.
///
/// @param place empty for the whole plan
record Figure(String name, String place) {
    static final String NONE = "none";
    static final String LISTED = "listed";

    static final String UNSCHEDULED_CAMERAS = "unscheduledCameras";
    static final String OUTSIDE = "outside";
    static final String PRODUCT = "cameras.product";
    static final String COST = "cameras.cost";
    static final String WRITE_OFF = "cameras.writeOff";
    static final String YEAR_CAP = "years.cap";
    static final String YEAR_SPEND = "years.spend";
    static final String DEPARTMENT_CAP = "departments.cap";
    static final String DEPARTMENT_SPEND = "departments.spend";
    static final String HOURS = "quarters.hours";
    static final String CAPACITY = "quarters.capacity";

    /// A figure of the whole plan.
    static Figure ofPlan(String key) {
        return new Figure("plan." + key, "");
    }

    static String cents(@Nullable Long cents) {
        return cents == null ? NONE : new Euros(cents).toString();
    }

    static String hours(@Nullable Integer minutes) {
        return minutes == null ? NONE : PlanJson.hours(minutes).toPlainString();
    }
}
