package nl.wissel.ui.intake.mapping;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.intake.model.DraftViewModel;
import nl.wissel.ui.intake.model.Refusals;

/// Rejected rows, out as a workbook and mended back in.
final class RejectedBar {
    private final Texts texts;
    private final Button save = new Button();
    private final FlowPane bar = new FlowPane(8, 8);

    /// @param trouble told, in words, why a file could not be written or read
    RejectedBar(DraftViewModel draft, Texts texts, FileDialogs files, Consumer<String> trouble) {
        this.texts = texts;
        save.setId("save-rejected");
        save.setOnAction(_ -> files.saveWorkbook(texts.get("RejectedBar.file")).ifPresent(file ->
                draft.saveRejected(file, texts, why -> trouble.accept(Refusals.words(why, texts)))));
        var read = new Button(texts.get("RejectedBar.read"));
        read.setId("read-mended");
        read.setOnAction(_ -> files.openList().ifPresent(file -> draft.readMended(file, why -> trouble.accept(Refusals.words(why, texts)))));
        bar.getChildren().addAll(save, read);
    }

    FlowPane node() {
        return bar;
    }

    void show(int rejected) {
        save.setText(texts.get("RejectedBar.save", rejected));
        save.setDisable(rejected == 0);
    }
}
