package nl.wissel.sheet.read.cell;

import java.util.Arrays;
import nl.wissel.sheet.Cell;
import org.jspecify.annotations.Nullable;

/// Cells by the characters they were made of. Lists repeat themselves, so most cells are found here without making a string first.
/// It forgets all when it is full: equal cells are shared as far as they come near each other.
final class SharedCells {
    private static final int SLOTS = 1 << 16;
    private static final int MOST = SLOTS / 2;
    /// Longer ones are seldom equal.
    private static final int LONGEST = 200;

    private final String[] written = new String[SLOTS];
    private final Cell[] cells = new Cell[SLOTS];
    private int size;

    /// The cell of these characters, if it is known.
    @Nullable Cell get(char[] characters, int start, int length) {
        if (length > LONGEST) {
            return null;
        }
        for (int slot = slot(hash(characters, start, length)); ; slot = (slot + 1) & (SLOTS - 1)) {
            @Nullable String known = written[slot];
            if (known == null) {
                return null;
            }
            if (isEqual(known, characters, start, length)) {
                return cells[slot];
            }
        }
    }

    /// Keeps a cell that is not known yet.
    void put(String text, Cell cell) {
        if (text.length() > LONGEST) {
            return;
        }
        if (size >= MOST) {
            Arrays.fill(written, null);
            Arrays.fill(cells, null);
            size = 0;
        }
        // the hash of a string is the same sum over its characters
        int slot = slot(text.hashCode());
        while (isTaken(slot)) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        written[slot] = text;
        cells[slot] = cell;
        size++;
    }

    private boolean isTaken(int slot) {
        @Nullable String known = written[slot];
        return known != null;
    }

    private static int slot(int hash) {
        return ((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> (Integer.SIZE - 16);
    }

    private static int hash(char[] characters, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return hash;
    }

    private static boolean isEqual(String known, char[] characters, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != characters[start + i]) {
                return false;
            }
        }
        return true;
    }
}
