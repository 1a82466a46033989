package nl.wissel.plan.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/// The plan as OptaPlanner changes it.
@PlanningSolution(solutionCloner = ScheduleCloner.class)
class Schedule {
    private final CompiledProblem problem;
    private final Runnable heartbeat;

    @PlanningEntityCollectionProperty
    private final List<CameraSlot> slots;

    @ProblemFactCollectionProperty
    private final List<SpendLimit> spendLimits;

    @ProblemFactCollectionProperty
    private final List<WorkLimit> workLimits;

    @PlanningScore
    private @Nullable HardMediumSoftLongScore score;

    private Schedule(CompiledProblem problem, Runnable heartbeat, List<CameraSlot> slots, List<SpendLimit> spendLimits, List<WorkLimit> workLimits) {
        this.problem = problem;
        this.heartbeat = heartbeat;
        this.slots = slots;
        this.spendLimits = spendLimits;
        this.workLimits = workLimits;
    }

    /// A plan to begin with. A camera without choices is left out: it is never scheduled.
    ///
    /// @param heartbeat run now and then while plans are scored
    static Schedule of(CompiledProblem problem, int[] quarters, Runnable heartbeat) {
        var slots = new ArrayList<CameraSlot>();
        for (var i = 0; i < quarters.length; i++) {
            if (problem.first[i] <= problem.last[i]) {
                slots.add(new CameraSlot(i, problem.source, quarters[i] == problem.end ? null : quarters[i]));
            }
        }
        return new Schedule(problem, heartbeat, slots, spendLimits(problem), workLimits(problem));
    }

    /// The same plan in slots of its own.
    Schedule copy() {
        var copies = new ArrayList<CameraSlot>(slots.size());
        slots.forEach(slot -> copies.add(slot.copy()));
        var copy = new Schedule(problem, heartbeat, copies, spendLimits, workLimits);
        copy.score = score;
        return copy;
    }

    CompiledProblem problem() {
        return problem;
    }

    List<CameraSlot> slots() {
        return slots;
    }

    void beat() {
        heartbeat.run();
    }

    @Nullable HardMediumSoftLongScore score() {
        return score;
    }

    int[] quarters() {
        var quarters = new int[problem.cameras];
        Arrays.fill(quarters, problem.end);
        for (var slot : slots) {
            if (slot.isScheduled()) {
                quarters[slot.index()] = slot.quarter();
            }
        }
        return quarters;
    }

    private static List<SpendLimit> spendLimits(CompiledProblem problem) {
        return IntStream.range(0, problem.limit.length).filter(cell -> problem.limit[cell] != CompiledProblem.NO_LIMIT)
                .mapToObj(cell -> new SpendLimit(cell / problem.years, problem.sumFrom[cell], cell % problem.years, problem.limit[cell])).toList();
    }

    private static List<WorkLimit> workLimits(CompiledProblem problem) {
        return IntStream.range(0, problem.end).filter(quarter -> problem.minutesLimit[quarter] != CompiledProblem.NO_LIMIT)
                .mapToObj(quarter -> new WorkLimit(quarter, problem.minutesLimit[quarter])).toList();
    }

    /// What may be spent in a row of budget years.
    ///
    /// @param payer 0 = the city, 1 + d = department d
    /// @param from  first year of the sum; without carry-over the same as the last
    record SpendLimit(int payer, int from, int to, long cents) {
        boolean counts(Payment payment) {
            return payer == payment.payer() && from <= payment.year() && payment.year() <= to;
        }
    }

    /// How many installer minutes there are in a quarter.
    record WorkLimit(int quarter, long minutes) {}

    /// An amount that counts for a cap.
    ///
    /// @param payer 0 = the city, 1 + d = department d
    record Payment(int payer, int year, long cents) {
        /// What is paid for a site in a quarter: the cash of its cameras by their departments, one visit by the site's, all by the city.
        static List<Payment> of(List<CameraSlot> together) {
            var payments = new ArrayList<Payment>();
            for (var slot : together) {
                payments.add(new Payment(0, slot.year(), slot.cashCents()));
                payments.add(new Payment(1 + slot.department(), slot.year(), slot.cashCents()));
            }
            var any = together.getFirst();
            payments.add(new Payment(0, any.year(), any.visitCents()));
            payments.add(new Payment(1 + any.visitDepartment(), any.year(), any.visitCents()));
            return payments;
        }
    }
}
