package nl.wissel.store.row;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a table that is other than it was, cell by cell as stored: text, whole number, real number or nothing.
///
/// @param before what stood there; null when nothing did
/// @param after  what stands there; null when nothing does
public record RowChange(String table, @Nullable List<@Nullable Object> before, @Nullable List<@Nullable Object> after) {
    public RowChange {
        before = before == null ? null : Collections.unmodifiableList(before);
        after = after == null ? null : Collections.unmodifiableList(after);
    }

    /// The way back.
    public RowChange reversed() {
        return new RowChange(table, after, before);
    }
}
