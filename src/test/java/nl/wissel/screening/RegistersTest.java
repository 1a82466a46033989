package nl.wissel.screening;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.Maker;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// The registers that come with the program hang together.
class RegistersTest {
    private static final Registers REGISTERS = Registers.bundled();
    private static final Set<String> MAKERS = REGISTERS.makers().stream().map(Maker::name).collect(Collectors.toSet());

    @Test
    void everyBrandHasItsMaker() {
        assertEquals(List.of(), REGISTERS.brands().stream().filter(brand -> !MAKERS.contains(brand.maker())).toList());
    }

    @Test
    void everyListOfAMakerExists() {
        var lists = REGISTERS.lists().stream().map(PolicyList::id).collect(Collectors.toSet());

        assertEquals(List.of(), REGISTERS.makers().stream().filter(maker -> !lists.containsAll(maker.lists())).toList());
    }

    @Test
    void everyMacPrefixPointsToARow() {
        var brands = REGISTERS.brands().stream().map(Brand::name).collect(Collectors.toSet());

        assertEquals(List.of(), REGISTERS.macPrefixes().stream().filter(row -> !(row.brand() ? brands : MAKERS).contains(row.owner())).toList());
    }

    @Test
    void everyMacPrefixHasSixSevenOrNineUpperCaseDigits() {
        assertEquals(List.of(), REGISTERS.macPrefixes().stream().filter(row -> !row.prefix().matches("[0-9A-F]{6}|[0-9A-F]{7}|[0-9A-F]{9}")).toList());
    }

    @Test
    void everyPatternMeetsItsExample_andNamesAMaker() {
        assertEquals(List.of(), REGISTERS.patterns().stream()
                .filter(row -> !row.compiled().matcher(row.example()).lookingAt() || !MAKERS.contains(row.maker())).toList());
    }

    @Test
    void everyRowHasASource() {
        assertEquals(List.of(), REGISTERS.brands().stream().filter(brand -> brand.source().isBlank()).toList());
        assertEquals(List.of(), REGISTERS.makers().stream().filter(maker -> maker.source().isBlank()).toList());
        assertEquals(List.of(), REGISTERS.fillers().stream().filter(filler -> filler.source().isBlank()).toList());
    }

    @Test
    void makersOfACountryOnTheCountryList_standOnIt_andNoOthers() {
        var countries = Set.of("CN", "RU", "IR", "KP");

        assertEquals(List.of(), REGISTERS.makers().stream()
                .filter(maker -> countries.contains(maker.country()) != maker.lists().contains("aivd-country")).toList());
    }
}
