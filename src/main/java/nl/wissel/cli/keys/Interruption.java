package nl.wissel.cli.keys;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// Ctrl-C while a plan is made: asks for the best plan so far, lets the command write it, and ends with the command's own exit code.
public final class Interruption {
    private static final long LONGEST_WAIT_SECONDS = 120;

    private final AtomicBoolean asked = new AtomicBoolean();
    private final AtomicInteger code = new AtomicInteger();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "interruption");

    /// From here on Ctrl-C asks instead of ends.
    public void begin() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Whether someone asked to stop.
    public boolean isAsked() {
        return asked.get();
    }

    /// The command is done, with this exit code: Ctrl-C ends again, and one that came before ends now.
    public void finish(int exitCode) {
        code.set(exitCode);
        finished.countDown();
        if (!asked.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException shuttingDown) {
                // it came just now: the hook sees that the command is finished
            }
        }
    }

    private void stopAndWait() {
        asked.set(true);
        try {
            if (finished.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(code.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
