package nl.wissel.screening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.screening.Evidence.Kind;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class ScreenerTest {
    private static final Registers REGISTERS = Registers.bundled();
    private static final Set<String> ALL = REGISTERS.lists().stream().map(PolicyList::id).collect(Collectors.toSet());
    private static final String SECURITY_SYSTEMS_NEWS =
            "https://www.securitysystemsnews.com/article/us-commerce-dept-adds-28-chinese-organizations-its-entity-list";

    private static Verdict screen(Set<String> lists, Samples.CameraBuilder camera) {
        return new Screener(REGISTERS, lists).screen(camera.build());
    }

    @Test
    void macAgainstBadge_saysBoth_withRowAndSource() {
        var verdict = screen(ALL, Samples.camera("C1").brand("Honeywell").mac("14:a7:8b:01:02:03"));

        assertEquals(new Evidence(Kind.MAC_OTHER_BADGE, Field.MAC, "Honeywell", "14A78B", "Dahua",
                "IEEE MA-L: Zhejiang Dahua Technology Co., Ltd. (Debian ieee-data 20260625)"), verdict.evidence().getFirst());
        assertEquals(Kind.POSSIBLE_REBRAND, verdict.evidence().get(1).kind());
    }

    @Test
    void ofConcern_namesTheActiveListsOnly() {
        var verdict = assertInstanceOf(Verdict.OfConcern.class, screen(Set.of("us-entity", "aivd-country"), Samples.camera("C1").brand("Hikvision")));

        assertEquals(List.of("us-entity", "aivd-country"), verdict.lists());
    }

    @Test
    void listsSwitchedOff_makerCountsAsOnNoList() {
        assertEquals("Hikvision", assertInstanceOf(Verdict.Clear.class, screen(Set.of(), Samples.camera("C1").brand("Hikvision"))).maker());
    }

    @Test
    void countryListSwitchedOff_clearsTheMakersThatStandOnlyThere() {
        var named = Set.of("ndaa-889", "fcc-covered", "us-entity");

        assertInstanceOf(Verdict.Clear.class, screen(named, Samples.camera("C1").brand("Sunell")));
        assertInstanceOf(Verdict.OfConcern.class, screen(named, Samples.camera("C1").brand("Uniview")));
    }

    @Test
    void listsSwitchedOff_possibleRebrandStaysToVerify_asItsMakerIsNotKnown() {
        assertInstanceOf(Verdict.ToVerify.class, screen(Set.of(), Samples.camera("C1").brand("Honeywell")));
    }

    @Test
    void nearMatch_saysWhichNameWasMeant() {
        var verdict = screen(ALL, Samples.camera("C1").brand("hikvison"));

        assertEquals(List.of(new Evidence(Kind.NEAR, Field.BRAND, "hikvison", "Hikvision", "Hikvision", REGISTERS.brands().stream()
                .filter(brand -> brand.name().equals("Hikvision")).findFirst().orElseThrow().source())), verdict.evidence());
    }

    @Test
    void twoBrands_evidenceNamesBothRows() {
        var verdict = screen(ALL, Samples.camera("C1").brand("Axis / Hikvision"));

        assertEquals(Kind.TWO_BRANDS, verdict.evidence().getFirst().kind());
        assertEquals("Axis / Hikvision", verdict.evidence().getFirst().row());
    }

    @Test
    void nothingFound_saysWhatWasLookedFor() {
        assertEquals(List.of(new Evidence(Kind.NOTHING, null, "Siemens · CFMS2025", "", "", "")),
                screen(ALL, Samples.camera("C1").brand("Siemens").model("CFMS2025")).evidence());
        assertEquals(Kind.NOT_STATED, screen(ALL, Samples.camera("C1")).evidence().getFirst().kind());
    }

    @Test
    void decisionInTheProgram_outweighsTheList_andKeepsTheEvidence() {
        var camera = Samples.camera("C1").brand("Hikvision").given(new Camera.Given(Camera.Decision.TO_VERIFY, null, "", null, null)).build();
        var decisions = Map.of("C1", new Decision(Camera.Decision.CLEAR, "opened, board by another maker"));
        var verdict = new Screener(REGISTERS, ALL).screen(new Inventory(List.of(camera), List.of(), List.of()), decisions).of(camera);

        assertInstanceOf(Verdict.Clear.class, verdict);
        assertEquals(new Evidence(Kind.DECISION, Field.VERDICT, "CLEAR", "", "Hikvision", "opened, board by another maker"),
                verdict.evidence().getFirst());
        assertEquals(Kind.BRAND, verdict.evidence().get(1).kind());
    }

    @Test
    void decisionInTheList_countsWithItsPlaceAsReason() {
        var verdict = assertInstanceOf(Verdict.OfConcern.class,
                screen(ALL, Samples.camera("C1").brand("Siemens").given(new Camera.Given(Camera.Decision.OF_CONCERN, null, "", null, null))));

        assertEquals("Blad1!2", verdict.evidence().getFirst().source());
        assertEquals(List.of(), verdict.lists());
    }

    @Test
    void decisionOfConcern_keepsTheMakersLists() {
        var verdict = assertInstanceOf(Verdict.OfConcern.class,
                screen(ALL, Samples.camera("C1").brand("Honeywell").given(new Camera.Given(Camera.Decision.OF_CONCERN, null, "", null, null))));

        assertEquals(new Verdict.OfConcern("Dahua", List.of("ndaa-889", "fcc-covered", "us-entity", "aivd-country"), verdict.evidence()), verdict);
    }

    @Test
    void makersSourceIsKept() {
        assertEquals(SECURITY_SYSTEMS_NEWS,
                REGISTERS.makers().stream().filter(maker -> maker.name().equals("Hikvision")).findFirst().orElseThrow().source());
    }
}
