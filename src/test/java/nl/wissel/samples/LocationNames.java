package nl.wissel.samples;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.inventory.Site;

/// Names of places as a city like Amsterdam has them. That cameras hang there is made up.
final class LocationNames {
    private static final List<String> STREETS = List.of("Wibautstraat", "Ceintuurbaan", "Overtoom", "Jan van Galenstraat", "Ruijterkade", "Stadhouderskade",
            "Nassaukade", "Mauritskade", "Middenweg", "Insulindeweg", "Zeeburgerdijk", "Amstelveenseweg", "Churchilllaan", "Rooseveltlaan", "Van Woustraat",
            "Ferdinand Bolstraat", "Rijnstraat", "Admiraal de Ruijterweg", "Haarlemmerweg", "Bos en Lommerweg", "Hoofdweg", "Johan Huizingalaan", "Plesmanlaan",
            "Cornelis Lelylaan", "Burgemeester Röellstraat", "Osdorper Ban", "Meer en Vaart", "Kamperfoelieweg", "Buikslotermeerdijk", "Nieuwe Leeuwarderweg",
            "IJdoornlaan", "Gooiseweg", "Spaklerweg", "Muntbergweg", "Karspeldreef", "Bijlmerdreef", "Holterbergweg", "De Boelelaan", "Beethovenstraat",
            "Transformatorweg", "Spaarndammerdijk", "Archangelkade", "Westhavenweg", "Piet Heinkade", "Panamalaan", "IJburglaan", "Polderweg", "Molukkenstraat");
    private static final List<String> AREAS = List.of("Centrum", "De Pijp", "Oostpoort", "IJburg", "Noord", "Buikslotermeer", "Slotervaart", "Osdorp", "Geuzenveld",
            "Sloterdijk", "Zuidas", "Buitenveldert", "Rivierenbuurt", "Watergraafsmeer", "Gaasperdam", "Bijlmer", "Weesp", "Westpoort", "Houthavens", "Zeeburgereiland");
    private static final List<String> SQUARES = List.of("Museumplein", "Leidseplein", "Rembrandtplein", "Dam", "Nieuwmarkt", "Waterlooplein", "Frederiksplein",
            "Mercatorplein", "Osdorpplein", "Anton de Komplein", "Javaplein", "Steenwijkplein", "Purmerplein", "Stadionplein", "Gelderlandplein");
    private static final List<String> WATERS = List.of("Amstel", "Singelgracht", "Kostverlorenvaart", "Noordhollandsch Kanaal", "Nieuwe Vaart", "Schinkel", "Ringvaart",
            "Westerkanaal", "Zijkanaal I", "Nieuwe Meer");
    private static final List<String> TUNNELS = List.of("IJtunnel", "Piet Heintunnel", "Michiel de Ruijtertunnel", "Spaarndammertunnel", "Arenatunnel");
    private static final List<String> RAIL_STOPS = List.of("Amstelveenseweg", "Isolatorweg", "Spaklerweg", "Venserpolder", "Ganzenhoef", "Kraaiennest", "Gaasperplas",
            "Reigersbos", "Holendrecht", "Bullewijk", "Strandvliet", "Overamstel", "Noorderpark", "Rokin", "Vijzelgracht", "Heemstedestraat", "Postjesweg",
            "Jan van Galenstraat", "De Vlugtlaan", "Verrijn Stuartweg", "Wibautstraat", "Weesperplein", "Nieuwmarkt", "Europaplein");

    private LocationNames() {}

    /// All names of a department, in a fixed order; the caller shuffles.
    static List<Named> of(Unit unit) {
        var names = new ArrayList<Named>();
        switch (unit.prefix()) {
            case "VOR" -> traffic(names);
            case "OOV" -> {
                each(names, SQUARES, "%s", Site.Kind.STREET);
                each(names, STREETS, "%s uitgaansgebied", Site.Kind.STREET);
                each(names, AREAS, "Wijkpost handhaving %s", Site.Kind.BUILDING);
            }
            case "PRK" -> {
                each(names, AREAS, "Parkeergarage %s", Site.Kind.BUILDING);
                each(names, SQUARES, "Parkeergarage %s", Site.Kind.BUILDING);
                each(names, AREAS, "P+R %s", Site.Kind.STREET);
                each(names, STREETS, "Fietsenstalling %s", Site.Kind.BUILDING);
            }
            case "VG" -> {
                each(names, AREAS, "Stadsloket %s", Site.Kind.BUILDING);
                each(names, AREAS, "Buurthuis %s", Site.Kind.BUILDING);
                each(names, AREAS, "Bibliotheek %s", Site.Kind.BUILDING);
                each(names, STREETS, "Gemeentekantoor %s", Site.Kind.BUILDING);
                each(names, STREETS, "Schoolgebouw %s", Site.Kind.BUILDING);
            }
            case "MT" -> {
                each(names, RAIL_STOPS, "Metrostation %s", Site.Kind.BUILDING);
                each(names, STREETS, "Tramhalte %s", Site.Kind.STREET);
                RAIL_STOPS.forEach(stop -> names.add(new Named("Gelijkrichterstation " + stop, Site.Kind.BUILDING, true)));
            }
            case "SB" -> {
                each(names, AREAS, "Sporthal %s", Site.Kind.BUILDING);
                each(names, AREAS, "Sportpark %s", Site.Kind.STREET);
                each(names, AREAS, "Zwembad %s", Site.Kind.BUILDING);
            }
            case "AV" -> {
                each(names, AREAS, "Recyclepunt %s", Site.Kind.STREET);
                each(names, AREAS, "Afvaloverslag %s", Site.Kind.BUILDING);
            }
            default -> {
                each(names, WATERS, "Sluis %s", Site.Kind.BUILDING);
                each(names, WATERS, "Gemaal %s", Site.Kind.BUILDING);
                each(names, STREETS, "Steiger %s", Site.Kind.STREET);
            }
        }
        return names;
    }

    private static void traffic(List<Named> names) {
        for (int i = 0; i < STREETS.size(); i++) {
            for (int step : List.of(1, 5, 11, 17)) {
                names.add(new Named("Kruispunt %s - %s".formatted(STREETS.get(i), STREETS.get((i + step) % STREETS.size())), Site.Kind.STREET));
            }
        }
        for (int i = 0; i < 40; i++) {
            names.add(new Named("Brug %d %s".formatted(101 + 23 * i, WATERS.get(i % WATERS.size())), Site.Kind.STREET));
        }
        for (int i = 1; i <= 24; i++) {
            names.add(new Named("Ring A10 afrit S1%02d".formatted(i), Site.Kind.MAIN_ROAD));
        }
        each(names, TUNNELS, "%s", Site.Kind.TUNNEL);
    }

    private static void each(List<Named> names, List<String> places, String pattern, Site.Kind kind) {
        places.forEach(place -> names.add(new Named(pattern.formatted(place), kind)));
    }

    /// A name, and what kind of place it is.
    ///
    /// @param vital part of vital infrastructure
    record Named(String name, Site.Kind kind, boolean vital) {
        Named(String name, Site.Kind kind) {
            this(name, kind, kind == Site.Kind.TUNNEL);
        }
    }
}
