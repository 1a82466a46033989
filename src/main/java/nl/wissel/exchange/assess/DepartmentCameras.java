package nl.wissel.exchange.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Site;
import nl.wissel.project.Project;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;

/// The cameras that a department is asked about: those of concern and in use.
///
/// @param department its name; empty for cameras without one
record DepartmentCameras(String department, List<Camera> cameras) {

    /// One for each department with such cameras, by name; two names that differ in case or spaces only are the same one.
    static List<DepartmentCameras> all(Project project, Screening screening) {
        var groups = new TreeMap<String, List<Camera>>();
        for (var camera : project.inventory().cameras()) {
            if (camera.use().status() == Camera.Status.IN_USE && screening.of(camera) instanceof Verdict.OfConcern) {
                groups.computeIfAbsent(Site.key(camera.place().department()), _ -> new ArrayList<>()).add(camera);
            }
        }
        return groups.values().stream().map(cameras -> new DepartmentCameras(cameras.getFirst().place().department().strip(), cameras)).toList();
    }
}
