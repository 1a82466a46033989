package nl.wissel.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.cli.show.AnswersSummary;
import nl.wissel.exchange.assess.Answers;
import nl.wissel.exchange.assess.AssessRemark;
import nl.wissel.exchange.assess.BookFolder;
import nl.wissel.exchange.assess.DepartmentBook;
import nl.wissel.exchange.assess.DepartmentState;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.store.Entry;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.UnusableProject;

/// `wissel assess export PROJECT --out DIR` asks the departments; `wissel assess import PROJECT FILE...` takes over what they answered.
record AssessCommand(Context context) {
    /// Writes a workbook for each department: all of them, or none. A workbook that is there already may be filled in and is not replaced.
    ExitCode ask(Command.Ask asked) throws Failure, UnusableProject, UnwritableFile {
        Outputs.checkIsNot(asked.out(), asked.project(), context.texts());
        var project = context.projects().read(asked.project());
        var findings = context.workflow().findings(project);
        var books = DepartmentBook.all(project, findings, context.texts());
        if (books.isEmpty()) {
            throw new Failure(ExitCode.UNUSABLE_INPUT, context.texts().get("cli.assess.nobody", asked.project()));
        }
        var replaced = BookFolder.replaced(asked.out(), books);
        if (!replaced.isEmpty()) {
            throw new Failure(ExitCode.UNWRITABLE_OUTPUT, context.texts().get("cli.assess.there", replaced.getFirst()));
        }
        BookFolder.write(asked.out(), books);
        books.forEach(book -> context.terminal().line(context.texts().get("cli.written", asked.out().resolve(book.fileName()).toString())));
        var cameras = DepartmentState.all(project, findings).stream().mapToInt(DepartmentState::cameras).sum();
        context.terminal().line(context.texts().get("cli.assess.asked", books.size(), cameras));
        return ExitCode.DONE;
    }

    /// Shows what the answers change, then takes them over; a file that is no department's workbook stops all of them.
    ExitCode take(Command.Take asked) throws Failure, UnreadableFile, UnusableProject {
        context.projects().checkIsNotProtected(asked.project(), "cli.protected.take");
        var books = new ArrayList<Spreadsheet>();
        for (var file : asked.files()) {
            books.add(context.workflow().read(file));
        }
        try (var file = ProjectFile.open(asked.project(), context.author())) {
            var project = file.project();
            var answers = Answers.read(books, project);
            var summary = new AnswersSummary(answers, context.texts());
            summary.remarks().forEach(context.terminal()::error);
            refuse(asked, answers);
            summary.changes(project).forEach(context.terminal()::line);
            if (answers.areNewTo(project)) {
                var taken = answers.take(project, LocalDate.ofInstant(context.author().clock().instant(), ZoneId.systemDefault()));
                file.write(taken, Entry.Kind.EDIT, context.texts().get("cli.assess.edit", answers.answers().size(), names(asked.files())));
                summary.taken(taken, context.workflow().findings(taken)).forEach(context.terminal()::line);
            } else {
                context.terminal().line(context.texts().get("cli.assess.nothingNew"));
            }
        }
        return ExitCode.DONE;
    }

    private void refuse(Command.Take asked, Answers answers) throws Failure {
        if (answers.remarks().stream().anyMatch(remark -> remark.kind() == AssessRemark.Kind.NOT_AN_ASSESSMENT)) {
            throw new Failure(ExitCode.UNUSABLE_INPUT, context.texts().get("cli.assess.notTaken", asked.project()));
        }
        if (answers.answers().isEmpty()) {
            throw new Failure(ExitCode.UNUSABLE_INPUT, context.texts().get("cli.assess.noAnswers", names(asked.files())));
        }
    }

    private static String names(List<Path> files) {
        return String.join(", ", files.stream().map(file -> String.valueOf(file.getFileName())).toList());
    }
}
