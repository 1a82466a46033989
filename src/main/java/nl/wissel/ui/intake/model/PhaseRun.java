package nl.wissel.ui.intake.model;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.ui.session.Session;

/// The present phase, and work of which only the latest counts: whatever was begun before is dropped.
final class PhaseRun {
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(new Phase.Idle());
    private final Session session;
    private int edition;

    PhaseRun(Session session) {
        this.session = session;
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// Shows a phase; what was under way for the former one is dropped.
    void show(Phase shown) {
        edition++;
        phase.set(shown);
    }

    /// Works in the background for the phase as it is.
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<UnreadableFile> refused) {
        var own = ++edition;
        session.jobs().run(work, result -> {
            if (own == edition) {
                done.accept(result);
            }
        }, trouble -> {
            if (own != edition) {
                return;
            }
            if (trouble instanceof UnreadableFile unreadable) {
                refused.accept(unreadable);
            } else {
                show(new Phase.Idle());
                session.fail(trouble);
            }
        });
    }
}
