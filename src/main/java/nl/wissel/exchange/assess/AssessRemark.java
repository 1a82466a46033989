package nl.wissel.exchange.assess;

/// Something a person should know about a workbook that came back.
///
/// @param file     its name
/// @param sheet    name of the sheet, or empty
/// @param place    the cell (`F17`) or row (`17`), or empty
/// @param found    what stood there, or empty
/// @param expected what should have stood there, as the text of the kind needs it; may be empty
public record AssessRemark(Kind kind, String file, String sheet, String place, String camera, String found, String expected) {

    /// Each has a text with `{0}` = camera, `{1}` = found, `{2}` = expected, that says what was done.
    public enum Kind {
        /// No sheet has the columns of an assessment.
        NOT_AN_ASSESSMENT,
        /// A column to be filled in is gone, or its header says something else.
        COLUMN_MISSING,
        /// A column that Wissel does not know holds something.
        COLUMN_UNREAD,
        /// Another sheet has the columns of an assessment too.
        SHEET_UNREAD,
        /// The project has no such camera, nor did what went out.
        UNKNOWN_CAMERA,
        /// The camera went out, but has left the project since.
        GONE_SINCE,
        /// The camera was not in what went out to this department.
        NOT_SENT,
        /// A camera that went out did not come back.
        ROW_MISSING,
        /// A cell that Wissel had filled in and locked says something else.
        LOCKED_CHANGED,
        /// The locked cells say so much else than what went out that the row may be another camera's: its answer is not taken.
        NOT_CLEAR,
        /// The hidden copy of what went out is gone: nothing can be checked against it.
        NOT_COMPARED,
        /// One camera has two answers that differ.
        TWO_ANSWERS,
        /// A value that cannot be used.
        WRONG_VALUE,
        /// Later, but no earliest quarter: counts as yes.
        LATER_WITHOUT_DATE,
        /// The deadline lies before the earliest quarter: neither is taken.
        DEADLINE_TOO_EARLY,
        /// A product that the project does not know.
        UNKNOWN_PRODUCT
    }
}
