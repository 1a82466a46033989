package nl.wissel.plan.solver;

import java.util.Objects;
import nl.wissel.plan.greedy.Ledger;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/// The rules of [ScheduleConstraints] on arrays: what a move changes is booked in a ledger. Public because OptaPlanner makes it.
public final class ScheduleScore implements IncrementalScoreCalculator<Schedule, HardMediumSoftLongScore> {
    private static final int SCORES_A_BEAT = 256;

    private @Nullable Schedule schedule;
    private @Nullable Ledger ledger;
    private int scores;

    @Override
    public void resetWorkingSolution(Schedule working) {
        schedule = working;
        var fresh = new Ledger(working.problem());
        fresh.moveAll(working.quarters());
        ledger = fresh;
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {}

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        var slot = (CameraSlot) entity;
        var quarter = slot.quarterOrNull();
        Objects.requireNonNull(ledger).move(slot.index(), quarter == null ? Objects.requireNonNull(schedule).problem().end : quarter);
    }

    @Override
    public HardMediumSoftLongScore calculateScore() {
        if (++scores % SCORES_A_BEAT == 0) {
            Objects.requireNonNull(schedule).beat();
        }
        var sums = Objects.requireNonNull(ledger);
        return HardMediumSoftLongScore.of(-sums.hard(), -sums.medium(), -sums.soft());
    }

    @Override
    public void beforeEntityAdded(Object entity) {}

    @Override
    public void afterEntityAdded(Object entity) {}

    @Override
    public void beforeEntityRemoved(Object entity) {}

    @Override
    public void afterEntityRemoved(Object entity) {}
}
