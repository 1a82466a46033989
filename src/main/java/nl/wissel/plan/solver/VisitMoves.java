package nl.wissel.plan.solver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;

/// Proposes to move whole visits: a random camera with all that is replaced with it. Public because OptaPlanner makes it.
public final class VisitMoves implements MoveIteratorFactory<Schedule, VisitMove> {
    private List<CameraSlot> movable = List.of();
    private @Nullable CameraSlot[] byCamera = {};

    @Override
    public void phaseStarted(ScoreDirector<Schedule> director) {
        var schedule = director.getWorkingSolution();
        movable = schedule.slots().stream().filter(slot -> !slot.isPinned()).toList();
        byCamera = new CameraSlot[schedule.problem().cameras];
        movable.forEach(slot -> byCamera[slot.index()] = slot);
    }

    @Override
    public void phaseEnded(ScoreDirector<Schedule> director) {
        movable = List.of();
        byCamera = new CameraSlot[0];
    }

    @Override
    public long getSize(ScoreDirector<Schedule> director) {
        return director.getWorkingSolution().slots().size();
    }

    @Override
    public Iterator<VisitMove> createOriginalMoveIterator(ScoreDirector<Schedule> director) {
        return Collections.emptyIterator();
    }

    @Override
    public Iterator<VisitMove> createRandomMoveIterator(ScoreDirector<Schedule> director, Random random) {
        return Stream.generate(() -> any(director.getWorkingSolution(), random)).iterator();
    }

    private VisitMove any(Schedule schedule, Random random) {
        var problem = schedule.problem();
        var camera = movable.get(random.nextInt(movable.size()));
        var first = problem.first[camera.index()];
        var to = first + random.nextInt(problem.last[camera.index()] - first + 1);
        var together = new ArrayList<CameraSlot>();
        for (var other : problem.camerasAt[problem.site[camera.index()]]) {
            var slot = byCamera[other];
            if (slot != null && Objects.equals(slot.quarterOrNull(), camera.quarterOrNull())
                    && problem.first[other] <= to && to <= problem.last[other]) {
                together.add(slot);
            }
        }
        return new VisitMove(together, camera.quarterOrNull(), to);
    }
}
