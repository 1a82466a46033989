package nl.wissel.sheet.read.ahead;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Pieces that one thread makes and another uses, a few ahead. Used ones are filled again.
///
/// @param <P> a piece, which belongs to one thread at a time
public final class Ahead<P> implements Closeable {
    private static final int PIECES = 8;

    /// What is made on the thread.
    @FunctionalInterface
    public interface Maker<P> {
        /// Hands over each piece; returns when nothing follows.
        void make(Ahead<P> ahead) throws IOException;
    }

    /// @param piece   null = nothing follows, or only the trouble
    /// @param trouble what stopped the maker
    private record Handed<P>(@Nullable P piece, @Nullable Throwable trouble) {}

    private final BlockingQueue<Handed<P>> handed = new ArrayBlockingQueue<>(PIECES);
    private final Queue<P> used = new ConcurrentLinkedQueue<>();
    private final Supplier<P> another;
    private final Thread thread;
    private @Nullable Handed<P> last;

    private Ahead(String name, Supplier<P> another, Maker<P> maker) {
        this.another = another;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(() -> make(maker));
    }

    /// Begins at once; ends when it is closed.
    ///
    /// @param name    of the thread
    /// @param another makes a piece to be filled
    public static <P> Ahead<P> of(String name, Supplier<P> another, Maker<P> maker) {
        var ahead = new Ahead<>(name, another, maker);
        ahead.thread.start();
        return ahead;
    }

    private void make(Maker<P> maker) {
        try {
            hand(new Handed<>(null, madeAll(maker)));
        } catch (CancellationException e) {
            // closed before the end: nobody waits for more
        }
    }

    private @Nullable Throwable madeAll(Maker<P> maker) {
        try {
            maker.make(this);
            return null;
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            return e;
        }
    }

    /// A piece to be filled; for the maker.
    public P empty() {
        var again = used.poll();
        return again == null ? another.get() : again;
    }

    /// Hands over a piece, waiting while enough are ahead; for the maker.
    ///
    /// @return another one to be filled
    /// @throws CancellationException when nobody waits for more
    public P hand(P piece) {
        hand(new Handed<>(piece, null));
        return empty();
    }

    private void hand(Handed<P> one) {
        try {
            handed.put(one);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("nobody waits for more");
        }
    }

    /// The next piece, which is given back when it is used up; null when nothing follows.
    ///
    /// @throws IOException or what else stopped the maker, after all that was handed over before
    public @Nullable P take() throws IOException {
        var next = last;
        if (next == null) {
            next = next();
            last = next.piece == null ? next : null;
        }
        throwTrouble(next.trouble);
        return next.piece;
    }

    /// A piece that is used up.
    public void giveBack(P piece) {
        used.add(piece);
    }

    private Handed<P> next() throws InterruptedIOException {
        try {
            return handed.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }

    private static void throwTrouble(@Nullable Throwable trouble) throws IOException {
        switch (trouble) {
            case null -> { }
            case IOException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IOException(trouble);
        }
    }

    /// Stops, and waits until the maker has.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
