package nl.wissel.ui.intake;

import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.project.IntakeNotes;
import nl.wissel.project.Project;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Header;
import nl.wissel.ui.intake.model.IntakeViewModel;
import nl.wissel.ui.intake.remark.Remarks;
import org.jspecify.annotations.Nullable;

/// The inventory of the open project: its key figures, its cameras, and what reading remarked.
final class InventoryPane {
    private final IntakeViewModel model;
    private final Texts texts;
    private final StringProperty lead = new SimpleStringProperty("");
    private final StringProperty inUse = new SimpleStringProperty("");
    private final StringProperty sites = new SimpleStringProperty("");
    private final StringProperty departments = new SimpleStringProperty("");
    private final ToggleButton remarks = new ToggleButton();
    private final CamerasPane cameras;
    private final RemarksPane issues;
    private final VBox pane = new VBox();
    private @Nullable Inventory shown;
    private @Nullable IntakeNotes remarked;

    /// @param read   asks for another list
    /// @param assess shows the departments' assessments
    InventoryPane(IntakeViewModel model, Texts texts, Runnable read, Runnable assess) {
        this.model = model;
        this.texts = texts;
        cameras = new CamerasPane(texts);
        issues = new RemarksPane(model, texts);
        var header = new Header(texts.get("InventoryPane.title"), lead)
                .figure("cameras-in-use", inUse, texts.get("InventoryPane.inUse"))
                .figure("sites", sites, texts.get("InventoryPane.sites"))
                .figure("departments", departments, texts.get("InventoryPane.departments"));
        remarks.setId("show-remarks");
        issues.node().visibleProperty().bind(remarks.selectedProperty());
        cameras.node().visibleProperty().bind(remarks.selectedProperty().not());
        var another = new Button(texts.get("InventoryPane.another"));
        another.setId("read-another");
        another.setOnAction(_ -> read.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var assessments = new Button(texts.get("InventoryPane.assess"));
        assessments.setId("show-assessments");
        assessments.setOnAction(_ -> assess.run());
        var tools = new HBox(remarks, assessments, space, another);
        tools.getStyleClass().add("tools");
        var stack = new StackPane(cameras.node(), issues.node());
        VBox.setVgrow(stack, Priority.ALWAYS);
        pane.getStyleClass().add("screen");
        pane.getChildren().addAll(header.node(), stack, tools);
    }

    VBox node() {
        return pane;
    }

    void show(Project project) {
        var inventory = project.inventory();
        issues.offerToReopen();
        var notes = project.intake().notes();
        if (!Objects.equals(shown, inventory) || !Objects.equals(remarked, notes)) {
            shown = inventory;
            remarked = notes;
            figures(inventory);
            cameras.show(inventory);
            model.remarks().ask(project);
        }
    }

    /// Shows the remarks as they come, until the screen leaves.
    Subscription attach() {
        return model.remarks().remarks().subscribe(this::remark);
    }

    private void remark(@Nullable Remarks shown) {
        remarks.setDisable(shown == null);
        remarks.setText(shown == null ? texts.get("InventoryPane.remarking") : texts.get("InventoryPane.remarks", shown.count()));
        if (shown != null) {
            issues.show(shown);
        }
    }

    private void figures(Inventory inventory) {
        var all = inventory.cameras();
        lead.set(texts.get("InventoryPane.lead", all.size()));
        inUse.set(texts.formats().whole(all.stream().filter(camera -> camera.use().status() == Camera.Status.IN_USE).count()));
        sites.set(texts.formats().whole(all.stream().map(camera -> Site.key(camera.place().site())).filter(key -> !key.isEmpty()).distinct().count()));
        departments.set(texts.formats().whole(all.stream().map(camera -> camera.place().department()).filter(name -> !name.isEmpty()).distinct().count()));
    }
}
