package nl.wissel.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Keeps everything waiting until it is told to run: for tests of what happens meanwhile.
public final class HeldJobs implements Jobs {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(() -> new DirectJobs().run(work, done, failed));
    }

    @Override
    public <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(work, done, failed);
    }

    @Override
    public void onWindow(Runnable action) {
        waiting.add(action);
    }

    /// Runs what waits, the oldest first.
    public void release() {
        var released = List.copyOf(waiting);
        waiting.clear();
        released.forEach(Runnable::run);
    }
}
