package nl.wissel.plan.solver;

import nl.wissel.plan.solver.Schedule.Payment;
import nl.wissel.plan.solver.Schedule.SpendLimit;
import nl.wissel.plan.solver.Schedule.WorkLimit;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.optaplanner.core.api.score.stream.quad.QuadConstraintStream;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sum;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.toList;
import static org.optaplanner.core.api.score.stream.Joiners.equal;
import static org.optaplanner.core.api.score.stream.Joiners.filtering;

/// The rules of the planning model, one a method, as they can be read. Windows and pins are not here: a slot has no other choices.
///
/// The search itself counts with [ScheduleScore], which says the same on arrays and is five times as fast; tests hold the two
/// and the plan's check together. Public because OptaPlanner makes it.
public final class ScheduleConstraints implements ConstraintProvider {
    private static final HardMediumSoftLongScore A_CENT_OVER = HardMediumSoftLongScore.ofHard(1);
    private static final HardMediumSoftLongScore A_MINUTE_OVER = HardMediumSoftLongScore.ofHard(1000);
    private static final HardMediumSoftLongScore A_POINT = HardMediumSoftLongScore.ofMedium(1);
    private static final HardMediumSoftLongScore A_CENT = HardMediumSoftLongScore.ofSoft(1);

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            withinCityCap(factory), withinDepartmentCap(factory), withinHours(factory),
            scheduled(factory),
            exposure(factory), cash(factory), visits(factory), writeOff(factory), moves(factory)
        };
    }

    /// Hard: cash and visits of a year, or with carry-over of a row of years, stay within the cap of the city. One point a cent over.
    Constraint withinCityCap(ConstraintFactory factory) {
        return payments(factory).filter((site, quarter, payment, limit) -> limit.payer() == 0)
                .groupBy((site, quarter, payment, limit) -> limit, sumLong((site, quarter, payment, limit) -> payment.cents()))
                .filter((limit, spent) -> spent > limit.cents())
                .penalizeLong(A_CENT_OVER, (limit, spent) -> spent - limit.cents())
                .asConstraint("within city cap");
    }

    /// Hard: what a department pays, for its cameras and for visits to its sites, stays within its cap. One point a cent over.
    Constraint withinDepartmentCap(ConstraintFactory factory) {
        return payments(factory).filter((site, quarter, payment, limit) -> limit.payer() != 0)
                .groupBy((site, quarter, payment, limit) -> limit, sumLong((site, quarter, payment, limit) -> payment.cents()))
                .filter((limit, spent) -> spent > limit.cents())
                .penalizeLong(A_CENT_OVER, (limit, spent) -> spent - limit.cents())
                .asConstraint("within department cap");
    }

    /// Hard: the installer hours of a quarter suffice. A thousand points a minute over.
    Constraint withinHours(ConstraintFactory factory) {
        return factory.forEach(CameraSlot.class)
                .groupBy(CameraSlot::quarter, sum(CameraSlot::minutes))
                .join(WorkLimit.class, equal((quarter, minutes) -> quarter, WorkLimit::quarter))
                .filter((quarter, minutes, limit) -> minutes > limit.minutes())
                .penalizeLong(A_MINUTE_OVER, (quarter, minutes, limit) -> minutes - limit.minutes())
                .asConstraint("within hours");
    }

    /// Medium: a camera is scheduled. One point and its risk if not.
    Constraint scheduled(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(CameraSlot.class)
                .filter(slot -> !slot.isScheduled())
                .penalizeLong(A_POINT, CameraSlot::weight)
                .asConstraint("scheduled");
    }

    /// Soft: each risk point costs the exposure price for each quarter that a camera stays in use.
    Constraint exposure(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(CameraSlot.class)
                .penalizeLong(A_CENT, CameraSlot::exposureCostCents)
                .asConstraint("exposure");
    }

    /// Soft: hardware and labour at the price of their year.
    Constraint cash(ConstraintFactory factory) {
        return factory.forEach(CameraSlot.class)
                .penalizeLong(A_CENT, CameraSlot::cashCents)
                .asConstraint("cash");
    }

    /// Soft: one visit for each site and quarter in which a camera is replaced.
    Constraint visits(ConstraintFactory factory) {
        return factory.forEach(CameraSlot.class)
                .groupBy(CameraSlot::site, CameraSlot::quarter, toList())
                .penalizeLong(A_CENT, (site, quarter, together) -> together.getFirst().visitCents())
                .asConstraint("visits");
    }

    /// Soft: what is left in the books when a camera is taken out.
    Constraint writeOff(ConstraintFactory factory) {
        return factory.forEach(CameraSlot.class)
                .penalizeLong(A_CENT, CameraSlot::writeOffCents)
                .asConstraint("write-off");
    }

    /// Soft: each camera that is placed otherwise than in the adopted plan costs the move price.
    Constraint moves(ConstraintFactory factory) {
        return factory.forEachIncludingNullVars(CameraSlot.class)
                .filter(CameraSlot::isMoved)
                .penalizeLong(A_CENT, CameraSlot::moveCostCents)
                .asConstraint("moves");
    }

    /// Every payment beside each limit that it counts for.
    private static QuadConstraintStream<Integer, Integer, Payment, SpendLimit> payments(ConstraintFactory factory) {
        return factory.forEach(CameraSlot.class)
                .groupBy(CameraSlot::site, CameraSlot::quarter, toList())
                .flattenLast(Payment::of)
                .join(SpendLimit.class, equal((site, quarter, payment) -> payment.payer(), SpendLimit::payer),
                        filtering((site, quarter, payment, limit) -> limit.counts(payment)));
    }
}
