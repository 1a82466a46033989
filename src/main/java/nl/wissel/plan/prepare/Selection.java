package nl.wissel.plan.prepare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.Assumption;
import nl.wissel.plan.Preparation.Outside;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;

/// Which cameras go into the problem, and which of concern do not.
///
/// @param planned those to be done, and those done within the horizon, whatever their list says of them by now
record Selection(List<Camera> planned, Map<String, Outside> outside) {

    static Selection of(Inventory inventory, Screening screening, Done done, Notes notes) {
        var planned = new ArrayList<Camera>();
        var outside = new LinkedHashMap<String, Outside>();
        for (var camera : inventory.cameras()) {
            if (done.contains(camera)) {
                if (done.isWithinHorizon(camera)) {
                    planned.add(camera);
                } else {
                    outside.put(camera.id(), Outside.REPLACED);
                }
                continue;
            }
            switch (screening.of(camera)) {
                case Verdict.OfConcern concern -> reasonAgainst(camera)
                        .ifPresentOrElse(reason -> outside.put(camera.id(), reason), () -> planned.add(camera));
                case Verdict.ToVerify doubt -> {
                    if (camera.use().status() == Camera.Status.IN_USE) {
                        notes.add(Assumption.Kind.TO_VERIFY_LEFT_OUT, camera.id(), "");
                    }
                }
                case Verdict.Clear clear -> { }
            }
        }
        return new Selection(planned, outside);
    }

    private static Optional<Outside> reasonAgainst(Camera camera) {
        return switch (camera.use().status()) {
            case REPLACED -> Optional.of(Outside.REPLACED);
            case REMOVED -> Optional.of(Outside.REMOVED);
            case IN_USE -> camera.assessment().feasible() == null ? Optional.empty() : switch (camera.assessment().feasible()) {
                case NO -> Optional.of(Outside.NOT_FEASIBLE);
                case REMOVE -> Optional.of(Outside.TO_BE_REMOVED);
                case YES, LATER -> Optional.empty();
            };
        };
    }
}
