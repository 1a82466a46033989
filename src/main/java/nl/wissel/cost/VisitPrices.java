package nl.wissel.cost;

import nl.wissel.inventory.Site;
import nl.wissel.unit.Euros;

/// What one visit to a site costs by default, by its kind; excl. VAT, before contingency (estimates). A motorway counts as a tunnel.
public record VisitPrices(Euros building, Euros street, Euros mainRoad, Euros tunnel) {
    public static final VisitPrices DEFAULT = new VisitPrices(Euros.of(150), Euros.of(350), Euros.of(900), Euros.of(2500));

    public Euros of(Site.Kind kind) {
        return switch (kind) {
            case BUILDING -> building;
            case STREET -> street;
            case MAIN_ROAD -> mainRoad;
            case TUNNEL -> tunnel;
        };
    }
}
