package nl.wissel.inventory.mend;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wissel.inventory.mend.NearNames.Group;
import nl.wissel.inventory.mend.NearNames.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NearNamesTest {
    @Test
    void spellingsOfOneNameAreOneGroupTheMostFrequentFirst() {
        var names = List.of("Sport en Bos", "sport & bos", "Sport en Bos", "Bos en Sport", "Parkeren", "Parkeren");

        assertEquals(List.of(new Group(List.of(new Spelling("Sport en Bos", 2), new Spelling("Bos en Sport", 1), new Spelling("sport & bos", 1)))),
                near(Naming.DEPARTMENT, names));
    }

    @Test
    void theGroupThatConcernsMostComesFirst() {
        var groups = near(Naming.DEPARTMENT, List.of("Parkeren", "Parkeeren", "Havenbedrijf", "Haven bedrijf", "Havenbedrijf"));

        assertEquals(List.of("Havenbedrijf", "Parkeeren"), groups.stream().map(group -> group.spellings().getFirst().name()).toList());
        assertEquals(3, groups.getFirst().count());
    }

    @Test
    void aNameIsNotCarriedAlongByOneBetween() {
        // each is one slip from the next, the first and the last are two apart: the one in the middle goes to the most frequent
        var groups = near(Naming.SITE, List.of("Lindelaan", "Lindelaan", "Lindelaan", "Lindenlaan", "Lindenlan"));

        assertEquals(List.of(new Group(List.of(new Spelling("Lindelaan", 3), new Spelling("Lindenlaan", 1)))), groups);
    }

    @ParameterizedTest
    @CsvSource({"V&OR,Verkeer en Openbare Ruimte", "VOR,Verkeer & Openbare Ruimte", "V.O.R.,Verkeer en Openbare Ruimte", "Afdeling Parkeren,parkeren",
            "Stadsdeel Noord,Stadsdeel Noort", "Gebouwenbeheer,Gebouwbeheer", "Parkeerbedrijf,PARKEERBEDRIJF", "Archéologie,Archeologie",
            "Verker en Openbre Ruimte,Verkeer en Openbare Ruimte"})
    void departmentsMayBeTheSame(String one, String other) {
        assertEquals(1, near(Naming.DEPARTMENT, List.of(one, other)).size());
    }

    @ParameterizedTest
    @CsvSource({"Stadsdeel Noord,Stadsdeel Oost", "Team 1,Team 2", "Cluster A,Cluster B", "Zuidoost,Zuidwest", "Noordoost,Noordwest", "Sport,Spoor",
            "Oost,West", "ICT,Inkoop", "Zuid,Zuidoost", "Stadsdeel Noordoost,Stadsdeel Noordwest"})
    void departmentsAreNotOffered(String one, String other) {
        assertEquals(List.of(), near(Naming.DEPARTMENT, List.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource({"Museumplein 1,museumplein 1", "Museumplein 1,Museum plein 1", "Museumplein 1,Museumpl. 1", "Kerkstr. 12a,Kerkstraat 12A", "Leidseplein,Liedseplein",
            "J.P. Coenstraat 3,JP Coenstraat 3", "Plein 40-45,Plein '40/'45", "Paal12,Paal 12", "Gebouw A 1,Gebouw A1", "Centraal Station,Station Centraal",
            "Café de Ponte,cafe ponte", "Parkeergarage De Kolk,Parkeergarrage Kolk", "Hoofdingang Stopera,Hoofdigang Stopera"})
    void sitesMayBeTheSame(String one, String other) {
        assertEquals(1, near(Naming.SITE, List.of(one, other)).size());
    }

    @ParameterizedTest
    @CsvSource({"Museumplein 1,Museumplein 2", "Museumplein 12,Museumplein 21", "Museumplein 1 2,Museumplein 12", "Museumplein 1-3,Museumplein 13", "Museumplein,Museumplein 1",
            "Camera Noord,Camera Zuid", "Camera Oost,Camera West", "Noordoostzijde,Noordwestzijde", "Hoofdingang,Hoofduitgang", "Gebouw A,Gebouw B",
            "Camera 1 Gebouw 2,Camera 2 Gebouw 1", "Paal 7,Paal 07", "A10 links,A10 rechts", "Kade I,Kade II", "Ring A10,Ring A1O", "CS,Centraal Station",
            "Sloterweg,Slotervaart", "Dam,Dok"})
    void sitesAreNotOffered(String one, String other) {
        assertEquals(List.of(), near(Naming.SITE, List.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource({"Hikvision,HIKVISION", "Hikvision,Hik Vision", "Hikvision,hikvison", "Hikvision,Hikvision Co. Ltd", "Hik Vision,hikvison", "Mobotix AG,Mobotix", "Dahua,Dahau", "Vivotek,Vivotec"})
    void brandsMayBeTheSame(String one, String other) {
        assertEquals(1, near(Naming.BRAND, List.of(one, other)).size());
    }

    @ParameterizedTest
    @CsvSource({"Axis,Avis", "TVT,TKH", "Hanwha,Honeywell", "Hikvision,Hikvision DS2", "Axis P1448,Axis P1447", "Sony,Sanyo"})
    void brandsAreNotOffered(String one, String other) {
        assertEquals(List.of(), near(Naming.BRAND, List.of(one, other)));
    }

    @ParameterizedTest
    @CsvSource({"Installatiebedrijf Noord B.V.,Installatiebedrijf Noord", "Installatiebedrijf Noord BV,Instalatiebedrijf Noord b.v.", "Beveiliging & Zo,Beveiliging en Zo"})
    void suppliersMayBeTheSame(String one, String other) {
        assertEquals(1, near(Naming.SUPPLIER, List.of(one, other)).size());
    }

    @Test
    void anEmptyNameIsNoName() {
        assertEquals(List.of(), near(Naming.SITE, List.of("", "", " ", "()", "(-)")));
    }

    private static List<Group> near(Naming naming, List<String> names) {
        Map<String, Integer> counts = new TreeMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return new NearNames(naming, counts).groups();
    }
}
