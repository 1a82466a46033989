package nl.wissel.sheet.read.cell;

/// More rows, columns, bytes or cells than is allowed. Passes through the parsers to the edge, which tells where it was.
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooLarge() {
        super("too large");
    }
}
