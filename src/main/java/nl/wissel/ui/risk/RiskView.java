package nl.wissel.ui.risk;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.risk.Band;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.EmptyState;
import nl.wissel.ui.control.FileDialogs;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.control.Screen;
import nl.wissel.ui.control.chart.ChartPane;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// The screen Risk: how urgent the cameras of concern are, with every point of every score, and the weights behind it.
public final class RiskView implements Screen {
    private final Texts texts;
    private final RiskViewModel model;
    private final RiskTables tables;
    private final WeightsPane weights;
    private final PartsPane parts;
    private final ChartPane chart;
    private final HBox top = new HBox(24);
    private final ScrollPane side;
    private final BorderPane cameraList = new BorderPane();
    private final TableView<RiskPicture.Row> list;
    private final TableView<RiskPicture.Row> incomplete;
    private final TableView<RiskTables.BandCount> bands;
    private final CheckBox stated = new CheckBox();
    private final RulesViewModel rules;
    private final WordsPane words;
    private final DeadlinesPane deadlines;
    private final TabPane bottom;
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty cameras = new SimpleStringProperty("");
    private final StringProperty direct = new SimpleStringProperty("");
    private final Header header;
    private final VBox node = new VBox();
    private String selected = "";
    private @Nullable RiskPicture shown;

    public RiskView(Session session, Texts texts, FileDialogs files) {
        this.texts = texts;
        model = new RiskViewModel(session, texts);
        tables = new RiskTables(texts);
        list = tables.cameras();
        list.getSelectionModel().selectedItemProperty().subscribe(this::select);
        cameraList.setCenter(list);
        incomplete = tables.toComplete();
        bands = tables.bands();
        bands.setMinWidth(304);
        bands.setPrefWidth(320);
        weights = new WeightsPane(model, texts);
        parts = new PartsPane(texts);
        side = new ScrollPane(parts);
        side.getStyleClass().add("side");
        side.setFitToWidth(true);
        side.setMinWidth(344);
        side.setMaxWidth(344);
        chart = new ChartPane(texts.get("planning.risk.bands"), value -> texts.formats().whole(Math.round(value)));
        chart.setMinSize(224, 160);
        chart.setPrefSize(320, 192);
        HBox.setHgrow(chart, Priority.ALWAYS);
        header = new Header(texts.get("planning.risk.title"), lead)
                .figure("risk-count", cameras, texts.get("planning.risk.figure.cameras"))
                .figure("risk-direct", direct, texts.get("planning.risk.figure.direct"));
        rules = new RulesViewModel(session, texts);
        words = new WordsPane(rules, texts);
        deadlines = new DeadlinesPane(rules, texts);
        stated.setId("use-stated");
        stated.setWrapText(true);
        stated.setMinHeight(Region.USE_PREF_SIZE);
        stated.setOnAction(_ -> rules.useStated(stated.isSelected()));
        bottom = new TabPane(tab("cameras", "risk.cameras", cameraList), tab("complete", "risk.complete", new BorderPane(incomplete)), tab("words", "risk.words", words),
                tab("deadlines", "risk.deadlines", deadlines));
        bottom.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(bottom, Priority.ALWAYS);
        top.getChildren().setAll(chart, bands, weights);
        top.setMinHeight(Region.USE_PREF_SIZE);
        node.getStyleClass().add("screen");
    }

    private Tab tab(String id, String key, Region content) {
        content.setPadding(new Insets(8, 0, 0, 0));
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
        return Subscription.combine(model.attach(), weights.attach(), rules.picture().subscribe(this::show), model.picture().subscribe(this::show));
    }

    private void show(@Nullable RiskPicture picture) {
        if (picture == null || picture.cameras().isEmpty()) {
            node.getChildren().setAll(new EmptyState(texts.get(picture == null ? "planning.working" : "planning.risk.empty")));
            return;
        }
        chart.show(tables.histogram(picture));
        bands.getItems().setAll(RiskTables.BandCount.of(picture));
        lead.set(texts.get("planning.risk.incomplete", texts.formats().whole(picture.toComplete().size())));
        cameras.set(texts.formats().whole(picture.cameras().size()));
        direct.set(texts.formats().whole(picture.count(Band.DIRECT)));
        shown = null;
        fill(list, picture.cameras());
        fill(incomplete, picture.toComplete());
        shown = picture;
        reselect();
        if (!node.getChildren().contains(bottom)) {
            node.getChildren().setAll(header.node(), top, stated, bottom);
        }
    }

    private void show(RulesViewModel.Picture picture) {
        words.show(picture);
        deadlines.show(picture);
        var found = picture.stated();
        stated.setVisible(found.cameras() > 0);
        stated.setManaged(found.cameras() > 0);
        stated.setSelected(picture.rules().useStated());
        stated.setText(texts.get("risk.stated", texts.formats().whole(found.read()), texts.formats().whole(found.cameras()), found.inSteps() ? 1 : 0));
    }

    /// Puts rows in a table, in the order in which a person sorted it.
    private static void fill(TableView<RiskPicture.Row> table, List<RiskPicture.Row> rows) {
        table.getItems().setAll(rows);
        table.sort();
    }

    private void select(RiskPicture.@Nullable Row row) {
        var picture = shown;
        if (picture == null) {
            return;
        }
        if (row == null) {
            cameraList.setRight(null);
        } else {
            selected = row.camera().id();
            parts.show(picture, row);
            cameraList.setRight(side);
        }
    }

    private void reselect() {
        var same = list.getItems().stream().filter(row -> row.camera().id().equals(selected)).findFirst().orElse(null);
        list.getSelectionModel().clearSelection();
        if (same != null) {
            list.getSelectionModel().select(same);
            list.scrollTo(same);
        } else {
            cameraList.setRight(null);
        }
    }
}
