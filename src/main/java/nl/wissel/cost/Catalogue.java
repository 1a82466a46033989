package nl.wissel.cost;

import java.util.List;

/// The products to choose from.
///
/// @param products       in the order of the list: the first that matches a camera's type is taken
/// @param defaultProduct name of the product for a camera that matches none
public record Catalogue(List<Product> products, String defaultProduct) {
    /// The products of the design (estimates of 2026, excl. VAT), each with the words by which lists name such a camera.
    public static final Catalogue DEFAULT = new Catalogue(List.of(), "outdoor bullet");

    public Catalogue {
        products = List.copyOf(products);
    }
}
