package nl.wissel.ui.intake.issue;

import nl.wissel.text.Texts;
import nl.wissel.ui.intake.remark.IssueGroup;

/// Where in the list something was remarked, in words.
final class IssuePlace {
    private IssuePlace() {}

    static String of(IssueGroup.Line line, Texts texts) {
        var row = line.row() > 0 ? texts.get("IssuesPane.row", line.sheet(), String.valueOf(line.row())) : line.sheet();
        return line.column().isEmpty() ? row : row + ", " + line.column();
    }
}
