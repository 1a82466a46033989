package nl.wissel.sheet.read.csv;

import nl.wissel.sheet.read.cell.Source;

/// Fields and where rows begin, in the order of the file. A row may go on in the next batch.
final class FieldBatch {
    private static final int ROW = -1;
    private static final int MOST_ENTRIES = 1 << 13;

    /// Where rows begin and the fields stand.
    interface Visitor {
        void row();

        void field(char[] characters, int start, int length);
    }

    private final char[] characters = new char[2 * Source.LONGEST_TEXT];
    /// Of each field, or [#ROW].
    private final int[] lengths = new int[MOST_ENTRIES];
    private int end;
    private int entries;

    boolean hasRoom(int length) {
        return entries < MOST_ENTRIES && end + length <= characters.length;
    }

    void beginRow() {
        lengths[entries++] = ROW;
    }

    void add(char[] from, int start, int length) {
        System.arraycopy(from, start, characters, end, length);
        end += length;
        lengths[entries++] = length;
    }

    /// Visits all there is; the batch is empty then.
    void empty(Visitor visitor) {
        int start = 0;
        for (int i = 0; i < entries; i++) {
            if (lengths[i] == ROW) {
                visitor.row();
            } else {
                visitor.field(characters, start, lengths[i]);
                start += lengths[i];
            }
        }
        entries = 0;
        end = 0;
    }
}
