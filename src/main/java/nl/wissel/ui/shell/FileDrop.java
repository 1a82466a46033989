package nl.wissel.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A file dropped anywhere on the window.
final class FileDrop {
    private FileDrop() {}

    static void accept(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(event -> {
            if (hasOneFile(event)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            var dropped = hasOneFile(event);
            event.setDropCompleted(dropped);
            if (dropped) {
                open.accept(event.getDragboard().getFiles().getFirst().toPath());
            }
        });
    }

    private static boolean hasOneFile(DragEvent event) {
        return event.getDragboard().hasFiles() && event.getDragboard().getFiles().size() == 1;
    }
}
