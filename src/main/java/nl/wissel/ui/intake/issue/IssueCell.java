package nl.wissel.ui.intake.issue;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.wissel.inventory.mend.NearNames;
import nl.wissel.text.Texts;
import nl.wissel.ui.intake.remark.IssueGroup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// An entry of the tree of remarks: a kind with its icon and count, or a line of words.
final class IssueCell extends TreeCell<IssueItem> {
    private final Texts texts;
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox kind = new HBox(icon, name, count);

    IssueCell(Texts texts) {
        this.texts = texts;
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        kind.getStyleClass().add("issue-kind");
        kind.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable IssueItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(null);
        getStyleClass().remove("issue-line");
        if (empty || item == null) {
            return;
        }
        switch (item) {
            case IssueItem.Kind(var group) -> kind(icon(group.severity()), group.severity().name(), texts.get("Issues." + group.problem().name()), group.lines().size());
            case IssueItem.Names(var names) -> kind("fth-git-merge", "DOUBT", texts.get(names.kind()), names.groups().size());
            case IssueItem.Mended(var corrections) -> kind("fth-edit-3", "MENDED", texts.get("IssuesPane.mended"), corrections);
            case IssueItem.Line(var picked) -> line(picked);
        }
    }

    private void kind(String literal, String severity, String words, int number) {
        icon.setIconLiteral(literal);
        icon.getStyleClass().setAll("ikonli-font-icon", "severity-" + severity.toLowerCase(Locale.ROOT));
        name.setText(words);
        count.setText(texts.formats().whole(number));
        setGraphic(kind);
    }

    private void line(Picked picked) {
        getStyleClass().add("issue-line");
        setText(switch (picked) {
            case Picked.Remark(var group, var line) -> IssuePlace.of(line, texts) + ": " + texts.get(group.problem(), line.found(), line.expected());
            case Picked.Names(var _, var group) -> group.spellings().stream().map(NearNames.Spelling::name).collect(Collectors.joining(" · "));
            case Picked.Mended(var correction) -> CorrectionWords.of(correction, texts);
        });
    }

    private static String icon(IssueGroup.Severity severity) {
        return switch (severity) {
            case REJECTED -> "fth-x-circle";
            case WRONG -> "fth-alert-triangle";
            case DOUBT -> "fth-help-circle";
            case GUESS -> "fth-info";
        };
    }
}
