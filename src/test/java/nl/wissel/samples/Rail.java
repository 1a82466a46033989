package nl.wissel.samples;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.inventory.Site;
import nl.wissel.samples.LocationNames.Named;

/// A made-up manager of railway stations: five regions of 2,000 cameras, 300 of them of concern and in use.
final class Rail {
    private static final long SEED = 1500;
    private static final List<List<String>> STATIONS = List.of(
            List.of("Alkmaar", "Amsterdam Amstel", "Amsterdam Centraal", "Amsterdam Sloterdijk", "Amsterdam Zuid", "Beverwijk", "Castricum", "Den Helder", "Diemen",
                    "Duivendrecht", "Enkhuizen", "Haarlem", "Heerhugowaard", "Hilversum", "Hoofddorp", "Hoorn", "Krommenie-Assendelft", "Purmerend", "Schagen",
                    "Uitgeest", "Weesp", "Zaandam", "Zandvoort aan Zee", "Bussum Zuid", "Naarden-Bussum", "Santpoort Noord"),
            List.of("Alphen aan den Rijn", "Barendrecht", "Bodegraven", "Delft", "Den Haag Centraal", "Den Haag HS", "Dordrecht", "Gorinchem", "Gouda", "Leiden Centraal",
                    "Rijswijk", "Rotterdam Alexander", "Rotterdam Blaak", "Rotterdam Centraal", "Schiedam Centrum", "Voorburg", "Voorschoten", "Zoetermeer", "Zwijndrecht",
                    "Capelle Schollevaar", "Sassenheim", "De Vink", "Sliedrecht", "Waddinxveen", "Hillegom", "Vlaardingen Oost"),
            List.of("Amersfoort Centraal", "Apeldoorn", "Arnhem Centraal", "Baarn", "Bunnik", "Culemborg", "Driebergen-Zeist", "Ede-Wageningen", "Elst", "Geldermalsen",
                    "Harderwijk", "Houten", "Maarssen", "Nijkerk", "Nijmegen", "Nijmegen Lent", "Rhenen", "Soest", "Tiel", "Utrecht Centraal", "Utrecht Overvecht",
                    "Veenendaal-De Klomp", "Woerden", "Wolfheze", "Zaltbommel", "Zevenaar"),
            List.of("Almelo", "Almere Centrum", "Assen", "Coevorden", "Dalfsen", "Deventer", "Dronten", "Emmen", "Enschede", "Groningen", "Heerenveen", "Hengelo",
                    "Hoogeveen", "Kampen", "Leeuwarden", "Lelystad Centrum", "Meppel", "Ommen", "Raalte", "Rijssen", "Sneek", "Steenwijk", "Winschoten", "Wolvega",
                    "Zwolle", "Zutphen"),
            List.of("Bergen op Zoom", "Best", "Boxtel", "Breda", "Deurne", "Eindhoven Centraal", "Etten-Leur", "Geleen Oost", "Goes", "Heerlen", "Helmond", "Maastricht",
                    "Middelburg", "Oss", "Roermond", "Roosendaal", "'s-Hertogenbosch", "Sittard", "Tilburg", "Valkenburg", "Venlo", "Venray", "Vlissingen", "Vught",
                    "Weert", "Zevenbergen"));
    private static final List<String> REGIONS = List.of("Noordwest", "Zuidwest", "Midden", "Noordoost", "Zuid");

    private Rail() {}

    static List<Drawn> cameras() {
        var all = new ArrayList<Drawn>();
        for (int i = 0; i < REGIONS.size(); i++) {
            all.addAll(Placing.cameras(unit(i), names(STATIONS.get(i)), new Dice(SEED + i)));
        }
        return all;
    }

    private static Unit unit(int region) {
        return new Unit("Coördinatie " + REGIONS.get(region), "R" + (region + 1), "41%03d".formatted(region), new Unit.Count(2000, 300, 40, 12), 60,
                List.of(45, 40, 6, 2, 0, 4, 3), List.of("bewaking station", "reizigersstroom", "officiële dienstingang"),
                List.of("eigen VLAN gesloten", "kantoornetwerk", ""));
    }

    private static List<Named> names(List<String> stations) {
        var names = new ArrayList<Named>();
        for (var station : stations) {
            names.add(new Named("Station " + station, Site.Kind.BUILDING));
            names.add(new Named("Stalling " + station, Site.Kind.BUILDING));
            names.add(new Named("Busplein " + station, Site.Kind.STREET));
            names.add(new Named("Café " + station, Site.Kind.BUILDING));
            names.add(new Named("Overweg " + station, Site.Kind.STREET));
        }
        for (var station : stations.subList(0, stations.size() / 2)) {
            names.add(new Named("Onderstation " + station, Site.Kind.BUILDING, true));
        }
        return names;
    }
}
