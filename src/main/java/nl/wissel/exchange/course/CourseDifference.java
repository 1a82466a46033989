package nl.wissel.exchange.course;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Course;
import org.jspecify.annotations.Nullable;

/// What taking over lists would change in what is recorded as done.
///
/// @param lines     in the order of the lists
/// @param unchanged cameras of which the lists say what is recorded already
public record CourseDifference(List<Line> lines, int unchanged) {
    public CourseDifference {
        lines = List.copyOf(lines);
    }

    /// How what a list says stands to what is recorded.
    public enum Kind {
        /// The camera is not recorded as done.
        NEW,
        /// It says more than is recorded, or something else than when it went out.
        CHANGED,
        /// Since it went out something else was recorded; or the list did not come from us, and something else is recorded.
        CONTRADICTED
    }

    /// One camera.
    ///
    /// @param before null = not done
    public record Line(Kind kind, String cameraId, @Nullable Actual before, Actual after) {

        /// What differs, column by column.
        public Map<WorkColumn, Change> changes() {
            var changes = new EnumMap<WorkColumn, Change>(WorkColumn.class);
            for (var column : WorkColumn.FILLED) {
                var was = before == null ? null : value(before, column);
                var is = value(after, column);
                if (!Objects.equals(was, is)) {
                    changes.put(column, new Change(was, is));
                }
            }
            return changes;
        }

        private static @Nullable Object value(Actual actual, WorkColumn column) {
            return switch (column) {
                case REPLACED_ON -> actual.replacedOn();
                case PRODUCT -> actual.product().isEmpty() ? null : actual.product();
                case PAID -> actual.paid();
                case REMARK -> actual.remark().isEmpty() ? null : actual.remark();
                case ID, NAME, BRAND, MODEL, TYPE, SITE, ADDRESS, DEPARTMENT, PLANNED, PLANNED_PRODUCT, PLANNED_AMOUNT -> null;
            };
        }
    }

    /// A value before and after; null = none.
    public record Change(@Nullable Object before, @Nullable Object after) {}

    /// The lists beside what is recorded.
    public static CourseDifference of(ReturnedWork work, Course course) {
        var lines = new ArrayList<Line>();
        var unchanged = 0;
        for (var row : work.reported()) {
            var before = course.actuals().get(row.cameraId());
            if (row.isNews() && (before == null || !merged(before, row).equals(before))) {
                lines.add(line(row, before));
            } else if (before != null) {
                unchanged++;
            }
        }
        return new CourseDifference(lines, unchanged);
    }

    private static Line line(Reported row, @Nullable Actual before) {
        if (before == null) {
            var found = row.found();
            var paid = found.paid() == null ? Objects.requireNonNull(row.planned(), "a row without an amount is planned") : found.paid();
            var after = new Actual(Objects.requireNonNull(found.replacedOn(), "a new row has a day"), found.product(), paid, found.remark());
            var isWithdrawn = row.sent().replacedOn() != null;
            return new Line(isWithdrawn ? Kind.CONTRADICTED : Kind.NEW, row.cameraId(), null, after);
        }
        var byHand = Said.of(before).since(row.sent());
        return new Line(row.news().contradicts(byHand) ? Kind.CONTRADICTED : Kind.CHANGED, row.cameraId(), before, merged(before, row));
    }

    private static Actual merged(Actual before, Reported row) {
        var all = Said.of(before).with(row.news());
        return new Actual(Objects.requireNonNullElse(all.replacedOn(), before.replacedOn()), all.product(), Objects.requireNonNullElse(all.paid(), before.paid()), all.remark());
    }

    /// How many lines are of a kind.
    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /// The lines that are taken over.
    ///
    /// @param overruling also where something else is recorded
    public List<Line> taken(boolean overruling) {
        return lines.stream().filter(line -> overruling || line.kind() != Kind.CONTRADICTED).toList();
    }

    /// A course with what the lists say.
    ///
    /// @param overruling also where something else is recorded
    public Course take(Course course, boolean overruling) {
        var actuals = new HashMap<String, Actual>();
        taken(overruling).forEach(line -> actuals.put(line.cameraId(), line.after()));
        return course.recording(actuals);
    }
}
