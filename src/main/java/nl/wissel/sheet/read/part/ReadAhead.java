package nl.wissel.sheet.read.part;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// Reads ahead on a thread of its own: unpacking and decoding go on while what came before is parsed.
final class ReadAhead extends Reader {
    private static final int PIECE = 1 << 15;
    private static final int PIECES_AHEAD = 8;

    /// @param length  of the characters; -1 = nothing follows, or only the trouble
    /// @param trouble what stopped the reading
    private record Piece(char[] characters, int length, @Nullable Throwable trouble) {}

    private final Reader source;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES_AHEAD);
    /// Of pieces that were used up, to be filled again.
    private final Queue<char[]> used = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private Piece piece = new Piece(new char[0], 0, null);
    private int position;

    private ReadAhead(Reader source) {
        this.source = source;
        this.thread = Thread.ofPlatform().daemon().name("unpacking").unstarted(this::readAll);
    }

    /// Begins at once; ends when it is closed.
    static ReadAhead of(Reader source) {
        var reader = new ReadAhead(source);
        reader.thread.start();
        return reader;
    }

    private void readAll() {
        try {
            var last = piece();
            while (last.length >= 0) {
                pieces.put(last);
                last = piece();
            }
            pieces.put(last);
        } catch (InterruptedException e) {
            // closed before the end: nobody waits for more
        }
    }

    private Piece piece() {
        var again = used.poll();
        var characters = again == null ? new char[PIECE] : again;
        try {
            return new Piece(characters, source.read(characters), null);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            return new Piece(characters, -1, e);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (position == piece.length) {
            if (piece.length > 0) {
                used.add(piece.characters);
            }
            piece = next();
            position = 0;
        }
        if (piece.length < 0) {
            throwTrouble(piece.trouble);
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece.characters, position, buffer, offset, count);
        position += count;
        return count;
    }

    private Piece next() throws InterruptedIOException {
        try {
            return pieces.take();
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

    /// Stops, and waits until the file is free.
    @Override
    public void close() throws IOException {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }
}
