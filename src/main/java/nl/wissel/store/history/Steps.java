package nl.wissel.store.history;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.project.Project;
import nl.wissel.store.row.RowChange;
import nl.wissel.store.table.ProjectTables;

/// The table of the steps that can be undone and redone. It is bounded: the last fifty, four megabytes in all. A change that does not fit in
/// (a list of 100,000 cameras in another order) cannot be undone once the program was closed, nor can what was done before it.
/// Everything here happens inside the caller's transaction.
public final class Steps {
    public static final int MOST = 50;
    static final int MOST_BYTES = 4_000_000;
    /// Packing more than this takes longer than an edit may.
    private static final int MOST_ROWS = 250_000;

    private Steps() {}

    /// A change was made: what was undone before it cannot be redone any more.
    public static void made(Connection file, String label, List<RowChange> changes) throws SQLException {
        run(file, "DELETE FROM step WHERE undone = 1");
        add(file, label, changes, false);
    }

    /// The last change was completed, as with the plan that follows from it: both are undone as one. When the change itself can no more be undone
    /// its completion cannot either.
    ///
    /// @param before the project before it was completed
    public static void completed(Connection file, Project before, Project now) throws SQLException {
        run(file, "DELETE FROM step WHERE undone = 1");
        var steps = read(file, "ORDER BY number DESC LIMIT 1");
        if (!steps.isEmpty()) {
            run(file, "DELETE FROM step WHERE number = (SELECT max(number) FROM step)");
            var last = steps.getFirst();
            add(file, last.label(), ProjectTables.changes(last.other(before), now), false);
        }
    }

    /// The last change was undone.
    ///
    /// @param changes what undoing it did
    public static void undone(Connection file, String label, List<RowChange> changes) throws SQLException {
        if (run(file, "UPDATE step SET undone = 1 WHERE number = (SELECT max(number) FROM step WHERE undone = 0)") == 0) {
            add(file, label, changes.stream().map(RowChange::reversed).toList(), true);
        }
    }

    /// The change that was undone last was made again.
    ///
    /// @param changes what redoing it did
    public static void redone(Connection file, String label, List<RowChange> changes) throws SQLException {
        if (run(file, "UPDATE step SET undone = 0 WHERE number = (SELECT min(number) FROM step WHERE undone = 1)") == 0) {
            add(file, label, changes, false);
        }
    }

    /// The steps in the order in which they were made.
    public static List<Step> read(Connection file) throws SQLException {
        return read(file, "ORDER BY number");
    }

    private static List<Step> read(Connection file, String which) throws SQLException {
        var steps = new ArrayList<Step>();
        try (var statement = file.createStatement(); var row = statement.executeQuery("SELECT label, undone, content FROM step " + which)) {
            while (row.next()) {
                steps.add(new Step(row.getString(1), row.getInt(2) == 1, row.getBytes(3)));
            }
        }
        return steps;
    }

    private static void add(Connection file, String label, List<RowChange> changes, boolean undone) throws SQLException {
        var content = changes.size() > MOST_ROWS ? new byte[0] : Packed.pack(changes);
        if (content.length == 0 || content.length > MOST_BYTES) {
            run(file, "DELETE FROM step WHERE undone = " + (undone ? 1 : 0));
            return;
        }
        var place = undone ? "coalesce(min(number), 0) - 1" : "coalesce(max(number), 0) + 1";
        try (var statement = file.prepareStatement("INSERT INTO step (number, label, undone, content) SELECT " + place + ", ?, ?, ? FROM step")) {
            statement.setString(1, label);
            statement.setInt(2, undone ? 1 : 0);
            statement.setBytes(3, content);
            statement.executeUpdate();
        }
        trim(file, undone);
    }

    /// What is furthest from the present goes first.
    private static void trim(Connection file, boolean fromTheEnd) throws SQLException {
        while (excess(file)) {
            run(file, "DELETE FROM step WHERE number = (SELECT " + (fromTheEnd ? "max" : "min") + "(number) FROM step)");
        }
    }

    private static boolean excess(Connection file) throws SQLException {
        try (var statement = file.createStatement(); var row = statement.executeQuery("SELECT count(*), total(length(content)) FROM step")) {
            return row.getInt(1) > MOST || row.getLong(2) > MOST_BYTES;
        }
    }

    private static int run(Connection file, String sql) throws SQLException {
        try (var statement = file.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
