package nl.wissel.sheet.read.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.ahead.Ahead;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TooLarge;

/// Takes the fields as FastCSV finds them in its buffer and hands them over some thousands at a time.
final class Fields extends AbstractBaseCsvCallbackHandler<Fields> {
    private final Ahead<FieldBatch> ahead;
    private FieldBatch batch;

    Fields(Ahead<FieldBatch> ahead) {
        this.ahead = ahead;
        this.batch = ahead.empty();
    }

    @Override
    protected void handleBegin(long line) {
        if (!batch.hasRoom(0)) {
            handOver();
        }
        batch.beginRow();
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (column >= Source.MOST_COLUMNS) {
            throw new TooLarge(Reason.TOO_MANY_COLUMNS);
        }
        int kept = Math.min(length, Source.LONGEST_TEXT);
        if (!batch.hasRoom(kept)) {
            handOver();
        }
        batch.add(buffer, offset, kept);
    }

    @Override
    protected Fields buildRecord() {
        return this;
    }

    /// What was found since the last time.
    void handOver() {
        batch = ahead.hand(batch);
    }
}
