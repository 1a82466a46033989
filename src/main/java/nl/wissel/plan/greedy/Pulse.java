package nl.wissel.plan.greedy;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Tells work when to end: at a time limit, or when someone stops it.
public final class Pulse {
    private final BooleanSupplier stop;
    private final long began;
    private final long limitNanos;

    private Pulse(BooleanSupplier stop, long began, long limitNanos) {
        this.stop = stop;
        this.began = began;
        this.limitNanos = limitNanos;
    }

    /// Begins now.
    ///
    /// @param limit null = no limit
    public static Pulse begin(@Nullable Duration limit, BooleanSupplier stop) {
        return new Pulse(stop, System.nanoTime(), limit == null ? Long.MAX_VALUE : limit.toNanos());
    }

    /// The same pulse for a first part of the work.
    ///
    /// @param share of the time limit, 0 to 1
    public Pulse part(double share) {
        return new Pulse(stop, began, limitNanos == Long.MAX_VALUE ? limitNanos : (long) (limitNanos * share));
    }

    /// The same pulse for the first half of what is left.
    public Pulse firstHalf() {
        var passed = System.nanoTime() - began;
        return new Pulse(stop, began, limitNanos == Long.MAX_VALUE ? limitNanos : passed + (limitNanos - passed) / 2);
    }

    public boolean isOver() {
        return stop.getAsBoolean() || System.nanoTime() - began >= limitNanos;
    }

    /// How much of the time limit has passed, 0 to 1; 0 without one.
    double progress() {
        return limitNanos == Long.MAX_VALUE ? 0 : Math.min(1, (double) (System.nanoTime() - began) / limitNanos);
    }

    /// How much of the time limit has passed, 0 to 1; 1 when it is over.
    public double spent() {
        return isOver() ? 1 : progress();
    }

    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// What is left of the limit, at least 0; null without one.
    public @Nullable Duration left() {
        return limitNanos == Long.MAX_VALUE ? null : Duration.ofNanos(Math.max(0, limitNanos - (System.nanoTime() - began)));
    }
}
