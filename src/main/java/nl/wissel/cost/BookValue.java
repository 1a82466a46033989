package nl.wissel.cost;

/// What is left of a camera in the books at the start quarter.
///
/// @param cents        b: book value
/// @param quartersLeft q: quarters until it is written off in the normal way, at least 0
public record BookValue(long cents, int quartersLeft) {
    public static final BookValue NONE = new BookValue(0, 0);

    /// The early write-off when the camera is replaced in a quarter: `floor(b · (q - t) / q)`, 0 from quarter q on. Not cash.
    ///
    /// @param quarter counted from the start quarter, at least 0
    public long writeOffCents(int quarter) {
        return quarter >= quartersLeft ? 0 : Math.multiplyExact(cents, quartersLeft - quarter) / quartersLeft;
    }
}
