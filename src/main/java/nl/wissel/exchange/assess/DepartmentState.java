package nl.wissel.exchange.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.wissel.project.Findings;
import nl.wissel.project.Intake.Answered;
import nl.wissel.project.Project;
import org.jspecify.annotations.Nullable;

/// How far a department is with its answers.
///
/// @param department its name; empty for cameras without one
/// @param cameras    of concern and in use: those it is asked about
/// @param answered   those with an answer
/// @param by         who answered last, or empty
/// @param on         when that was taken over; null when no workbook came back
public record DepartmentState(String department, int cameras, int answered, String by, @Nullable LocalDate on) {

    /// Every department that is asked, by name.
    public static List<DepartmentState> all(Project project, Findings findings) {
        return DepartmentCameras.all(project, findings.screening()).stream().map(asked -> of(asked, project)).toList();
    }

    private static DepartmentState of(DepartmentCameras asked, Project project) {
        var answered = (int) asked.cameras().stream().filter(camera -> camera.assessment().feasible() != null).count();
        var last = asked.cameras().stream().map(camera -> project.intake().answered().get(camera.id())).filter(Objects::nonNull)
                .max(Comparator.comparing(Answered::on));
        return new DepartmentState(asked.department(), asked.cameras().size(), answered, last.map(Answered::by).orElse(""), last.map(Answered::on).orElse(null));
    }
}
