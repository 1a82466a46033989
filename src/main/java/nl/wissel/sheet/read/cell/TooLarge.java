package nl.wissel.sheet.read.cell;

import nl.wissel.sheet.UnreadableFile.Reason;

/// More rows, columns, bytes or cells than is allowed. Passes through the parsers to the edge, which tells where it was.
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// @param reason which limit it is over
    public TooLarge(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
