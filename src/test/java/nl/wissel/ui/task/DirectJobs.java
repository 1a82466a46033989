package nl.wissel.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs everything at once on the same thread: for tests without a window.
public final class DirectJobs implements Jobs {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(work, done, failed);
    }

    @Override
    public void onWindow(Runnable action) {
        action.run();
    }
}
