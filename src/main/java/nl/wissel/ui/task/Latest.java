package nl.wissel.ui.task;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Hands values from a worker to the window: only the newest, so that a fast worker never floods a slow window.
public final class Latest<T> implements Consumer<T> {
    private final AtomicReference<T> waiting = new AtomicReference<>();
    private final Jobs jobs;
    private final Consumer<T> receiver;

    public Latest(Jobs jobs, Consumer<T> receiver) {
        this.jobs = jobs;
        this.receiver = receiver;
    }

    @Override
    public void accept(T value) {
        if (waiting.getAndSet(value) == null) {
            jobs.onWindow(() -> {
                var newest = waiting.getAndSet(null);
                if (newest != null) {
                    receiver.accept(newest);
                }
            });
        }
    }
}
