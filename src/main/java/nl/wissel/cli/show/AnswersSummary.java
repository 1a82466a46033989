package nl.wissel.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.exchange.ValueWords;
import nl.wissel.exchange.assess.Answers;
import nl.wissel.exchange.assess.AssessRemark;
import nl.wissel.exchange.assess.DepartmentState;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;

/// What departments answered, in lines.
public record AnswersSummary(Answers answers, Texts texts) {
    /// A line for each remark: file, sheet and cell, then what was found, expected and done.
    public List<String> remarks() {
        return answers.remarks().stream().map(remark -> place(remark) + ": " + texts.get(remark.kind(), remark.camera(), remark.found(), remark.expected())).toList();
    }

    private String place(AssessRemark remark) {
        var cell = remark.place().isEmpty() ? "" : texts.get("cli.assess.place", remark.place());
        return Stream.of(remark.file(), remark.sheet(), cell).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// A line for each field of each camera that would change.
    public List<String> changes(Project project) {
        var lines = new ArrayList<String>();
        answers.changes(project).forEach(changed -> changed.fields().forEach((field, change) -> lines.add(texts.get("cli.assess.change",
                changed.before().id(), texts.get(field), words(change.before()), words(change.after())))));
        return lines;
    }

    private String words(@Nullable Object value) {
        var words = ValueWords.of(value, texts);
        return words.isEmpty() ? texts.get("cli.assess.empty") : words;
    }

    /// How many answers were taken over, and how far each department is.
    public List<String> taken(Project project, Findings findings) {
        var lines = new ArrayList<String>();
        lines.add(texts.get("cli.assess.taken", answers.answers().size()));
        for (var state : DepartmentState.all(project, findings)) {
            var department = state.department().isEmpty() ? texts.get("assess.noDepartment") : state.department();
            lines.add(texts.get("cli.assess.state", department, state.answered(), state.cameras()));
        }
        return lines;
    }
}
