package nl.wissel.cost;

import java.math.BigDecimal;
import java.util.List;
import nl.wissel.unit.Euros;

/// A camera that can be bought instead.
///
/// @param cameraTypes words in a camera's type for which this product is meant
/// @param maker       for screening the product itself; may be empty
/// @param hardware    excl. VAT, price level of the first year; 0 to EUR 10^9
/// @param hours       installer hours, 0 to 1,000
/// @param lifeYears   useful life, for capital charges; at least 1
/// @param conditions  contract conditions it meets
public record Product(String name, List<String> cameraTypes, String maker, Euros hardware, BigDecimal hours, int lifeYears, List<String> conditions) {
    public Product {
        cameraTypes = List.copyOf(cameraTypes);
        conditions = List.copyOf(conditions);
        PriceLevel.requireAmount("hardware", hardware);
        ReplacementCost.requireHours(hours);
        if (lifeYears < 1) {
            throw new IllegalArgumentException("lifeYears must be at least 1, was " + lifeYears);
        }
    }
}
