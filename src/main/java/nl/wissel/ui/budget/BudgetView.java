package nl.wissel.ui.budget;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EmptyState;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The screen Budget: what may be spent when, with how many hours, over which years and at what prices.
public final class BudgetView implements Screen {
    private final Texts texts;
    private final BudgetViewModel model;
    private final CapsTable caps;
    private final HoursGrid hours;
    private final SettingsGrid settings;
    private final StringProperty origin = new SimpleStringProperty("");
    private final StringProperty total = new SimpleStringProperty("");
    private final Header header;
    private final Button toDefault;
    private final CheckBox carryOver;
    private final ProductsPane products;
    private final ScrollPane scroll;
    private final VBox node = new VBox();

    public BudgetView(Session session, Texts texts, FileDialogs files) {
        this.texts = texts;
        model = new BudgetViewModel(session, texts);
        caps = new CapsTable(model, texts);
        hours = new HoursGrid(model, texts);
        settings = new SettingsGrid(model, texts);
        products = new ProductsPane(texts);
        header = new Header(texts.get("planning.budget.title"), origin).figure("budget-total", total, texts.get("planning.budget.figure.total"));
        toDefault = new Button(texts.get("planning.budget.default"));
        toDefault.setId("budget-default");
        toDefault.setMinWidth(Region.USE_PREF_SIZE);
        toDefault.setOnAction(click -> model.takeDefault());
        carryOver = new CheckBox(texts.get("planning.budget.carry"));
        carryOver.setId("carry-over");
        carryOver.setWrapText(true);
        carryOver.setOnAction(click -> model.setCarryOver(carryOver.isSelected()));
        var below = new HBox(16, carryOver, toDefault);
        below.setAlignment(Pos.CENTER_LEFT);
        var sections = new VBox(32,
                section("planning.budget.caps", caps.node(), below),
                section("planning.budget.hours", hours),
                section("planning.budget.settings", settings),
                section("planning.budget.products", products));
        scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        node.getStyleClass().add("screen");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Subscription attach() {
        return model.picture().subscribe(this::show);
    }

    private void show(@Nullable BudgetPicture picture) {
        if (picture == null) {
            node.getChildren().setAll(new EmptyState(texts.get("planning.working")));
            return;
        }
        total.set(texts.formats().euros(picture.caps().getFirst().total(picture.years())));
        origin.set(texts.get(picture.byDefault() ? "planning.budget.by.default" : "planning.budget.own"));
        toDefault.setVisible(!picture.byDefault());
        carryOver.setSelected(picture.inForce().carryOver());
        caps.show(picture);
        hours.show(picture);
        settings.show(picture.project().settings());
        products.show(picture);
        if (!node.getChildren().contains(scroll)) {
            node.getChildren().setAll(header.node(), scroll);
        }
    }

    private VBox section(String key, Node... parts) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        var note = new Label(texts.get(key + ".note"));
        note.getStyleClass().add("caption");
        note.setWrapText(true);
        var box = new VBox(8, title, note);
        box.getChildren().addAll(parts);
        return box;
    }
}
