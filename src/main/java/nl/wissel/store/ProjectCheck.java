package nl.wissel.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import nl.wissel.store.UnusableProject.Reason;

/// Whether a file is a whole project that this program understands.
final class ProjectCheck {
    private ProjectCheck() {}

    /// Where a path leads.
    static Path real(Path path) throws UnusableProject {
        if (!Files.exists(path)) {
            throw new UnusableProject(path, Reason.MISSING, "", null);
        }
        if (Files.isDirectory(path)) {
            throw new UnusableProject(path, Reason.FOLDER, "", null);
        }
        try {
            return path.toRealPath();
        } catch (IOException noAccess) {
            throw new UnusableProject(path, Reason.NO_ACCESS, "", noAccess);
        }
    }

    static void check(Path path, Connection file, Migrations migrations) throws UnusableProject, SQLException {
        checkKind(path, file, migrations);
        var integrity = Sql.text(file, "PRAGMA integrity_check(1)");
        if (!integrity.equals("ok")) {
            throw new UnusableProject(path, Reason.DAMAGED, integrity.replace("*** in database main ***", "").strip(), null);
        }
        var orphan = Sql.text(file, "PRAGMA foreign_key_check");
        if (!orphan.isEmpty()) {
            throw new UnusableProject(path, Reason.DAMAGED, orphan, null);
        }
    }

    static void checkKind(Path path, Connection file, Migrations migrations) throws UnusableProject, SQLException {
        if (Sql.number(file, "PRAGMA application_id") != Sql.APPLICATION) {
            throw new UnusableProject(path, Reason.NOT_A_PROJECT, "", null);
        }
        var version = Migrations.version(file);
        if (version > migrations.newest()) {
            throw new UnusableProject(path, Reason.NEWER, Integer.toString(version), null);
        }
    }
}
