package nl.wissel.ui.shell.frame;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.wissel.store.UnusableProject.Reason;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Kept;
import nl.wissel.ui.session.Session;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Whether every change is in the file, and what one can do when it is not.
final class KeptLine {
    private final HBox node = new HBox();
    private final Texts texts;

    /// @param save asks for a file and puts the project into it
    KeptLine(Texts texts, Session session, Runnable save) {
        this.texts = texts;
        var state = session.keeping().state();
        var icon = new FontIcon();
        icon.iconCodeProperty().bind(state.map(KeptLine::icon));
        var words = new Label();
        words.setId("kept");
        words.textProperty().bind(state.map(this::words));
        var whole = new Tooltip();
        whole.textProperty().bind(state.map(this::whole));
        words.setTooltip(whole);
        var again = button("keep-again", "KeptLine.tryAgain", session.keeping()::tryAgain);
        again.visibleProperty().bind(state.map(KeptLine::canBeTriedAgain));
        again.managedProperty().bind(again.visibleProperty());
        words.textProperty().subscribe(_ -> Stream.of(words, icon).forEach(part -> warn(part, state.get() instanceof Kept.Waiting)));
        node.setMinWidth(Region.USE_PREF_SIZE);
        node.getStyleClass().add("kept-line");
        node.getChildren().addAll(icon, words, again, button("keep", "KeptLine.save", save));
        node.visibleProperty().bind(Bindings.createBooleanBinding(() -> session.project().get() != null, session.project()));
    }

    HBox node() {
        return node;
    }

    private Button button(String id, String text, Runnable action) {
        var button = new Button(texts.get(text));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Nothing more is written to a file to which someone else wrote: what waits can only go into another.
    private static boolean canBeTriedAgain(Kept kept) {
        return kept instanceof Kept.Waiting(_, var why) && why.reason() != Reason.CHANGED_ELSEWHERE;
    }

    private static void warn(Node node, boolean isTrouble) {
        node.getStyleClass().remove("broken");
        if (isTrouble) {
            node.getStyleClass().add("broken");
        }
    }

    private static Ikon icon(Kept kept) {
        return switch (kept) {
            case Kept.All _, Kept.Draft _ -> Feather.CHECK;
            case Kept.Writing _ -> Feather.LOADER;
            case Kept.Nowhere _, Kept.Looked _, Kept.Waiting _ -> Feather.ALERT_TRIANGLE;
        };
    }

    private String words(Kept kept) {
        return switch (kept) {
            case Kept.All _ -> texts.get("KeptLine.all");
            case Kept.Draft _ -> texts.get("KeptLine.draft");
            case Kept.Writing _ -> texts.get("KeptLine.writing");
            case Kept.Nowhere _ -> texts.get("KeptLine.nowhere");
            case Kept.Looked _ -> texts.get("KeptLine.looked");
            case Kept.Waiting(_, var why) -> texts.get("KeptLine.waiting." + waiting(why.reason()));
        };
    }

    private static String waiting(Reason reason) {
        return reason == Reason.DISK_FULL ? "full" : reason == Reason.GONE ? "gone" : "other";
    }

    private String whole(Kept kept) {
        return switch (kept) {
            case Kept.All(var file) -> file.toString();
            case Kept.Draft(var file) -> texts.get("KeptLine.draft.what", file);
            case Kept.Writing(var file) -> file.toString();
            case Kept.Nowhere _ -> texts.get("KeptLine.nowhere.what");
            case Kept.Looked(var file, _) -> texts.get("KeptLine.looked.what", file);
            case Kept.Waiting(_, var why) -> texts.get(why.reason(), why.file(), why.found());
        };
    }
}
