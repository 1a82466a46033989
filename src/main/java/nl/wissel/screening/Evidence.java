package nl.wissel.screening;

import nl.wissel.inventory.Field;
import org.jspecify.annotations.Nullable;

/// One thing that was found about a camera, and the register row it met. The text is made from these parts (`text`), in this order.
///
/// @param field  the column in which it was found
/// @param found  what stood there
/// @param row    what it met in the register: a brand, a pattern, a prefix
/// @param maker  the maker that row names; empty for none
/// @param source where the row comes from; for a person's decision the reason
public record Evidence(Kind kind, @Nullable Field field, String found, String row, String maker, String source) {

    /// How it was found, the strongest first. `MAC_OTHER_BADGE`: found is what the badge says. `MAC_BRAND`: row is the brand. `NOT_STATED`: the list
    /// gives neither brand, model nor MAC address.
    public enum Kind {
        DECISION, MAC, MAC_OTHER_BADGE, MODEL_STRONG, MAC_BRAND, BRAND, OWN_BRAND, REBRAND, TWO_BRANDS, POSSIBLE_REBRAND, MODEL_WEAK, NEAR,
        SUPPLIER, REMARK, NOTHING, NOT_STATED
    }
}
