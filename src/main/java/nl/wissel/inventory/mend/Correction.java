package nl.wissel.inventory.mend;

import java.util.Locale;
import nl.wissel.inventory.Field;

/// A value that a person mended. It names what stood there: where a later edition of the list says something else, it does nothing.
///
/// @param found the text as it was seen, after the corrections before this one; empty for a blank cell
/// @param value what it should have been; empty for nothing
public record Correction(Where where, Field field, String found, String value) {

    /// Which rows are meant.
    public sealed interface Where {
        /// Every row in which the field says the same.
        record Everywhere() implements Where {}

        /// The row of one camera, wherever it stands in the list.
        ///
        /// @param id as its list has it, case ignored
        record OfCamera(String id) implements Where {
            public OfCamera {
                id = id.strip().toLowerCase(Locale.ROOT);
            }
        }

        /// One row, where no id tells it apart.
        ///
        /// @param row row number as shown
        record InRow(String sheet, int row) implements Where {}
    }

    public Correction {
        if (found.equals(value)) {
            throw new IllegalArgumentException("nothing is corrected: " + found);
        }
        if (found.isEmpty() && where instanceof Where.Everywhere) {
            throw new IllegalArgumentException("a blank cell is filled row by row");
        }
    }

    /// The same value in every row.
    public static Correction everywhere(Field field, String found, String value) {
        return new Correction(new Where.Everywhere(), field, found, value);
    }
}
