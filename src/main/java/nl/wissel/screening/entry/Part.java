package nl.wissel.screening.entry;

/// A text that a row of a register is made of.
public enum Part {
    TITLE(true), COUNTRIES(false), MAKER(true), COUNTRY(true), LISTS(false), BRAND(true), MADE_BY(true), RELATION(true), BEGINNING(true), STRENGTH(true),
    EXAMPLE(false), PREFIX(true), OWNER(true), NOTE(false), SOURCE(true);

    private final boolean required;

    Part(boolean required) {
        this.required = required;
    }

    /// A row without it is refused.
    public boolean required() {
        return required;
    }
}
