package nl.wissel.plan.prepare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.Condition;
import nl.wissel.cost.Product;
import nl.wissel.cost.Refusal;
import nl.wissel.inventory.Inventory;
import nl.wissel.screening.Screener;
import nl.wissel.screening.Verdict;

/// Screens the products that replace cameras by the same rules as the cameras themselves.
public final class ProductCheck {
    private ProductCheck() {}

    /// The products that cannot be planned, by name: those of the catalogue, and those that a list of cameras names.
    ///
    /// @param required the contract conditions that count; a product that states none of its conditions is not judged by them
    public static Map<String, Refusal> refused(Catalogue catalogue, Inventory inventory, Screener screener, Set<Condition> required) {
        var refused = new HashMap<String, Refusal>();
        inventory.cameras().stream().map(camera -> camera.given().product().strip()).filter(name -> !name.isEmpty() && catalogue.named(name).isEmpty()).distinct()
                .forEach(name -> ofConcern("", name, screener).ifPresent(refusal -> refused.put(name, refusal)));
        catalogue.products().forEach(product -> ofConcern(product.maker(), product.name(), screener).or(() -> missing(product, required))
                .ifPresent(refusal -> refused.put(product.name(), refusal)));
        return refused;
    }

    private static Optional<Refusal> ofConcern(String maker, String name, Screener screener) {
        return screener.screen(maker, name) instanceof Verdict.OfConcern concern ? Optional.of(new Refusal.OfConcern(concern.maker())) : Optional.empty();
    }

    private static Optional<Refusal> missing(Product product, Set<Condition> required) {
        var missing = required.stream().filter(condition -> !condition.isMetBy(product)).sorted().toList();
        return product.conditions().isEmpty() || missing.isEmpty() ? Optional.empty() : Optional.of(new Refusal.Misses(missing));
    }
}
