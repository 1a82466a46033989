package nl.wissel.screening.entry;

/// Why a row cannot be taken.
///
/// Texts under `Trouble.Problem.NAME` with `{0}` = what was found.
///
/// @param part  the text that is wrong
/// @param found what stood there
public record Trouble(Part part, Problem problem, String found) {

    /// What is wrong with a text.
    public enum Problem {
        MISSING, UNKNOWN_MAKER, UNKNOWN_OWNER, UNKNOWN_LIST, NOT_A_COUNTRY, NOT_A_PREFIX, NOT_A_PATTERN, TOO_SHORT, EXAMPLE_DIFFERS, UNKNOWN_WORD, NO_NAME
    }
}
