package nl.wissel.ui.shell;

import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.shell.frame.Place;

/// The keys that work everywhere: undo, redo, save under another name, the history, and a digit for each screen.
final class Shortcuts {
    private Shortcuts() {}

    static void install(Scene scene, Session session, Consumer<Place> go, Runnable save) {
        var keys = scene.getAccelerators();
        keys.put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN), session::undo);
        keys.put(new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN), session::redo);
        keys.put(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), session::redo);
        keys.put(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), save);
        keys.put(new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN), () -> {
            if (session.project().get() != null) {
                go.accept(Place.HISTORY);
            }
        });
        for (var i = 0; i < Place.SCREENS.size(); i++) {
            var place = Place.SCREENS.get(i);
            keys.put(new KeyCodeCombination(KeyCode.valueOf("DIGIT" + (i + 1)), KeyCombination.SHORTCUT_DOWN), () -> {
                if (place == Place.INVENTORY || session.project().get() != null) {
                    go.accept(place);
                }
            });
        }
    }
}
