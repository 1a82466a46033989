package nl.wissel.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work away from the window's thread. Tests pass one that runs it at once.
public interface Jobs {
    /// Runs the work on a background thread, then one of the two on the window's thread.
    ///
    /// @param work works on a snapshot: it never reads a property
    /// @param failed what the work threw; a bug if the caller does not know the type. An OutOfMemoryError comes as the cause of an exception
    <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// The same, after all work that was handed over in this way before. Such work is done even when the window is closed meanwhile.
    <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    /// Runs something on the window's thread: at once when on it, else soon.
    void onWindow(Runnable action);
}
