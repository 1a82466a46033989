package nl.wissel.screening.entry;

import java.util.List;
import nl.wissel.screening.Entry;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;

/// The registers a user can add to, in the order in which their rows build on each other.
public enum EntryKind {
    LIST(Part.TITLE, Part.COUNTRIES, Part.NOTE, Part.SOURCE),
    MAKER(Part.MAKER, Part.COUNTRY, Part.LISTS, Part.SOURCE),
    BRAND(Part.BRAND, Part.MADE_BY, Part.RELATION, Part.NOTE, Part.SOURCE),
    MODEL(Part.BEGINNING, Part.MADE_BY, Part.STRENGTH, Part.EXAMPLE, Part.SOURCE),
    MAC(Part.PREFIX, Part.OWNER, Part.SOURCE);

    private final List<Part> parts;

    EntryKind(Part... parts) {
        this.parts = List.of(parts);
    }

    /// What a row is made of, its name first and its source last.
    public List<Part> parts() {
        return parts;
    }

    public static EntryKind of(Entry entry) {
        return switch (entry) {
            case PolicyList _ -> LIST;
            case Registers.Maker _ -> MAKER;
            case Registers.Brand _ -> BRAND;
            case Registers.ModelPattern _ -> MODEL;
            case Registers.MacPrefix _ -> MAC;
        };
    }

    /// The rows of a register.
    public List<? extends Entry> in(Registers registers) {
        return switch (this) {
            case LIST -> registers.lists();
            case MAKER -> registers.makers();
            case BRAND -> registers.brands();
            case MODEL -> registers.patterns();
            case MAC -> registers.macPrefixes();
        };
    }
}
