package nl.wissel.exchange.check;

import java.nio.file.Path;

/// A file that is no plan. Expected trouble: the text a person reads is made from these parts (`text`).
public final class UnreadablePlan extends Exception {
    private static final long serialVersionUID = 1L;

    /// Why it is none; each has a text that says what was expected.
    public enum Reason {
        NO_SCHEDULE, NO_COLUMNS, NOT_JSON, NO_CAMERAS
    }

    private final String file;
    private final Reason reason;
    private final String place;
    private final String found;

    UnreadablePlan(Path file, Reason reason, String place, String found) {
        super(file + ": " + reason + " " + place + " " + found);
        this.file = file.toString();
        this.reason = reason;
        this.place = place;
        this.found = found;
    }

    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    /// Where in the file, or empty.
    public String place() {
        return place;
    }

    /// What stood there, or empty.
    public String found() {
        return found;
    }
}
