package nl.wissel.store.table;

import java.util.List;
import java.util.Map;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Baseline;
import nl.wissel.plan.course.Course;
import nl.wissel.store.row.Table;
import nl.wissel.unit.Quarter;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// The tables of what was adopted and what was done.
final class CourseTables {
    static final Table<Map<String, Quarter>, String, Quarter> BASELINE = new Table<>("baseline", columns("camera quarter"), 1, quarters -> quarters,
            (camera, quarter) -> cells(camera, quarter), row -> Map.entry(row.text(), row.quarter()));

    static final Table<List<Baseline.Share>, Integer, Baseline.Share> BASELINE_SHARE = new Table<>("baseline_share",
            columns("position department year cameras spend"), 1, Table::byPlace,
            (place, share) -> cells(place, share.department(), share.year(), share.cameras(), share.spend()),
            row -> Map.entry(row.number(), new Baseline.Share(row.text(), row.number(), row.number(), row.euros())));

    static final Table<Map<String, Actual>, String, Actual> ACTUAL = new Table<>("actual", columns("camera replaced_on product paid remark"), 1,
            actuals -> actuals, (camera, actual) -> cells(camera, actual.replacedOn(), actual.product(), actual.paid(), actual.remark()),
            row -> Map.entry(row.text(), new Actual(row.day(), row.text(), row.euros(), row.text())));

    private CourseTables() {}

    static Map<String, Quarter> quarters(Course course) {
        return course.baseline() == null ? Map.of() : course.baseline().plan().quarters();
    }

    static List<Baseline.Share> shares(Course course) {
        return course.baseline() == null ? List.of() : course.baseline().shares();
    }
}
