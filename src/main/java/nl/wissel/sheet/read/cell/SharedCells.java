package nl.wissel.sheet.read.cell;

import java.util.Arrays;
import java.util.Random;
import nl.wissel.sheet.Cell;
import org.jspecify.annotations.Nullable;

/// Cells of one column by the characters they were made of, the newest only. Lists repeat themselves within a column, so most cells are
/// found here without making a string first; a column that does not repeat itself is soon left alone.
final class SharedCells {
    private static final int SLOTS = 1024;
    private static final int BITS_ABOVE = Integer.SIZE - 10;
    private static final int TRIAL = 2048;
    /// Of this many at least one must have been known, or making them anew is quicker.
    private static final int WORTH = 2;
    /// Longer ones are seldom equal.
    private static final int LONGEST = 100;

    /// What each place weighs in the hash: the sum has no order to wait for, so it is quick.
    private static final int[] WEIGHTS = new Random(1).ints(LONGEST).map(weight -> weight | 1).toArray();

    private final char[][] written = new char[SLOTS][];
    private final Cell[] cells = new Cell[SLOTS];
    private int tried;
    private int known;
    private boolean isWorthwhile = true;

    /// The cell of these characters, if it is known.
    @Nullable Cell get(char[] characters, int start, int length) {
        if (!isWorthwhile || length > LONGEST) {
            return null;
        }
        if (++tried == TRIAL) {
            isWorthwhile = known * WORTH >= tried;
            tried = 0;
            known = 0;
        }
        int slot = slot(characters, start, length);
        char @Nullable [] candidate = written[slot];
        if (candidate == null || !Arrays.equals(candidate, 0, candidate.length, characters, start, start + length)) {
            return null;
        }
        known++;
        return cells[slot];
    }

    /// Keeps the cell of characters that are not known.
    void put(char[] characters, int start, int length, Cell cell) {
        if (isWorthwhile && length <= LONGEST) {
            int slot = slot(characters, start, length);
            written[slot] = Arrays.copyOfRange(characters, start, start + length);
            cells[slot] = cell;
        }
    }

    private static int slot(char[] characters, int start, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash += characters[start + i] * WEIGHTS[i];
        }
        return hash >>> BITS_ABOVE;
    }
}
