package nl.wissel.ui.shell.frame;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.wissel.project.Project;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar on top: whose plan this is, undo and redo, the language and the theme.
public final class TitleBar {
    private final HBox bar = new HBox();
    private final Texts texts;

    /// @param session null while the program is loading
    /// @param doors   where the menu of the project leads
    public TitleBar(Texts texts, Theme theme, @Nullable Session session, Consumer<Language> speak, Runnable home, ProjectMenu.Doors doors) {
        this.texts = texts;
        var start = button("home", "fth-shuffle", "TitleBar.home", home);
        start.setText(texts.get("app.name"));
        start.getStyleClass().add("title-bar-name");
        var project = new Label();
        project.setId("project-name");
        project.getStyleClass().add("title-bar-project");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getStyleClass().add("title-bar");
        bar.getChildren().addAll(start, project, space);
        if (session != null) {
            project.textProperty().bind(Bindings.createStringBinding(() -> name(session.project().get()), session.project()));
            var undo = button("undo", "fth-corner-up-left", "TitleBar.undo", session::undo);
            undo.disableProperty().bind(session.canUndo().not());
            named(undo, "TitleBar.undo", session.undoable());
            var redo = button("redo", "fth-corner-up-right", "TitleBar.redo", session::redo);
            redo.disableProperty().bind(session.canRedo().not());
            named(redo, "TitleBar.redo", session.redoable());
            bar.getChildren().addAll(new ProjectMenu(texts, session, doors).node(), undo, redo);
        }
        bar.getChildren().addAll(language(speak), themes(theme));
    }

    public HBox node() {
        return bar;
    }

    /// Says which change it is about.
    private void named(Button button, String text, ObservableValue<String> label) {
        var said = label.map(of -> of.isEmpty() ? texts.get(text) : texts.get(text + ".of", of));
        button.accessibleTextProperty().bind(said);
        button.getTooltip().textProperty().bind(said);
    }

    private static String name(@Nullable Project project) {
        return project == null ? "" : project.name();
    }

    private Button language(Consumer<Language> speak) {
        var other = texts.language() == Language.EN ? Language.NL : Language.EN;
        var button = button("language", "fth-globe", "TitleBar.language", () -> speak.accept(other));
        button.setText(texts.get("TitleBar.otherLanguage"));
        return button;
    }

    private MenuButton themes(Theme theme) {
        var menu = new MenuButton("", new FontIcon("fth-sun"));
        menu.setId("theme");
        menu.setAccessibleText(texts.get("TitleBar.theme"));
        menu.setTooltip(new Tooltip(texts.get("TitleBar.theme")));
        menu.getStyleClass().addAll("flat", "no-arrow");
        var group = new ToggleGroup();
        for (var choice : Theme.Choice.values()) {
            var item = new RadioMenuItem(texts.get(choice));
            item.setToggleGroup(group);
            item.setSelected(choice == theme.choice().get());
            item.setOnAction(_ -> theme.choice().set(choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Button button(String id, String icon, String text, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(texts.get(text));
        button.setTooltip(new Tooltip(texts.get(text)));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
