package nl.wissel.exchange.course;

import java.util.EnumSet;
import java.util.Set;

/// Something a person should know about a list that came back.
///
/// @param file     its name
/// @param sheet    name of the sheet, or empty
/// @param place    the cell (`F17`) or row (`17`), or empty
/// @param found    what stood there, or empty
/// @param expected what should have stood there, as the text of the kind needs it; may be empty
public record WorkRemark(Kind kind, String file, String sheet, String place, String camera, String found, String expected) {

    /// Each has a text with `{0}` = camera, `{1}` = found, `{2}` = expected, that says what was done.
    public enum Kind {
        /// No sheet has a column with camera ids and one with days.
        NOT_A_LIST,
        /// A sheet that has no such columns, or is hidden, holds something.
        SHEET_UNREAD,
        /// Which columns of a list that others made were taken for what.
        COLUMNS_READ,
        /// Columns that hold something and were not read.
        COLUMNS_UNREAD,
        /// The days of a column can be read in two ways.
        DAY_ORDER,
        /// The amounts of a column include VAT.
        VAT_REMOVED,
        /// The hidden copy of what went out is gone: nothing can be checked against it.
        NOT_COMPARED,
        /// Rows that went out did not come back.
        ROWS_MISSING,
        /// The project has no such camera.
        UNKNOWN_CAMERA,
        /// The camera went out, but has left the project since.
        GONE_SINCE,
        /// A row is struck through: what it says holds no more.
        STRUCK,
        /// Something is filled in, but not of which camera.
        NO_CAMERA,
        /// The camera is none of those to be replaced.
        NOT_IN_PLAN,
        /// It is to be replaced, but the plan has no quarter for it: taken all the same.
        NOT_SCHEDULED,
        /// The same without an amount: there is none planned that could be taken.
        NO_AMOUNT,
        /// A locked cell says something else.
        LOCKED_CHANGED,
        /// The locked cells say so much else that the row may be another camera's.
        NOT_CLEAR,
        /// Two rows say different things of one camera: neither is taken.
        TWO_ROWS,
        /// Something is filled in, but not on which day.
        NO_DAY,
        /// A cell that held something when it went out is empty: what it held stays.
        EMPTIED,
        /// No day can be read.
        NOT_A_DAY,
        /// The day is still to come.
        IN_FUTURE,
        /// The day lies before the plan was adopted.
        BEFORE_BASELINE,
        /// No amount of 0 or more can be read.
        NOT_AN_AMOUNT,
        /// A value was read, but not as it stands.
        READ_AS,
        /// A product that the project does not know: taken as it is written.
        UNKNOWN_PRODUCT,
        /// Of so many cameras no amount was given: what was planned for them is taken.
        AS_PLANNED;

        private static final Set<Kind> REFUSALS = EnumSet.of(NOT_A_LIST, UNKNOWN_CAMERA, GONE_SINCE, NO_CAMERA, NOT_IN_PLAN, STRUCK, NO_AMOUNT, NOT_CLEAR, TWO_ROWS, NO_DAY, NOT_A_DAY,
                IN_FUTURE, BEFORE_BASELINE, NOT_AN_AMOUNT);

        /// Whether because of it something is not taken over.
        public boolean isRefusal() {
            return REFUSALS.contains(this);
        }
    }
}
