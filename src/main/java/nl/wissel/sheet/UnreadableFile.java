package nl.wissel.sheet;

import java.nio.file.Path;

/// A file that cannot be used as input. Expected trouble: the text a person reads is made from these parts (`text`).
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;

    /// Why a file cannot be used; each has a text that says what was expected and what to do.
    public enum Reason {
        MISSING, FOLDER, NO_ACCESS, EMPTY, NOT_A_TABLE, ENCRYPTED, OLD_XLS, XLSB, HTML, XML_2003, FLAT_ODS, TOO_LARGE, TOO_MANY_ROWS,
        TOO_MANY_COLUMNS, TEXT_TOO_LONG, UNPACKS_TOO_LARGE, DAMAGED, NO_HEADER,
        TOO_MANY_CAMERAS
    }

    private final String file;
    private final Reason reason;
    private final String place;
    private final String found;

    /// A file, why it cannot be used, and where.
    ///
    /// @param place where in the file (`sheet Blad1`, `line 12`), or empty
    /// @param found what stood there, or empty
    public UnreadableFile(Path file, Reason reason, String place, String found) {
        super(file + ": " + reason + (place.isEmpty() ? "" : ", " + place) + (found.isEmpty() ? "" : ", found " + found));
        this.file = file.toString();
        this.reason = reason;
        this.place = place;
        this.found = found;
    }

    /// The same, keeping what a library said.
    public UnreadableFile(Path file, Reason reason, String place, String found, Throwable cause) {
        this(file, reason, place, found);
        initCause(cause);
    }

    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    public String place() {
        return place;
    }

    public String found() {
        return found;
    }
}
