package nl.wissel.ui.intake.model;

import java.util.Objects;
import nl.wissel.exchange.Imported;
import nl.wissel.inventory.mend.ColumnMemory;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What is remembered of the lists that were read: the columns a person chose, and the one that was last taken over.
final class ReadLists {
    private final Session session;
    private ColumnMemory memory = ColumnMemory.NONE;
    private @Nullable Taken taken;

    ReadLists(Session session) {
        this.session = session;
    }

    /// A list that was taken over.
    ///
    /// @param opened what the session had opened then
    record Taken(Draft draft, Imported imported, @Nullable Imported opened) {}

    ColumnMemory memory() {
        return memory;
    }

    void remember(Draft draft) {
        memory = memory.with(draft.proposed(), draft.mappings());
    }

    void took(Draft draft, Imported imported) {
        taken = new Taken(draft, imported, session.imported().get());
    }

    /// The list last taken over into the open project; null when the project was opened otherwise.
    @Nullable Taken last() {
        return taken != null && Objects.equals(taken.opened(), session.imported().get()) ? taken : null;
    }
}
