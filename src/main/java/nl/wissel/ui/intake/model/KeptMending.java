package nl.wissel.ui.intake.model;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.wissel.inventory.mend.ColumnMemory;
import nl.wissel.project.Intake;
import nl.wissel.ui.session.Mendings;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Keeps what is settled of the list that is being got ready, on the thread that writes, so that a crash does not lose it: when the list is read
/// again it is there. It goes when the list is taken over or given up.
final class KeptMending {
    private final Session session;
    private @Nullable Mendings mendings;
    private @Nullable Draft resumed;
    private final Set<Path> gone = new HashSet<>();
    private @Nullable Path list;
    private @Nullable Draft kept;

    KeptMending(Session session) {
        this.session = session;
    }

    /// A list as it was read, after it as it would be without what was kept of it.
    record Read(Draft draft, List<Draft> past) {}

    /// Begins to keep.
    void keepIn(Mendings where) {
        mendings = where;
    }

    /// Brings back what was kept of a list, unless it was given up here; for another thread.
    Function<Draft, Read> resuming(Path file) {
        var from = gone.contains(file) ? null : mendings;
        return fresh -> from == null ? new Read(fresh, List.of()) : from.of(file).map(settled -> new Read(
                Draft.of(fresh.spreadsheet(), fresh.proposed(), settled.columns(), settled.corrections()), List.of(fresh))).orElse(new Read(fresh, List.of()));
    }

    /// A list was read.
    void came(Read read) {
        resumed = read.past().isEmpty() ? null : read.draft();
    }

    boolean isResumed(Draft draft) {
        return draft.equals(resumed);
    }

    /// A list is in another state.
    void follow(Phase phase) {
        if (mendings == null) {
            return;
        }
        switch (phase) {
            case Phase.Mapping(var draft, var past, _) -> follow(draft, !past.isEmpty(), mendings);
            case Phase.Idle _ -> forget(mendings);
            case Phase.Reading _, Phase.Refused _, Phase.Comparing _ -> { }
        }
    }

    private void follow(Draft draft, boolean isMended, Mendings where) {
        var file = draft.spreadsheet().file();
        if (!file.equals(list) || !isMended) {
            forget(where);
        }
        if (isMended && !draft.equals(kept)) {
            gone.remove(file);
            list = file;
            kept = draft;
            var settled = Intake.NONE.with(draft.corrections()).with(ColumnMemory.NONE.with(draft.proposed(), draft.mappings()));
            session.jobs().runInOrder(() -> {
                where.keep(file, settled);
                return file;
            }, _ -> { }, session::fail);
        }
    }

    private void forget(Mendings where) {
        var left = list;
        if (left != null) {
            gone.add(left);
            list = null;
            kept = null;
            session.jobs().runInOrder(() -> {
                where.forget(left);
                return left;
            }, _ -> { }, session::fail);
        }
    }
}
