package nl.wissel.ui.screening;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EmptyState;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.screening.register.RegistersPane;
import nl.wissel.ui.screening.register.RegistersViewModel;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The screen Screening: how many cameras are of concern and who made them, and what a person must still judge.
public final class ScreeningView implements Screen {
    private final Texts texts;
    private final ScreeningViewModel model;
    private final MakersPane makers;
    private final GroupsPane groups;
    private final ListsPane lists;
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty inUse = new SimpleStringProperty("");
    private final StringProperty toVerify = new SimpleStringProperty("");
    private final StringProperty clear = new SimpleStringProperty("");
    private final Node header;
    private final CouncilPane council;
    private final RegistersPane registers;
    private final TabPane tabs;
    private final VBox node = new VBox();

    public ScreeningView(Session session, Texts texts, FileDialogs files) {
        this.texts = texts;
        model = new ScreeningViewModel(session, texts);
        makers = new MakersPane(texts);
        lists = new ListsPane(model, texts);
        council = new CouncilPane(new CouncilViewModel(session, texts, files), texts);
        registers = new RegistersPane(new RegistersViewModel(session, texts, files), texts);
        var decision = new DecisionPane(model, texts);
        groups = new GroupsPane(model, texts, decision::show);
        header = new Header(texts.get("screening.title"), lead)
                .figure("of-concern", inUse, texts.get("screening.figure.ofConcern"))
                .figure("to-verify-count", toVerify, texts.get("screening.figure.toVerify"))
                .figure("clear-count", clear, texts.get("screening.figure.clear")).node();
        var left = new VBox(16, makers, groups);
        VBox.setVgrow(makers, Priority.SOMETIMES);
        VBox.setVgrow(groups, Priority.ALWAYS);
        makers.setMinHeight(160);
        groups.setMinHeight(160);
        HBox.setHgrow(left, Priority.ALWAYS);
        var evidence = new ScrollPane(new VBox(24, decision, lists));
        evidence.setFitToWidth(true);
        evidence.getStyleClass().add("edge-to-edge");
        var right = new BorderPane();
        // first for the keyboard, though it stands below
        right.setBottom(decision.form());
        right.setCenter(evidence);
        BorderPane.setMargin(evidence, new Insets(0, 0, 8, 0));
        right.setMinWidth(304);
        right.setPrefWidth(376);
        tabs = new TabPane(tab("verify", "screening.tab.verify", new HBox(24, left, right)), tab("council", "screening.council", council),
                tab("registers", "screening.registers", registers));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        node.getStyleClass().add("screen");
    }

    private Tab tab(String id, String key, Region content) {
        content.setPadding(new Insets(12, 0, 0, 0));
        var tab = new Tab(texts.get(key), content);
        tab.setId("tab-" + id);
        return tab;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return Subscription.combine(model.attach(), model.picture().subscribe(this::show), council.attach(), registers.attach());
    }

    private void show(@Nullable ScreeningPicture picture) {
        if (picture == null) {
            node.getChildren().setAll(new EmptyState(texts.get("screening.working")));
            return;
        }
        var counts = picture.counts();
        var formats = texts.formats();
        lead.set(texts.get("screening.lead", counts.cameras(), counts.ofConcernInUse() + counts.ofConcernGone(), counts.ofConcernGone(), counts.toVerify()));
        inUse.set(formats.whole(counts.ofConcernInUse()));
        toVerify.set(formats.whole(counts.toVerify()));
        clear.set(formats.whole(counts.clear()));
        makers.show(picture);
        groups.show(picture);
        lists.show(picture);
        if (!node.getChildren().contains(tabs)) {
            node.getChildren().setAll(header, tabs);
        }
    }
}
