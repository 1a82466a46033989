package nl.wissel.sheet;

import java.nio.file.Path;

/// An output that could not be written. Nothing is left behind: the file is as it was, or absent.
public final class UnwritableFile extends Exception {
    private static final long serialVersionUID = 1L;

    /// Why it could not be written.
    public enum Reason {
        PARENT_IS_NOT_A_FOLDER, PARENT_MISSING, IS_A_FOLDER, NO_ACCESS, DISK_FULL, IN_USE, FAILED
    }

    private final String file;
    private final Reason reason;

    public UnwritableFile(Path file, Reason reason, Exception cause) {
        super(file + ": " + reason, cause);
        this.file = file.toString();
        this.reason = reason;
    }

    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }
}
