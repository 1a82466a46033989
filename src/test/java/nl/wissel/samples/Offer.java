package nl.wissel.samples;

import java.math.BigDecimal;
import java.util.List;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Site;

/// A product of the planning workbook, and what it makes a replacement cost.
///
/// @param types    the words that lists use for such a camera
/// @param hardware in euro
record Offer(Kind kind, String name, List<String> types, String maker, int hardware, BigDecimal hours) {
    private static final BigDecimal RATE_WITH_CONTINGENCY = new BigDecimal("93.50");
    private static final BigDecimal CONTINGENCY = new BigDecimal("1.10");

    /// PTZ before dome: a speeddome is no dome.
    static final List<Offer> ALL = List.of(
            new Offer(Kind.PTZ, "PTZ", List.of("PTZ", "speeddome"), "Axis", 3500, new BigDecimal("6")),
            new Offer(Kind.ANPR, "Kentekencamera", List.of("kentekencamera", "ANPR"), "Tattile", 3200, new BigDecimal("6")),
            new Offer(Kind.THERMAL, "Thermisch", List.of("thermisch"), "Axis", 5500, new BigDecimal("5")),
            new Offer(Kind.PANORAMA, "Multisensor", List.of("panorama", "multisensor"), "Hanwha Vision", 2000, new BigDecimal("4")),
            new Offer(Kind.RECORDER, "Recorder", List.of("NVR", "recorder"), "Axis", 2400, new BigDecimal("6")),
            new Offer(Kind.DOME, "Dome binnen", List.of("dome", "dome binnen", "vaste dome"), "Bosch", 550, new BigDecimal("2")),
            new Offer(Kind.BULLET, "Bullet buiten", List.of("bullet", "vaste camera (bullet)"), "Axis", 850, new BigDecimal("3.5")));

    static Offer of(Kind kind) {
        return ALL.stream().filter(offer -> offer.kind() == kind).findFirst().orElseThrow();
    }

    static BigDecimal hours(Drawn drawn) {
        var given = drawn.camera().given().hours();
        return given == null ? of(drawn.kind()).hours() : given;
    }

    /// All-in but for the visit, at the prices of the first year, in euro.
    static BigDecimal cost(Drawn drawn) {
        Camera camera = drawn.camera();
        if (camera.assessment().cost() != null) {
            return camera.assessment().cost().toDecimal();
        }
        var hardware = camera.given().hardware() == null ? BigDecimal.valueOf(of(drawn.kind()).hardware()) : camera.given().hardware().toDecimal();
        return hardware.multiply(CONTINGENCY).add(hours(drawn).multiply(RATE_WITH_CONTINGENCY));
    }

    /// One visit, contingency included, in euro.
    static BigDecimal visit(Site.Kind kind) {
        var euros = switch (kind) {
            case BUILDING -> 150;
            case STREET -> 350;
            case MAIN_ROAD -> 900;
            case TUNNEL -> 2500;
        };
        return BigDecimal.valueOf(euros).multiply(CONTINGENCY);
    }
}
