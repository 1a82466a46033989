package nl.wissel.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wissel.samples.SampleWorkbook.Share;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The sheets of the planning workbook beside the cameras.
final class PlanningSheets {
    private static final Set<String> WITH_A_CAP = Set.of("VOR", "PRK", "VG", "SB");
    private static final Quarter VITAL_DEADLINE = new Quarter(2028, 4);

    private PlanningSheets() {}

    /// The caps of the city: 105 % of the need.
    static List<Column<Integer>> budget(Caps caps) {
        var euros = caps.euros(_ -> true, 0);
        var hours = caps.hoursAQuarter();
        var columns = new ArrayList<Column<Integer>>();
        columns.add(new Column<>("jaar", 8, year -> Caps.FIRST_YEAR + year));
        columns.add(new Column<>("plafond", 14, year -> BigDecimal.valueOf(euros.get(year))));
        for (int quarter = 1; quarter <= 4; quarter++) {
            columns.add(new Column<>("uren K" + quarter, 10, hours::get));
        }
        return columns;
    }

    /// Half of the departments have caps of their own, 110 % of their need.
    static List<Column<Unit>> departments(Caps caps) {
        var columns = new ArrayList<Column<Unit>>();
        columns.add(new Column<>("afdeling", 28, Unit::name));
        columns.add(new Column<>("kostenplaats", 14, Unit::costCentre));
        for (int i = 0; i < Caps.YEARS; i++) {
            int year = i;
            columns.add(new Column<>(Integer.toString(Caps.FIRST_YEAR + year), 14, unit -> WITH_A_CAP.contains(unit.prefix())
                    ? BigDecimal.valueOf(caps.euros(drawn -> drawn.camera().place().department().equals(unit.name()), 5).get(year)) : null));
        }
        return columns;
    }

    /// A row of the sheet of places.
    record Place(Location location, String department, @Nullable Integer visitCost) {}

    /// Every place once; one in seven with a visit cost of its own.
    static List<Place> places(List<Drawn> cameras) {
        var dice = new Dice(7);
        return cameras.stream().map(drawn -> new Place(drawn.location(), drawn.camera().place().department(), null)).distinct()
                .map(place -> dice.chance(14) ? new Place(place.location(), place.department(), 25 * dice.between(4, 24)) : place).toList();
    }

    static final List<Column<Place>> PLACES = List.of(new Column<>("locatie", 40, place -> place.location().name()),
            new Column<>("afdeling", 28, Place::department), new Column<>("soort", 12, PlanningSheets::kind),
            new Column<>("bezoekkosten", 14, place -> place.visitCost() == null ? null : BigDecimal.valueOf(place.visitCost())),
            new Column<>("vitaal", 8, place -> place.location().vital() ? "ja" : "nee"),
            new Column<>("uiterlijk", 10, place -> place.location().vital() ? PlanningSample.dutch(VITAL_DEADLINE) : null),
            new Column<>("breedtegraad", 14, place -> place.location().middle().latitude()),
            new Column<>("lengtegraad", 14, place -> place.location().middle().longitude()));

    private static String kind(Place place) {
        return switch (place.location().kind()) {
            case BUILDING -> "gebouw";
            case STREET -> "straat";
            case MAIN_ROAD -> "hoofdweg";
            case TUNNEL -> "tunnel";
        };
    }

    static final List<Column<Offer>> PRODUCTS = List.of(new Column<>("product", 16, Offer::name),
            new Column<>("cameratypen", 32, offer -> String.join("; ", offer.types())), new Column<>("fabrikant", 16, Offer::maker),
            new Column<>("materiaal", 12, offer -> BigDecimal.valueOf(offer.hardware())), new Column<>("uren", 8, Offer::hours),
            new Column<>("levensduur", 10, _ -> 7), new Column<>("voldoet aan", 44, _ -> "mensenrechten; keteninzicht; ondersteuning tot 2034"));

    static final List<Column<Setting>> SETTINGS = List.of(new Column<>("naam", 24, Setting::name), new Column<>("waarde", 16, Setting::value));

    /// A row of the sheet of settings.
    record Setting(String name, Object value) {
        static final List<Setting> ALL = List.of(new Setting("startkwartaal", "2027-K1"), new Setting("jaren", Caps.YEARS),
                new Setting("index materiaal", new Share(-0.02)), new Setting("index arbeid", new Share(0.03)), new Setting("uurtarief", new BigDecimal("85.00")),
                new Setting("onvoorzien", new Share(0.1)), new Setting("prijs blootstelling", new BigDecimal("2.00")),
                new Setting("verplaatsprijs", new BigDecimal("25.00")), new Setting("overheveling", "nee"), new Setting("standaardproduct", "Bullet buiten"),
                new Setting("rente", new Share(0.02)), new Setting("kapitaallasten vanaf", "volgend jaar"), new Setting("activeringsgrens", new BigDecimal("15000")),
                new Setting("aanbestedingsdrempel", new BigDecimal("216000")), new Setting("btw", new Share(0.21)));
    }
}
