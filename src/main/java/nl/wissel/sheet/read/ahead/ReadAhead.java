package nl.wissel.sheet.read.ahead;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Reads ahead on a thread of its own: unpacking and decoding go on while what came before is parsed.
public final class ReadAhead extends Reader {
    private static final int SIZE = 1 << 15;

    private static final class Piece {
        final char[] characters = new char[SIZE];
        int length;
    }

    private final Reader source;
    private final Ahead<Piece> ahead;
    private @Nullable Piece piece;
    private int position;

    private ReadAhead(Reader source) {
        this.source = source;
        this.ahead = Ahead.of("unpacking", Piece::new, this::readAll);
    }

    /// Begins at once; ends when it is closed.
    public static ReadAhead of(Reader source) {
        return new ReadAhead(source);
    }

    private void readAll(Ahead<Piece> to) throws IOException {
        var next = to.empty();
        for (next.length = source.read(next.characters); next.length >= 0; next.length = source.read(next.characters)) {
            next = to.hand(next);
        }
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var current = piece;
        while (current == null || position == current.length) {
            if (current != null) {
                ahead.giveBack(current);
            }
            current = ahead.take();
            piece = current;
            position = 0;
            if (current == null) {
                return -1;
            }
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current.characters, position, buffer, offset, count);
        position += count;
        return count;
    }

    /// Stops, and waits until the file is free.
    @Override
    public void close() throws IOException {
        ahead.close();
        source.close();
    }
}
