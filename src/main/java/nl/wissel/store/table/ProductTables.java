package nl.wissel.store.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.cost.Product;
import nl.wissel.store.row.Table;
import nl.wissel.unit.Euros;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// The tables of products.
final class ProductTables {
    /// A product without its words.
    record Priced(String name, String maker, Euros hardware, BigDecimal hours, int lifeYears) {}

    /// The place of a word of a product.
    record WordPlace(int product, WordKind kind, int place) {}

    enum WordKind { TYPE, CONDITION }

    static final Table<List<Product>, Integer, Priced> PRODUCT = new Table<>("product", columns("position name maker hardware hours life_years"), 1,
            products -> Table.byPlace(products.stream()
                    .map(product -> new Priced(product.name(), product.maker(), product.hardware(), product.hours(), product.lifeYears())).toList()),
            (place, product) -> cells(place, product.name(), product.maker(), product.hardware(), product.hours(), product.lifeYears()),
            row -> Map.entry(row.number(), new Priced(row.text(), row.text(), row.euros(), row.decimal(), row.number())));

    static final Table<List<Product>, WordPlace, String> PRODUCT_WORD = new Table<>("product_word", columns("product kind position word"), 3,
            ProductTables::words, (place, word) -> cells(place.product(), place.kind(), place.place(), word),
            row -> Map.entry(new WordPlace(row.number(), row.constant(WordKind.class), row.number()), row.text()));

    private ProductTables() {}

    /// The products with their words.
    static List<Product> products(Map<Integer, Priced> priced, Map<WordPlace, String> words) {
        var lists = new HashMap<Integer, Map<WordKind, List<String>>>();
        words.forEach((at, word) -> lists.computeIfAbsent(at.product(), _ -> new HashMap<>()).computeIfAbsent(at.kind(), _ -> new ArrayList<>()).add(word));
        var products = new ArrayList<Product>();
        priced.forEach((place, product) -> {
            var own = lists.getOrDefault(place, Map.of());
            products.add(new Product(product.name(), own.getOrDefault(WordKind.TYPE, List.of()), product.maker(), product.hardware(), product.hours(),
                    product.lifeYears(), own.getOrDefault(WordKind.CONDITION, List.of())));
        });
        return products;
    }

    private static Map<WordPlace, String> words(List<Product> products) {
        var words = new LinkedHashMap<WordPlace, String>();
        for (var product = 0; product < products.size(); product++) {
            var of = product;
            Table.byPlace(products.get(product).cameraTypes()).forEach((place, word) -> words.put(new WordPlace(of, WordKind.TYPE, place), word));
            Table.byPlace(products.get(product).conditions()).forEach((place, word) -> words.put(new WordPlace(of, WordKind.CONDITION, place), word));
        }
        return words;
    }
}
