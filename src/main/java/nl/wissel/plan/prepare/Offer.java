package nl.wissel.plan.prepare;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.Condition;
import nl.wissel.cost.Product;
import nl.wissel.cost.Refusal;
import nl.wissel.plan.Assumption;

/// The products that can be planned: those of the catalogue that are not refused.
///
/// @param refused product name -> why it cannot be planned
record Offer(Catalogue catalogue, Map<String, Refusal> refused) {

    /// Notes of each refused product why it is not planned.
    Offer notedIn(Notes notes) {
        new TreeMap<>(refused).forEach((product, refusal) -> {
            switch (refusal) {
                case Refusal.OfConcern(var maker) -> notes.addOf(Assumption.Kind.PRODUCT_OF_CONCERN, product, maker, 1);
                case Refusal.Misses(var conditions) -> conditions.forEach(condition -> notes.addOf(missed(condition), product, "", 1));
            }
        });
        return this;
    }

    private static Assumption.Kind missed(Condition condition) {
        return switch (condition) {
            case HUMAN_RIGHTS -> Assumption.Kind.PRODUCT_MISSES_HUMAN_RIGHTS;
            case SUPPLY_CHAIN -> Assumption.Kind.PRODUCT_MISSES_SUPPLY_CHAIN;
            case SUPPORT -> Assumption.Kind.PRODUCT_MISSES_SUPPORT;
            case NO_VENDOR_CLOUD -> Assumption.Kind.PRODUCT_MISSES_NO_VENDOR_CLOUD;
        };
    }

    boolean refuses(String product) {
        return refused.keySet().stream().anyMatch(name -> name.strip().equalsIgnoreCase(product.strip()));
    }

    Optional<Product> named(String name) {
        return catalogue.named(name).filter(product -> !refuses(product.name()));
    }

    /// The first product that is meant for such a camera and not refused.
    Optional<Product> forType(String cameraType) {
        return allowed().flatMap(some -> some.forType(cameraType));
    }

    /// The default product, else the first that is not refused, else the default one of the design.
    Product fallback() {
        return allowed().orElse(Catalogue.DEFAULT).fallback();
    }

    private Optional<Catalogue> allowed() {
        var products = catalogue.products().stream().filter(product -> !refuses(product.name())).toList();
        return products.isEmpty() ? Optional.empty() : Optional.of(new Catalogue(products, catalogue.defaultProduct()));
    }
}
