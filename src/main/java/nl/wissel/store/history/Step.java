package nl.wissel.store.history;

import java.sql.SQLException;
import java.util.List;
import nl.wissel.project.Project;
import nl.wissel.store.row.RowChange;
import nl.wissel.store.table.ProjectTables;

/// A change that can still be undone, or redone, though the program was closed since.
public final class Step {
    private final String label;
    private final boolean isUndone;
    private final byte[] content;

    /// @param content the changed rows, packed
    Step(String label, boolean isUndone, byte[] content) {
        this.label = label;
        this.isUndone = isUndone;
        this.content = content;
    }

    /// What the change is called.
    public String label() {
        return label;
    }

    /// Undone last, so what can be done is redo it.
    public boolean isUndone() {
        return isUndone;
    }

    /// The project on the other side of the change: before it, or after it when it was undone.
    ///
    /// @param project as it is once every later step was taken back
    /// @throws IllegalStateException when the step cannot be read, or is of another project
    public Project other(Project project) {
        try {
            var changes = Packed.changes(content);
            return ProjectTables.changed(project, isUndone ? changes : back(changes));
        } catch (SQLException damaged) {
            throw new IllegalStateException("step " + label, damaged);
        }
    }

    private static List<RowChange> back(List<RowChange> changes) {
        return changes.stream().map(RowChange::reversed).toList();
    }
}
