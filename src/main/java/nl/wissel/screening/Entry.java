package nl.wissel.screening;

import nl.wissel.screening.lookup.Words;

/// A row of one of the registers, with where it comes from.
public sealed interface Entry permits PolicyList, Registers.Maker, Registers.Brand, Registers.ModelPattern, Registers.MacPrefix {
    /// What it is about; of its kind there is one row with this name, however it is written.
    String name();

    /// Where it comes from: an address, a document, or who saw it.
    String source();

    /// What two rows of a kind about the same thing have in common.
    default String key() {
        return switch (this) {
            case Registers.ModelPattern pattern -> pattern.regex();
            case PolicyList list -> list.id();
            default -> keyOf(name());
        };
    }

    /// A name without case, accents, spaces and punctuation.
    static String keyOf(String name) {
        return Words.of(name).joined();
    }
}
