package nl.wissel.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.intake.model.IntakeViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/// The start page: four doors, and the projects that were opened last.
public final class StartView implements Screen {
    private static final double ALL_DOORS = 4 * 272 + 3 * 16;
    private static final int MOST = 4;
    private static final double TWO_DOORS = 2 * 272 + 16;

    private final VBox page = new VBox();
    private final VBox last = new VBox();
    private final Texts texts;
    private final Consumer<Path> open;
    private final Supplier<List<Path>> recent;
    private final Supplier<List<Path>> drafts;

    /// @param begin  what starts to read something in, as soon as it can
    /// @param open   opens a project, as soon as it can
    /// @param recent the projects that were opened last, the last first
    /// @param drafts what was left and is in no file yet, the last first
    public StartView(Texts texts, FileDialogs files, Consumer<Consumer<IntakeViewModel>> begin, Consumer<Path> open, Supplier<List<Path>> recent,
            Supplier<List<Path>> drafts) {
        this.texts = texts;
        this.open = open;
        this.recent = recent;
        this.drafts = drafts;
        Consumer<BiConsumer<IntakeViewModel, Path>> choose = read -> files.openList().ifPresent(file -> begin.accept(intake -> read.accept(intake, file)));
        var doors = new FlowPane(
                door("open-project", "fth-folder", () -> files.openProject().ifPresent(open)),
                door("open-example", "fth-map", () -> begin.accept(IntakeViewModel::openExample)),
                door("import-inventory", "fth-download", () -> choose.accept(IntakeViewModel::importList)),
                door("open-workbook", "fth-book-open", () -> choose.accept(IntakeViewModel::openWorkbook)));
        doors.getStyleClass().add("doors");
        page.widthProperty().subscribe(width -> doors.setMaxWidth(width.doubleValue() > ALL_DOORS ? ALL_DOORS : TWO_DOORS));
        var title = new Label(texts.get("StartView.title"));
        title.getStyleClass().add("start-title");
        var lead = new Label(texts.get("StartView.lead"));
        lead.getStyleClass().add("start-lead");
        var drop = new Label(texts.get("StartView.drop"));
        drop.getStyleClass().add("caption");
        page.setId("start");
        page.getStyleClass().add("start");
        last.setId("recent");
        last.getStyleClass().add("recent");
        page.getChildren().addAll(title, lead, doors, last, drop);
    }

    @Override
    public Subscription attach() {
        last.getChildren().clear();
        list("StartView.drafts", drafts.get(), file -> file.getFileName().toString().replaceFirst("\\.wissel$", ""));
        list("StartView.recent", recent.get(), file -> file.getFileName() + " · " + file.getParent());
        return Subscription.EMPTY;
    }

    private void list(String title, List<Path> files, Function<Path, String> words) {
        if (!files.isEmpty()) {
            last.getChildren().add(new Label(texts.get(title)));
        }
        files.stream().limit(MOST).forEach(file -> last.getChildren().add(link(file, words.apply(file))));
    }

    private Hyperlink link(Path file, String words) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> open.accept(file));
        return link;
    }

    @Override
    public Node node() {
        return page;
    }

    private Button door(String id, String icon, Runnable action) {
        var name = new Label(texts.get("StartView." + id));
        name.getStyleClass().add("door-name");
        name.setWrapText(true);
        var what = new Label(texts.get("StartView." + id + ".what"));
        what.getStyleClass().add("door-what");
        what.setWrapText(true);
        var content = new VBox(new FontIcon(icon), name, what);
        content.getStyleClass().add("door-content");
        var door = new Button();
        door.setId(id);
        door.setGraphic(content);
        door.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        door.getStyleClass().setAll("door");
        door.setAccessibleText(name.getText() + ". " + what.getText());
        door.setOnAction(_ -> action.run());
        return door;
    }
}
