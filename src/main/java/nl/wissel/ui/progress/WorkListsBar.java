package nl.wissel.ui.progress;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.wissel.exchange.course.WorkLine;
import nl.wissel.exchange.course.WorkPeriod;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Named;
import nl.wissel.ui.progress.WorkListsViewModel.Step;

/// Lists of work go out, and what was done comes in.
final class WorkListsBar extends VBox {
    private final Texts texts;
    private final ComboBox<WorkPeriod> period = new ComboBox<>();
    private final Label message = new Label();

    WorkListsBar(WorkListsViewModel model, Texts texts, FileDialogs files) {
        super(8);
        this.texts = texts;
        var note = new Label(texts.get("work.note"));
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        period.setId("work-period");
        period.setAccessibleText(texts.get("work.period"));
        period.setConverter(words());
        var write = new Button(texts.get("work.write"));
        write.setId("work-write");
        write.setOnAction(_ -> {
            var chosen = Objects.requireNonNull(period.getValue());
            files.saveWorkbook(model.fileName(chosen)).ifPresent(file -> model.write(chosen, file));
        });
        var read = new Button(texts.get("work.read"));
        read.setId("work-read");
        read.setOnAction(_ -> model.read(files.openSeveral()));
        message.setId("work-message");
        message.setWrapText(true);
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        model.step().subscribe(step -> {
            write.setDisable(step instanceof Step.Working);
            read.setDisable(step instanceof Step.Working);
            say(step);
        });
        var tools = new FlowPane(8, 8, period, write, read);
        getChildren().addAll(note, tools, message);
    }

    void show(List<WorkLine> work) {
        var years = work.stream().map(line -> line.planned().year()).distinct().sorted().<WorkPeriod>map(WorkPeriod.Year::new);
        var periods = Stream.concat(Stream.of(new WorkPeriod.Open()), years).toList();
        if (!period.getItems().equals(periods)) {
            period.getItems().setAll(periods);
            period.setValue(periods.getFirst());
        }
    }

    private StringConverter<WorkPeriod> words() {
        return new Named<>(period.getItems(), shown -> switch (shown) {
            case WorkPeriod.Open() -> texts.get("work.open");
            case WorkPeriod.Year(var year) -> String.valueOf(year);
        });
    }

    private void say(Step step) {
        message.setText(switch (step) {
            case Step.Written(var file, var cameras) -> texts.get("work.written", cameras, file.toString());
            case Step.NotWritten(var why) -> texts.get(why.reason(), why.file());
            case Step.NotRead(var why) -> texts.get(why.reason(), why.file(), why.place(), why.found());
            case Step.Taken(var cameras) -> texts.get("work.taken", cameras);
            case Step.Idle _, Step.Returned _ -> "";
            case Step.Working _ -> texts.get("work.working");
        });
        message.getStyleClass().remove("broken");
        if (step instanceof Step.NotWritten || step instanceof Step.NotRead) {
            message.getStyleClass().add("broken");
        }
    }
}
