package nl.wissel.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.wissel.ui.control.FileDialogs;
import org.jspecify.annotations.Nullable;

/// Answers for the system's dialogs, which cannot be shown in a test, and remembers the last name that was suggested.
public final class ChosenFile implements FileDialogs {
    private @Nullable Path file;
    private String suggested = "";

    /// @param file null = the person chooses none
    public ChosenFile(@Nullable Path file) {
        this.file = file;
    }

    public void choose(@Nullable Path changed) {
        file = changed;
    }

    public String suggested() {
        return suggested;
    }

    @Override
    public Optional<Path> openList() {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> openProject() {
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> saveProject(String name) {
        suggested = name;
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> saveProtected(String name) {
        return saveProject(name);
    }

    @Override
    public Optional<Path> saveWorkbook(String name) {
        suggested = name;
        return Optional.ofNullable(file);
    }

    @Override
    public List<Path> openSeveral() {
        return file == null ? List.of() : List.of(file);
    }

    @Override
    public Optional<Path> folder() {
        return Optional.ofNullable(file);
    }
}
