package nl.wissel.inventory.mend;

import java.util.List;
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

        assertEquals(List.of(new Group(List.of(new Spelling("Sport en Bos", 2), new Spelling("Bos en Sport", 1), new Spelling("sport & bos", 1)))), NearNames.of(names));
    }

    @Test
    void theGroupThatConcernsMostComesFirst() {
        var groups = NearNames.of(List.of("Parkeren", "Parkeeren", "Havenbedrijf", "Haven bedrijf", "Havenbedrijf"));

        assertEquals(List.of("Havenbedrijf", "Parkeeren"), groups.stream().map(group -> group.spellings().getFirst().name()).toList());
        assertEquals(3, groups.getFirst().count());
    }

    @ParameterizedTest
    @CsvSource({"V&OR,Verkeer en Openbare Ruimte", "VOR,Verkeer & Openbare Ruimte", "Afdeling Parkeren,parkeren", "Stadsdeel Noord,Stadsdeel Noort",
            "Gebouwenbeheer,Gebouwbeheer", "Parkeerbedrijf,PARKEERBEDRIJF", "Archéologie,Archeologie"})
    void mayBeTheSame(String one, String other) {
        assertEquals(1, NearNames.of(List.of(one, other)).size());
    }

    @ParameterizedTest
    @CsvSource({"Stadsdeel Noord,Stadsdeel Oost", "Team 1,Team 2", "Cluster A,Cluster B", "Zuidoost,Zuidwest", "Noordoost,Noordwest", "Sport,Spoor",
            "Oost,West", "ICT,Inkoop", "Zuid,Zuidoost"})
    void areNotOffered(String one, String other) {
        assertEquals(List.of(), NearNames.of(List.of(one, other)));
    }

    @Test
    void anEmptyNameIsNoName() {
        assertEquals(List.of(), NearNames.of(List.of("", "", " ")));
    }
}
