package nl.wissel.ui.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/// One thread a job; the threads do not keep the program alive. Work in order has one thread of its own, which does until it is done.
public final class BackgroundJobs implements Jobs {
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "wissel-job");
        thread.setDaemon(true);
        return thread;
    });

    private final ThreadPoolExecutor inOrder = inOrder();

    /// One thread, which ends when there is nothing to do.
    private static ThreadPoolExecutor inOrder() {
        var one = new ThreadPoolExecutor(1, 1, 200, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), work -> new Thread(work, "wissel-file"));
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(threads, work, done, failed);
    }

    @Override
    public <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        run(inOrder, work, done, failed);
    }

    private static <T> void run(Executor threads, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        threads.execute(() -> {
            try {
                var result = work.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception e) {
                Platform.runLater(() -> failed.accept(e));
            } catch (OutOfMemoryError e) {
                // the work is dropped, and with it what it held
                Platform.runLater(() -> failed.accept(new ExecutionException(e)));
            }
        });
    }

    @Override
    public void onWindow(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }
}
