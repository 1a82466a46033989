package nl.wissel.exchange.course;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wissel.cost.Catalogue;
import nl.wissel.exchange.form.ReturnedSheet;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.HeaderName;
import nl.wissel.plan.CheckedPlan.Placed;
import nl.wissel.plan.course.Course;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import org.jspecify.annotations.Nullable;

/// What a list that came back is checked against.
///
/// @param cameras   all of the project, by the key of their id
/// @param toReplace ids of those in the problem
/// @param placed    id -> its quarter and money in the present plan
/// @param today     no camera was replaced after it
record Known(Map<String, Camera> cameras, Set<String> toReplace, Map<String, Placed> placed, Catalogue catalogue, Course course, LocalDate today) {

    static Known of(Project project, Findings findings, LocalDate today) {
        var cameras = new HashMap<String, Camera>();
        project.inventory().cameras().forEach(camera -> cameras.putIfAbsent(ReturnedSheet.key(camera.id()), camera));
        var tasks = findings.preparation().problem().tasks().stream().map(task -> task.cameraId()).collect(Collectors.toSet());
        return new Known(cameras, tasks, findings.plan() == null ? Map.of() : findings.plan().cameras(), project.catalogue(), project.course(), today);
    }

    boolean isDone(String cameraId) {
        return course.actuals().containsKey(cameraId);
    }

    /// The name of a product as the project writes it; as it is written when the project has none of that name.
    String product(String written) {
        return catalogue.products().stream().filter(product -> HeaderName.key(product.name()).equals(HeaderName.key(written))).findFirst()
                .map(product -> product.name()).orElse(written);
    }

    boolean isProduct(String name) {
        return catalogue.named(name).isPresent();
    }

    /// The day on which the plan was adopted; null = none was.
    @Nullable LocalDate adoptedOn() {
        return course.baseline() == null ? null : course.baseline().adoptedOn();
    }
}
