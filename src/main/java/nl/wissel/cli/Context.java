package nl.wissel.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import nl.wissel.cli.show.Terminal;
import nl.wissel.exchange.Imported;
import nl.wissel.flow.Workflow;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.project.Findings;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.store.Author;
import nl.wissel.store.UnusableProject;
import nl.wissel.text.Texts;
import nl.wissel.unit.Quarter;

/// What every command works with.
///
/// @param start  the default start quarter: the first of next year
/// @param author who writes project files
record Context(Workflow workflow, Quarter start, Texts texts, Terminal terminal, Author author, Projects projects) {
    private static final Set<Problem> EXPECTED_AND_FOUND = Set.of(Problem.CELL_ERROR, Problem.DUPLICATE_ID, Problem.MISSING_VALUE, Problem.NOT_AN_AMOUNT,
            Problem.NOT_A_NUMBER, Problem.NOT_A_PERCENTAGE, Problem.NOT_A_QUARTER, Problem.OUT_OF_BOUNDS, Problem.UNKNOWN_WORD);

    /// Reads a project as it is, any other file with the mapping that the program proposes.
    Imported read(Path file) throws Failure, UnreadableFile, UnusableProject {
        return Projects.isNamedSo(file) ? Imported.of(projects.read(file)) : take(workflow.read(file));
    }

    /// Takes over what was read, with the mapping that the program proposes.
    Imported take(Spreadsheet spreadsheet) throws UnreadableFile {
        return workflow.take(spreadsheet, workflow.propose(spreadsheet), workflow.empty(name(spreadsheet.file()), start));
    }

    private static String name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString().replaceFirst("\\.[A-Za-z]{1,5}$", "");
    }

    /// All that follows from what was read.
    ///
    /// @throws Failure when a planning sheet holds a wrong value, with exit code 1
    Findings findings(Imported imported, Path file) throws Failure {
        refuseErrors(imported, file);
        return workflow.findings(imported.project());
    }

    /// @throws Failure naming the first wrong value and how many more there are
    void refuseErrors(Imported imported, Path file) throws Failure {
        if (!imported.errors().isEmpty()) {
            var line = file + ": " + place(imported.errors().getFirst()) + ": " + reason(imported.errors().getFirst());
            var more = imported.errors().size() - 1;
            throw new Failure(ExitCode.UNUSABLE_INPUT, more == 0 ? line : line + " " + texts.get("cli.andMore", more));
        }
    }

    private String place(Issue issue) {
        return texts.get("cli.place", issue.sheet(), Integer.toString(issue.row()), issue.column());
    }

    /// As expected and found where a text says it so, else as when it is read with a remark.
    private String reason(Issue issue) {
        var problem = issue.problem();
        return EXPECTED_AND_FOUND.contains(problem) ? texts.get("error." + problem.name(), issue.found(), issue.expected())
                : texts.get(problem, issue.found(), issue.expected());
    }
}
