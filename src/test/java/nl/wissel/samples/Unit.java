package nl.wissel.samples;

import java.util.List;

/// A department of the made-up city: how many cameras of each story it has, and what they look like.
///
/// @param kinds    weight of each [Kind], in its order
/// @param purposes the usual one first
/// @param networks the usual one first
record Unit(String name, String prefix, String costCentre, Count count, int largestSite, List<Integer> kinds, List<String> purposes,
        List<String> networks) {

    /// @param all      every camera
    /// @param concern  of concern and in use
    /// @param replaced of concern and replaced already
    /// @param doubtful to verify, in use
    record Count(int all, int concern, int replaced, int doubtful) {}

    /// The eight departments: 4,021 cameras, 1,280 of concern in use, 60 replaced, 40 to verify.
    static final List<Unit> CITY = List.of(
            new Unit("Verkeer & Openbare Ruimte", "VOR", "6410200", new Count(1160, 320, 20, 10), 16, List.of(15, 45, 20, 15, 2, 3, 0),
                    List.of("verkeersregeling", "milieuzone kentekens"),
                    List.of("eigen VLAN gesloten", "4G-router internet", "kantoornetwerk", "")),
            new Unit("Openbare Orde en Veiligheid", "OOV", "6210100", new Count(560, 210, 8, 6), 24, List.of(30, 25, 35, 5, 2, 3, 0),
                    List.of("cameratoezicht openbare ruimte (art. 151c)", "ingang politiebureau", "crisisruimte"),
                    List.of("eigen VLAN gesloten", "kantoornetwerk", "internet (cloud leverancier)")),
            new Unit("Parkeren", "PRK", "6530400", new Count(640, 270, 12, 8), 40, List.of(50, 20, 2, 20, 0, 3, 5),
                    List.of("parkeerbeheer", "toegang garage kentekens"), List.of("kantoornetwerk", "eigen VLAN gesloten", "internet (cloud leverancier)", "")),
            new Unit("Vastgoed", "VG", "6820100", new Count(610, 190, 8, 6), 30, List.of(60, 20, 3, 0, 0, 7, 10),
                    List.of("bewaking openbaar gebouw", "raadzaal", "toegangscontrole"), List.of("kantoornetwerk", "eigen VLAN gesloten", "internet", "")),
            new Unit("Metro en Tram", "MT", "6550300", new Count(541, 130, 4, 4), 36, List.of(55, 30, 5, 0, 2, 3, 5),
                    List.of("bewaking halte", "vitaal proces metro"), List.of("eigen VLAN gesloten", "los systeem zonder netwerk", "")),
            new Unit("Sport en Bos", "SB", "6850700", new Count(190, 70, 4, 2), 12, List.of(50, 35, 2, 3, 0, 5, 5),
                    List.of("bewaking openbaar gebouw", "parkeerterrein"), List.of("internet (cloud leverancier)", "kantoornetwerk", "")),
            new Unit("Afvalverwerking", "AV", "6730500", new Count(140, 50, 2, 2), 20, List.of(20, 40, 10, 12, 8, 5, 5),
                    List.of("bewaking terrein", "toegang kentekens"), List.of("kantoornetwerk", "eigen VLAN gesloten", "")),
            new Unit("Haven- en Waterbeheer", "HW", "6360600", new Count(180, 40, 2, 2), 8, List.of(10, 45, 25, 0, 12, 5, 3),
                    List.of("bewaking terrein", "scheepvaartbegeleiding"), List.of("eigen VLAN gesloten", "4G-router internet", "")));
}
