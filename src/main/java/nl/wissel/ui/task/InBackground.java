package nl.wissel.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A value that is worked out away from the window's thread. Only what was asked for last counts; until it is there the former value stays.
public final class InBackground<T> {
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();
    private final Jobs jobs;
    private final Consumer<Exception> failed;
    private int asked;

    /// @param failed told of what should not happen
    public InBackground(Jobs jobs, Consumer<Exception> failed) {
        this.jobs = jobs;
        this.failed = failed;
    }

    /// Null before the first is there.
    public ReadOnlyObjectProperty<@Nullable T> value() {
        return value.getReadOnlyProperty();
    }

    /// Works the value out anew.
    ///
    /// @param work works on a snapshot: it never reads a property
    public void ask(Callable<T> work) {
        var own = ++asked;
        jobs.run(work, result -> {
            if (own == asked) {
                value.set(result);
            }
        }, failed);
    }

    /// There is no value any more.
    public void clear() {
        asked++;
        value.set(null);
    }
}
