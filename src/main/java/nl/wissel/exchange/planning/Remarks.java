package nl.wissel.exchange.planning;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;

/// Collects what a person should know about the planning sheets while they are read.
public final class Remarks {
    private final List<Issue> issues = new ArrayList<>();
    private final List<Issue> errors = new ArrayList<>();

    /// Something that was taken in a way a person should know.
    void note(String sheet, int row, String column, Problem problem, String found, String expected) {
        issues.add(new Issue(Issue.Level.NOTE, sheet, row, column, problem, found, expected));
    }

    /// A name that is not known: what it names is not used.
    public void warn(String sheet, int row, String column, Problem problem, String found, String expected) {
        issues.add(new Issue(Issue.Level.WARNING, sheet, row, column, problem, found, expected));
    }

    /// A value that cannot be used.
    void error(String sheet, int row, String column, Problem problem, String found, String expected) {
        errors.add(new Issue(Issue.Level.WARNING, sheet, row, column, problem, found, expected));
    }

    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    public List<Issue> errors() {
        return List.copyOf(errors);
    }
}
