package nl.wissel.store;

import java.io.IOException;
import java.nio.file.Files;
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
        MISSING, FOLDER, EXISTS, NO_ACCESS, READ_ONLY, NOT_A_PROJECT, NEWER, DAMAGED, OPEN_ELSEWHERE, BUSY, CHANGED_ELSEWHERE, GONE, DISK_FULL, NO_ROOM, FAILED,
        NOT_PROTECTED, WRONG_PASSWORD, PROTECTED_DAMAGED
    }

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final String file;
    private final Reason reason;
    private final String found;
    private final transient @Nullable Holder holder;
    private final transient @Nullable Room room;

    /// Where there is too little room.
    ///
    /// @param disk as the system names it
    private record Room(String disk, long neededBytes, long freeBytes) {
        private static final long MEGABYTE = 1_000_000;

        /// In whole megabytes: needed at least, free at most.
        Object[] parts(String file) {
            return new Object[] {file, disk, Math.ceilDiv(neededBytes, MEGABYTE), freeBytes / MEGABYTE};
        }
    }

    /// @param found what was found, or empty
    public UnusableProject(Path file, Reason reason, String found, @Nullable Throwable cause) {
        this(file, reason, found, null, null, cause);
    }

    /// The file is open elsewhere.
    ///
    /// @param holder who has it open; null when that cannot be read
    UnusableProject(Path file, @Nullable Holder holder) {
        this(file, Reason.OPEN_ELSEWHERE, holder == null ? "" : holder.toString(), holder, null, null);
    }

    private UnusableProject(Path file, Reason reason, String found, @Nullable Holder holder, @Nullable Room room, @Nullable Throwable cause) {
        super(file + ": " + reason + (found.isEmpty() ? "" : ", found " + found), cause);
        this.file = file.toString();
        this.reason = reason;
        this.found = found;
        this.holder = holder;
        this.room = room;
    }

    /// There is too little room on the disk on which a file is to stand.
    ///
    /// @param folder      on that disk
    /// @param neededBytes at most
    static UnusableProject noRoom(Path file, Path folder, long neededBytes, Throwable cause) {
        Room room;
        try {
            var disk = Files.getFileStore(folder);
            room = new Room(disk.toString(), neededBytes, disk.getUsableSpace());
        } catch (IOException gone) {
            room = new Room(folder.toString(), neededBytes, 0);
        }
        return new UnusableProject(file, Reason.NO_ROOM, room.toString(), null, room, cause);
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

    /// What the text about it is made of: the file, what was found, and of who has it open the name, the machine and since when; where there is too
    /// little room the file, the disk, how many megabytes are needed and how many are free.
    ///
    /// @param zone of the times that are shown
    public Object[] parts(ZoneId zone) {
        if (room != null) {
            return room.parts(file);
        }
        return holder == null ? new Object[] {file, found, "?", "?", "?"}
                : new Object[] {file, found, holder.name(), holder.machine(), SHOWN.format(holder.since().atZone(zone))};
    }

    /// Who has the file open; null when it is not open elsewhere or that cannot be read.
    public @Nullable Holder holder() {
        return holder;
    }
}
