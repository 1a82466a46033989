package nl.wissel.cost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.wissel.unit.Euros;

/// The products to choose from.
///
/// @param products       in the order of the list: the first that matches a camera's type is taken; at least one
/// @param defaultProduct name of the product for a camera that matches none
public record Catalogue(List<Product> products, String defaultProduct) {
    private static final int ESTIMATED_LIFE_YEARS = 7;

    /// The products of the design (estimates of 2026, excl. VAT), each with the words by which lists name such a camera.
    /// The special ones come first: a "PTZ dome" is a PTZ.
    public static final Catalogue DEFAULT = new Catalogue(List.of(
            estimate("PTZ", 3_500, "6", "PTZ", "speeddome", "speed dome", "autodome", "draaibaar"),
            estimate("ANPR", 3_200, "6", "ANPR", "ALPR", "LPR", "kenteken", "kentekencamera", "kentekenherkenning", "number plate"),
            estimate("thermal", 5_500, "5", "thermal", "thermisch", "thermische", "warmtebeeld", "warmtebeeldcamera"),
            estimate("multisensor", 2_000, "4", "multisensor", "multi sensor", "panorama", "panoramic", "panoramisch", "fisheye"),
            estimate("recorder (NVR)", 2_400, "6", "NVR", "recorder", "DVR", "videorecorder"),
            estimate("indoor dome", 550, "2", "dome", "domecamera", "minidome", "binnendome", "binnencamera", "indoor", "turret"),
            estimate("outdoor bullet", 850, "3.5", "bullet", "bulletcamera", "buitencamera", "outdoor", "box", "boxcamera")), "outdoor bullet");

    public Catalogue {
        products = List.copyOf(products);
        if (products.isEmpty()) {
            throw new IllegalArgumentException("a catalogue has at least one product");
        }
    }

    /// The product of that name, case and surrounding spaces ignored.
    public Optional<Product> named(String name) {
        return products.stream().filter(product -> product.name().strip().equalsIgnoreCase(name.strip())).findFirst();
    }

    /// The first product that is meant for such a camera: one of its words stands in the camera's type as a whole word.
    public Optional<Product> forType(String cameraType) {
        var type = Words.of(cameraType);
        return products.stream().filter(product -> product.cameraTypes().stream().map(Words::of).anyMatch(type::contain)).findFirst();
    }

    /// The default product; the first of the list when there is none of that name.
    public Product fallback() {
        return named(defaultProduct).orElseGet(products::getFirst);
    }

    private static Product estimate(String name, int euros, String hours, String... cameraTypes) {
        return new Product(name, List.of(cameraTypes), "", Euros.of(euros), new BigDecimal(hours), ESTIMATED_LIFE_YEARS, List.of());
    }
}
