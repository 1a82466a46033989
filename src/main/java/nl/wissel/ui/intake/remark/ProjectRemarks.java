package nl.wissel.ui.intake.remark;

import javafx.beans.property.ReadOnlyObjectProperty;
import nl.wissel.inventory.Inventory;
import nl.wissel.project.IntakeNotes;
import nl.wissel.project.Project;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.task.InBackground;
import org.jspecify.annotations.Nullable;

/// What there is to remark on the open project. It is worked out in the background: a large list has many names to compare.
public final class ProjectRemarks {
    private final InBackground<Remarks> remarks;
    private @Nullable Asked last;

    private record Asked(Inventory inventory, IntakeNotes notes) {}

    public ProjectRemarks(Session session) {
        remarks = new InBackground<>(session.jobs(), session::fail);
    }

    /// Null before the first; the former ones while new ones are worked out.
    public ReadOnlyObjectProperty<@Nullable Remarks> remarks() {
        return remarks.value();
    }

    /// Works out the remarks of a project, unless they are those that were asked for last.
    public void ask(Project project) {
        var asked = new Asked(project.inventory(), project.intake().notes());
        if (!asked.equals(last)) {
            last = asked;
            remarks.ask(() -> Remarks.of(project));
        }
    }
}
