package nl.wissel.screening;

import nl.wissel.inventory.Field;
import org.jspecify.annotations.Nullable;

/// One thing that was found about a camera, and the register row it met. The text is made from these parts (`text`).
///
/// @param field  the column in which it was found
/// @param found  what stood there
/// @param row    what it met in the register: a brand, a pattern, a prefix
/// @param maker  the maker that row names; empty for none
/// @param source where the row comes from; for a person's decision the reason
public record Evidence(Kind kind, @Nullable Field field, String found, String row, String maker, String source) {

    /// How it was found, the strongest first.
    public enum Kind { DECISION, MAC, MODEL_STRONG, BRAND, REBRAND, OWN_BRAND, POSSIBLE_REBRAND, MODEL_WEAK, NEAR, SUPPLIER, REMARK, NOTHING }
}
