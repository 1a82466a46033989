package nl.wissel.ui.shell.door;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.ui.session.Bookmarks;
import nl.wissel.ui.session.Bookmarks.Bookmark;
import nl.wissel.ui.session.Kept;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.shell.frame.Place;
import org.jspecify.annotations.Nullable;

/// Notes where this window is, so that the next start goes on there should this one not end by itself; and goes on where another was.
public final class Whereabouts {
    private final Bookmarks notes;
    private final Session session;
    private final Supplier<Place> place;
    private @Nullable Path file;
    private @Nullable Place noted;

    /// @param place what a person looks at
    public Whereabouts(Bookmarks notes, Session session, Supplier<Place> place) {
        this.notes = notes;
        this.session = session;
        this.place = place;
        session.keeping().state().subscribe(_ -> note());
    }

    /// Notes where the window is now, if that is not where it was.
    public void note() {
        var open = file(session.keeping().state().get());
        var seen = place.get();
        if (!Objects.equals(open, file) || (open != null && seen != noted)) {
            file = open;
            noted = seen;
            session.jobs().runInOrder(() -> {
                if (open == null) {
                    notes.clear();
                } else {
                    notes.put(open, seen.name());
                }
                return notes;
            }, _ -> { }, session::fail);
        }
    }

    private static @Nullable Path file(Kept kept) {
        return switch (kept) {
            case Kept.Nowhere _, Kept.Looked _ -> null;
            case Kept.Draft(var draft) -> draft;
            case Kept.All(var all) -> all;
            case Kept.Writing(var writing) -> writing;
            case Kept.Waiting(var waiting, _) -> waiting;
        };
    }

    /// Opens what was open in a window that did not end by itself, if there is one.
    ///
    /// @param resumed told what was looked at, once it is open
    public void resume(ProjectDoor door, Consumer<Place> resumed) {
        session.jobs().run(notes::left, left -> resume(left, door, resumed), session::fail);
    }

    private void resume(List<Bookmark> left, ProjectDoor door, Consumer<Place> resumed) {
        if (left.isEmpty() || session.project().get() != null) {
            return;
        }
        var last = left.getFirst();
        door.resume(last.file(), () -> {
            notes.remove(last);
            resumed.accept(placeOf(last));
        }, refusal -> {
            if (refusal.reason() == Reason.OPEN_ELSEWHERE) {
                resume(left.subList(1, left.size()), door, resumed);
            } else {
                notes.remove(last);
                door.refused(last.file(), refusal);
            }
        });
    }

    private static Place placeOf(Bookmark last) {
        return Stream.of(Place.values()).filter(each -> each.name().equals(last.place())).findFirst().orElse(Place.INVENTORY);
    }
}
