package nl.wissel.ui.budget;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import nl.wissel.cost.Product;
import nl.wissel.plan.Assumption;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import org.kordamp.ikonli.javafx.FontIcon;

/// The products that replace cameras; those that cannot be planned come with why, and what to do.
final class ProductsPane extends VBox {
    private final Texts texts;
    private List<Product> products = List.of();
    private List<Assumption> refusals = List.of();

    ProductsPane(Texts texts) {
        super(8);
        this.texts = texts;
        setId("products");
    }

    void show(BudgetPicture picture) {
        var shown = picture.project().catalogue().products();
        if (!shown.equals(products) || !picture.refusals().equals(refusals)) {
            products = shown;
            refusals = picture.refusals();
            getChildren().clear();
            refusals.forEach(refusal -> getChildren().add(line(refusal)));
            getChildren().add(Tables.fitted(table(picture)));
        }
    }

    private Label line(Assumption refusal) {
        var icon = new FontIcon("fth-alert-triangle");
        icon.getStyleClass().add("broken");
        var what = texts.get(refusal.kind() == Assumption.Kind.PRODUCT_OF_CONCERN ? "budget.product.ofConcern.what" : "budget.product.misses.what");
        var line = new Label(texts.get(refusal.kind(), refusal.place(), refusal.value(), refusal.count()) + ". " + what, icon);
        line.getStyleClass().add("refusal");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private TableView<Product> table(BudgetPicture picture) {
        var formats = texts.formats();
        var table = Tables.of(products, texts.get("planning.budget.products"));
        table.setId("product-table");
        table.getColumns().add(Columns.text(texts.get("planning.column.product"), 160, Product::name));
        table.getColumns().add(Columns.text(texts.get("budget.product.planned"), 88, product -> texts.get(picture.isRefused(product) ? "budget.product.refused" : "budget.product.allowed")));
        table.getColumns().add(Columns.text(texts.get("planning.budget.types"), 220, product -> String.join(", ", product.cameraTypes())));
        table.getColumns().add(Columns.figure(texts.get("planning.budget.hardware.price"), 96, Product::hardware, formats::euros));
        table.getColumns().add(Columns.figure(texts.get("planning.budget.install.hours"), 80, Product::hours, amount -> formats.decimals(amount, 1)));
        table.getColumns().add(Columns.figure(texts.get("planning.budget.life"), 100, Product::lifeYears, years -> formats.whole(years)));
        table.getColumns().add(Columns.text(texts.get("planning.budget.conditions"), 200, product -> String.join(", ", product.conditions())));
        return table;
    }
}
