package nl.wissel.ui.shell.frame;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with the project as a whole.
public final class ProjectMenu {
    /// Where the menu leads.
    ///
    /// @param save          puts the project into another file and goes on there
    /// @param copy          makes a copy of the file and goes on in this one
    /// @param withoutPlaces writes a file for others to see
    /// @param protect       writes a copy that only a password opens
    /// @param history       shows who changed what, and the versions
    public record Doors(Runnable save, Runnable copy, Runnable withoutPlaces, Runnable protect, Runnable history) {}

    private final MenuButton menu;
    private final Texts texts;

    ProjectMenu(Texts texts, Session session, Doors doors) {
        this.texts = texts;
        menu = new MenuButton("", new FontIcon("fth-menu"));
        menu.setId("project-menu");
        menu.setAccessibleText(texts.get("ProjectMenu.name"));
        menu.setTooltip(new Tooltip(texts.get("ProjectMenu.name")));
        menu.getStyleClass().addAll("flat", "no-arrow");
        var undo = item("undo", "TitleBar.undo", session::undo);
        undo.textProperty().bind(said("TitleBar.undo", session.undoable()));
        undo.disableProperty().bind(session.canUndo().not());
        var redo = item("redo", "TitleBar.redo", session::redo);
        redo.textProperty().bind(said("TitleBar.redo", session.redoable()));
        redo.disableProperty().bind(session.canRedo().not());
        menu.getItems().addAll(undo, redo, new SeparatorMenuItem(),
                item("history", "ProjectMenu.history", doors.history()), new SeparatorMenuItem(),
                item("save", "ProjectMenu.save", doors.save()), item("copy", "ProjectMenu.copy", doors.copy()),
                item("without-places", "ProjectMenu.withoutPlaces", doors.withoutPlaces()), item("protect", "ProjectMenu.protect", doors.protect()));
        menu.disableProperty().bind(session.project().isNull());
    }

    MenuButton node() {
        return menu;
    }

    private ObservableValue<String> said(String text, ObservableValue<String> label) {
        return label.map(of -> of.isEmpty() ? texts.get(text) : texts.get(text + ".of", of));
    }

    private MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(texts.get(text));
        item.setId("menu-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
