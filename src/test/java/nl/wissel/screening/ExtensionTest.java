package nl.wissel.screening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wissel.Samples;
import nl.wissel.inventory.Field;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.MacPrefix;
import nl.wissel.screening.Registers.Maker;
import nl.wissel.screening.Registers.ModelPattern;
import nl.wissel.screening.Registers.Relation;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/// Rows of one's own count like those that come with the program.
class ExtensionTest {
    private static final Registers BUNDLED = Registers.bundled();
    private static final Set<String> ALL = BUNDLED.lists().stream().map(PolicyList::id).collect(Collectors.toSet());
    private static final Maker ACME = new Maker("Acme", "NL", List.of(), "seen by the buyer");

    private static Verdict screen(Extension own, Set<String> more, Samples.CameraBuilder camera) {
        var lists = new HashSet<>(ALL);
        lists.addAll(more);
        return new Screener(own.appliedTo(BUNDLED), lists).screen(camera.build());
    }

    private static Extension of(Entry... entries) {
        return new Extension(List.of(entries));
    }

    @Test
    void aBrandOfOnesOwn_isKnown() {
        var own = of(new Brand("Stadscam", "Hikvision", Relation.REBRAND, "", "invoice 2019-12"));

        assertEquals(new Verdict.OfConcern("Hikvision", List.of("ndaa-889", "fcc-covered", "us-entity", "aivd-country"),
                List.of(new Evidence(Evidence.Kind.REBRAND, Field.BRAND, "stads-cam", "Stadscam", "Hikvision", "invoice 2019-12"))),
                screen(own, Set.of(), Samples.camera("C1").brand("stads-cam")));
    }

    @Test
    void aBrandThatIsKnown_isReplaced_howeverItIsWritten() {
        var own = of(new Brand("HONEY WELL", "Bosch", Relation.REBRAND, "", "test"));

        assertEquals("Bosch", assertInstanceOf(Verdict.Clear.class, screen(own, Set.of(), Samples.camera("C1").brand("Honeywell"))).maker());
        assertEquals("Bosch", assertInstanceOf(Verdict.Clear.class, screen(own, Set.of(), Samples.camera("C1").mac("00:1f:55:00:00:01"))).maker());
    }

    @Test
    void aMakerOfOnesOwn_fromACountryOnACountryList_isOfConcern() {
        var own = of(new Maker("Moskva Optika", "RU", List.of(), "trade register"));

        assertEquals(List.of("aivd-country"), assertInstanceOf(Verdict.OfConcern.class, screen(own, Set.of(), Samples.camera("C1").brand("Moskva Optika"))).lists());
    }

    @Test
    void aListOfOnesOwn_addsToTheListsOfAKnownMaker_whichKeepsItsCountry() {
        var list = new PolicyList("own-city", "City list", Set.of(), "", "council 2026", "");
        var own = of(list, new Maker("bosch", "CN", List.of("own-city"), "council 2026"));

        assertEquals(new Maker("Bosch", "DE", List.of("own-city"), "https://github.com/visioforge/help (camera-brands index) ; council 2026"),
                own.appliedTo(BUNDLED).makers().stream().filter(maker -> maker.name().equals("Bosch")).findFirst().orElseThrow());
        assertInstanceOf(Verdict.OfConcern.class, screen(own, Set.of("own-city"), Samples.camera("C1").brand("Bosch")));
        assertInstanceOf(Verdict.Clear.class, screen(own, Set.of(), Samples.camera("C1").brand("Bosch")));
    }

    @Test
    void aListByCountry_namesTheMakersOfThatCountry() {
        var own = of(new PolicyList("own-us", "By country: US", Set.of("US"), "", "council 2026", ""));

        assertInstanceOf(Verdict.OfConcern.class, screen(own, Set.of("own-us"), Samples.camera("C1").brand("Verkada")));
        assertInstanceOf(Verdict.Clear.class, screen(own, Set.of("own-us"), Samples.camera("C1").brand("Axis")));
    }

    @Test
    void aPatternAndAPrefixOfOnesOwn_prove() {
        var own = of(new ModelPattern(ModelPattern.regexOf("XY-#?9."), "Dahua", true, "", "label"), new MacPrefix("AABBCC", false, "Dahua", "label"));

        assertInstanceOf(Verdict.OfConcern.class, screen(own, Set.of(), Samples.camera("C1").model("xy-4k9.2")));
        assertInstanceOf(Verdict.ToVerify.class, screen(own, Set.of(), Samples.camera("C1").model("xy-kk9.2")));
        assertInstanceOf(Verdict.OfConcern.class, screen(own, Set.of(), Samples.camera("C1").mac("aa:bb:cc:00:00:01")));
    }

    @Test
    void aRowAboutTheSameThing_takesThePlaceOfTheEarlier() {
        var first = new Brand("Stadscam", "Hikvision", Relation.REBRAND, "", "one");
        var second = new Brand("STADSCAM", "Dahua", Relation.REBRAND, "", "two");

        assertEquals(of(second), of(first).with(second));
        assertEquals(Extension.NONE, of(first).without(second));
    }

    @Test
    void rowsThatNameARow_needIt() {
        var brand = new Brand("Stadscam", "Acme", Relation.REBRAND, "", "one");
        var own = of(ACME, brand, new MacPrefix("AABBCC", true, "Stadscam", "one"));

        assertEquals(List.of(brand), own.needing(ACME, BUNDLED));
        assertEquals(List.of(new MacPrefix("AABBCC", true, "Stadscam", "one")), own.needing(brand, BUNDLED));
    }
}
