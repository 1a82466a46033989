package nl.wissel.inventory;

/// Something a person should know about one cell or row of a list. The text is made from the problem (`text`).
///
/// @param row    row number as shown; of what concerns a whole column the row of the header, of a whole sheet 0
/// @param column header of the column, or empty
/// @param found  what stood there, or empty
/// @param expected what was made of it or what was expected, as the text of the problem needs it; may be empty
public record Issue(Level level, String sheet, int row, String column, Problem problem, String found, String expected) {

    /// A note is a guess that was made, a warning a doubt.
    public enum Level { NOTE, WARNING }
}
