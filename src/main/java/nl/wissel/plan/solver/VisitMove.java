package nl.wissel.plan.solver;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/// Moves the cameras that are replaced in one visit to another quarter, together. Public because OptaPlanner sees it.
public final class VisitMove extends AbstractMove<Schedule> {
    private final List<CameraSlot> slots;
    private final @Nullable Integer from;
    private final @Nullable Integer to;

    VisitMove(List<CameraSlot> slots, @Nullable Integer from, @Nullable Integer to) {
        this.slots = slots;
        this.from = from;
        this.to = to;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Schedule> director) {
        return !slots.isEmpty() && from != null && !from.equals(to);
    }

    @Override
    protected VisitMove createUndoMove(ScoreDirector<Schedule> director) {
        return new VisitMove(slots, to, from);
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Schedule> director) {
        for (var slot : slots) {
            director.beforeVariableChanged(slot, "quarter");
            slot.setQuarter(to);
            director.afterVariableChanged(slot, "quarter");
        }
    }

    @Override
    public String toString() {
        return slots + " " + from + " -> " + to;
    }
}
