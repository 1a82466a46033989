package nl.wissel.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.project.Project;
import nl.wissel.store.table.ProjectTables;

/// What stands in a project file, read without the right to write to it: also while someone else writes.
public record StoredProject(Project project, List<Entry> journal) {
    public StoredProject {
        journal = List.copyOf(journal);
    }

    /// What could be read of a damaged file.
    ///
    /// @param lost where something could not be read, and why
    public record Rescued(Project project, List<String> lost) {
        public Rescued {
            lost = List.copyOf(lost);
        }
    }

    /// What a use of an open file makes of it.
    private interface Use<T> {
        T of(Connection file) throws SQLException;
    }

    /// Reads a file as it is now.
    public static StoredProject read(Path path) throws UnusableProject {
        return use(path, true, StoredProject::of);
    }

    /// What an open file of the newest version says.
    static StoredProject of(Connection file) throws SQLException {
        return Sql.transaction(file, "DEFERRED", () -> new StoredProject(ProjectTables.read(file), Journal.read(file)));
    }

    /// Reads of a damaged file whatever can be read.
    ///
    /// @param otherwise gives what cannot be read
    /// @throws UnusableProject when nothing of it can be read
    public static Rescued rescue(Path path, Project otherwise) throws UnusableProject {
        return use(path, false, file -> {
            var troubles = new ArrayList<SQLException>();
            var project = ProjectTables.rescue(file, otherwise, troubles);
            return new Rescued(project, troubles.stream().map(StoredProject::said).toList());
        });
    }

    /// What the database says of a damaged place, without the code and the repetition that its driver adds.
    private static String said(SQLException trouble) {
        return String.valueOf(trouble.getMessage()).replaceFirst("^\\[\\w+] .*\\((.*)\\)$", "$1");
    }

    private static <T> T use(Path path, boolean whole, Use<T> use) throws UnusableProject {
        var real = ProjectCheck.real(path);
        var migrations = Migrations.bundled();
        try (var file = Sql.reading(real)) {
            if (whole) {
                ProjectCheck.check(path, file, migrations);
            } else {
                ProjectCheck.checkKind(path, file, migrations);
            }
            if (Migrations.version(file) == migrations.newest()) {
                return use.of(file);
            }
            try (var newer = migrated(file, migrations)) {
                return use.of(newer);
            }
        } catch (SQLException trouble) {
            throw Sql.trouble(path, trouble);
        }
    }

    /// A copy in memory of a file of an older version, brought up to date there.
    private static Connection migrated(Connection file, Migrations migrations) throws SQLException {
        var copy = Sql.inMemory(Sql.bytes(file));
        migrations.run(copy);
        return copy;
    }
}
