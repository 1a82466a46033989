package nl.wissel.exchange.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.cost.Product;
import nl.wissel.inventory.HeaderName;

/// What the sheet Products says.
public final class ProductRows {
    private static final int DEFAULT_LIFE_YEARS = 7;
    private static final int MOST_HOURS = 1000;

    private ProductRows() {}

    /// Reads the sheet; a wrong value is remarked, and its product left out.
    public static List<Product> read(List<PlanningTable> tables, Remarks remarks) {
        var products = new ArrayList<Product>();
        var names = new FirstOnly();
        for (var table : tables) {
            for (var line : table.lines(remarks)) {
                readProduct(line, names, products);
            }
        }
        return List.copyOf(products);
    }

    private static void readProduct(Line line, FirstOnly names, List<Product> products) {
        var name = line.text(Column.PRODUCT);
        var types = line.parts(Column.CAMERA_TYPES);
        var hardware = line.money(Column.HARDWARE);
        BigDecimal hours = line.number(Column.HOURS, 0, MOST_HOURS);
        var life = line.whole(Column.LIFE_YEARS, 1, 100);
        if (!name.isEmpty() && hardware != null && hours != null && names.isFirst(HeaderName.key(name), line, Column.PRODUCT)) {
            products.add(new Product(name, types, line.text(Column.MAKER), hardware, hours, life == null ? DEFAULT_LIFE_YEARS : life,
                    line.parts(Column.CONDITIONS_MET)));
        }
    }
}
