package nl.wissel.ui.intake.remark;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wissel.inventory.Inventory;
import nl.wissel.project.IntakeNotes;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What there is to remark on the open project. It is worked out in the background: a large list has many names to compare.
public final class ProjectRemarks {
    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable Remarks> remarks = new ReadOnlyObjectWrapper<>();
    private @Nullable Inventory inventory;
    private @Nullable IntakeNotes notes;
    private int edition;

    public ProjectRemarks(Session session) {
        this.session = session;
    }

    /// Null before the first; the former ones while new ones are worked out.
    public ReadOnlyObjectProperty<@Nullable Remarks> remarks() {
        return remarks.getReadOnlyProperty();
    }

    /// Works out the remarks of an inventory, unless they are those that were asked for last.
    ///
    /// @param reading what was remarked while it was read
    public void ask(Inventory asked, IntakeNotes reading) {
        if (asked.equals(inventory) && reading.equals(notes)) {
            return;
        }
        inventory = asked;
        notes = reading;
        var own = ++edition;
        session.jobs().run(() -> Remarks.of(asked, reading), found -> {
            if (own == edition) {
                remarks.set(found);
            }
        }, session::fail);
    }
}
