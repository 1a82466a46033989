package nl.wissel.store;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A project file that cannot be opened or written. Expected trouble: the text a person reads is made from these parts (`text`).
/// What is in the file is as it was after the last change that was acknowledged.
public final class UnusableProject extends Exception {
    private static final long serialVersionUID = 1L;

    /// Why a file cannot be used; each has a text that says what was expected and what to do.
    public enum Reason {
        MISSING, FOLDER, EXISTS, NO_ACCESS, READ_ONLY, NOT_A_PROJECT, NEWER, DAMAGED, OPEN_ELSEWHERE, BUSY, CHANGED_ELSEWHERE, DISK_FULL, FAILED,
        NOT_PROTECTED, WRONG_PASSWORD, PROTECTED_DAMAGED
    }

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final String file;
    private final Reason reason;
    private final String found;
    private final transient @Nullable Holder holder;

    /// @param found what was found, or empty
    public UnusableProject(Path file, Reason reason, String found, @Nullable Throwable cause) {
        super(file + ": " + reason + (found.isEmpty() ? "" : ", found " + found), cause);
        this.file = file.toString();
        this.reason = reason;
        this.found = found;
        this.holder = null;
    }

    /// The file is open elsewhere.
    ///
    /// @param holder who has it open; null when that cannot be read
    UnusableProject(Path file, @Nullable Holder holder) {
        super(file + ": " + Reason.OPEN_ELSEWHERE + (holder == null ? "" : ", found " + holder));
        this.file = file.toString();
        this.reason = Reason.OPEN_ELSEWHERE;
        this.found = "";
        this.holder = holder;
    }

    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    public String found() {
        return found;
    }

    /// What the text about it is made of: the file, what was found, and of who has it open the name, the machine and since when.
    ///
    /// @param zone of the times that are shown
    public Object[] parts(ZoneId zone) {
        return holder == null ? new Object[] {file, found, "?", "?", "?"}
                : new Object[] {file, found, holder.name(), holder.machine(), SHOWN.format(holder.since().atZone(zone))};
    }

    /// Who has the file open; null when it is not open elsewhere or that cannot be read.
    public @Nullable Holder holder() {
        return holder;
    }
}
