package nl.wissel.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.FileDialogs;
import org.jspecify.annotations.Nullable;

/// The system's own dialogs.
final class NativeFileDialogs implements FileDialogs {
    private final Stage owner;
    private final Texts texts;

    NativeFileDialogs(Stage owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public Optional<Path> openList() {
        var dialog = new FileChooser();
        dialog.setTitle(texts.get("files.open"));
        dialog.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(texts.get("files.lists"), "*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("files.all"), "*"));
        return path(dialog.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openProject() {
        var dialog = new FileChooser();
        dialog.setTitle(texts.get("files.openProject"));
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("files.projects"), "*.wissel", "*.wissel.pgp"));
        return path(dialog.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> saveProject(String suggested) {
        var dialog = new FileChooser();
        dialog.setTitle(texts.get("files.saveProject"));
        dialog.setInitialFileName(suggested);
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("files.projects"), "*.wissel"));
        return path(dialog.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> saveProtected(String suggested) {
        var dialog = new FileChooser();
        dialog.setTitle(texts.get("files.saveProtected"));
        dialog.setInitialFileName(suggested);
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("files.protected"), "*.wissel.pgp"));
        return path(dialog.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> saveWorkbook(String suggested) {
        var dialog = new FileChooser();
        dialog.setTitle(texts.get("files.save"));
        dialog.setInitialFileName(suggested);
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("files.workbook"), "*.xlsx", "*.ods"));
        return path(dialog.showSaveDialog(owner));
    }

    @Override
    public List<Path> openSeveral() {
        var dialog = new FileChooser();
        dialog.setTitle(texts.get("files.answers"));
        dialog.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(texts.get("files.lists"), "*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv", "*.tsv", "*.txt"),
                new FileChooser.ExtensionFilter(texts.get("files.all"), "*"));
        var chosen = dialog.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        var dialog = new DirectoryChooser();
        dialog.setTitle(texts.get("files.folder"));
        return path(dialog.showDialog(owner));
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
