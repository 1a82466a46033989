package nl.wissel.ui.intake.model;

import java.util.HashSet;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Reading;

/// How the rows of a list came out.
///
/// @param good     cameras of which nothing had to be remarked
/// @param noted    cameras of whose row something was remarked
/// @param rejected rows that could not be used
public record RowCounts(int good, int noted, int rejected) {
    private record Place(String sheet, int row) {}

    public static RowCounts of(Reading reading) {
        var remarked = new HashSet<Place>();
        reading.issues().forEach(issue -> remarked.add(new Place(issue.sheet(), issue.row())));
        var cameras = reading.inventory().cameras();
        var noted = (int) cameras.stream().map(Camera::origin).filter(origin -> remarked.contains(new Place(origin.sheet(), origin.row()))).count();
        return new RowCounts(cameras.size() - noted, noted, reading.rejections().size());
    }

    /// Cameras of either kind.
    public int cameras() {
        return good + noted;
    }
}
