package nl.wissel.risk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.risk.RiskScore.Reason;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// Expected scores are summed by hand from the table of points of the design.
class RiskScorerTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Verdict HIKVISION =
            new Verdict.OfConcern("Hikvision", List.of("ndaa-889", "fcc-covered", "us-entity", "aivd-country"), List.of());

    private static RiskScore score(Weights weights, Verdict verdict, Samples.CameraBuilder builder) {
        var camera = builder.build();
        var inventory = new Inventory(List.of(camera), List.of(new Site("Gemaal Noord", "", null, null, true, null, null, null)), List.of());
        return new RiskScorer(RiskRules.DEFAULT.with(weights), DAY).score(inventory, new Screening(Map.of(camera.id(), verdict))).of(camera);
    }

    private static RiskScore score(Verdict verdict, Samples.CameraBuilder camera) {
        return score(Weights.DEFAULT, verdict, camera);
    }

    private static Reason reason(Factor factor, RiskScore score) {
        return score.parts().stream().filter(part -> part.factor() == factor).findFirst().orElseThrow().reason();
    }

    private static Reason reason(Factor factor, Samples.CameraBuilder camera) {
        return reason(factor, score(HIKVISION, camera));
    }

    private static Samples.CameraBuilder camera() {
        return Samples.camera("C1");
    }

    @Test
    void everythingKnown() {
        // 25 named + 18 tunnel + 6 own VLAN + 15 exploited + 10 support ended + 5 number plates
        var score = score(HIKVISION, camera().site("Coentunnel").type("ANPR").network("eigen VLAN").endOfSupport("2026-12-31"));

        assertEquals(79, score.score());
        assertEquals(Band.DIRECT, score.band());
        assertEquals(new RiskScore.Range(79, 79), score.range(Weights.DEFAULT));
    }

    @Test
    void nothingKnownButTheMaker_neverScoresZero_andSaysHowFarItCouldMove() {
        // 25 + 5 + 12 + 15 + 5 + 3; lowest 25 + 5 + 3 + 15 + 0 + 1, highest 25 + 25 + 20 + 15 + 10 + 5
        var score = score(HIKVISION, camera());

        assertEquals(65, score.score());
        assertEquals(new RiskScore.Range(49, 100), score.range(Weights.DEFAULT));
    }

    @Test
    void weights_areExactAndRoundedOnce() {
        // everything unknown but the maker; maker 25 × 10/25 + place 5 × 25/25 + network 12 × 20/20 + vulnerability 15 × 30/15 + support 5 × 10/10
        // + data 3 × 5/5 = 10 + 5 + 12 + 30 + 5 + 3
        assertEquals(65, score(weights(10, 25, 20, 30, 10, 5), HIKVISION, camera()).score());
        // 6 × 16/15 = 6.4; 8 × 24/25 = 7.68; 5 + 12 + 5 + 3: 39.08
        assertEquals(39, score(weights(24, 25, 20, 16, 10, 5), new Verdict.ToVerify("", List.of()), camera()).score());
        // 25 × 25/25 + 5 × 25/25 + 12 × 20/20 + 15 × 15/15 + 5 × 9/10 + 3 × 6/5 = 25 + 5 + 12 + 15 + 4.5 + 3.6 = 65.1
        assertEquals(65, score(weights(25, 25, 20, 15, 9, 6), HIKVISION, camera()).score());
        // support 5 × 11/10 = 5.5, data 3 × 5/5, vulnerability 15 × 14/15 = 14: 25 + 5 + 12 + 14 + 5.5 + 3 = 64.5, half up
        assertEquals(65, score(weights(25, 25, 20, 14, 11, 5), HIKVISION, camera()).score());
    }

    private static Weights weights(int maker, int place, int network, int vulnerability, int support, int data) {
        var points = new HashMap<Factor, Integer>();
        points.put(Factor.MAKER, maker);
        points.put(Factor.PLACE, place);
        points.put(Factor.NETWORK, network);
        points.put(Factor.VULNERABILITY, vulnerability);
        points.put(Factor.SUPPORT, support);
        points.put(Factor.DATA, data);
        return new Weights(points);
    }

    @Test
    void maker_byTheStrongestActiveList() {
        assertEquals(Reason.NAMED_LIST, reason(Factor.MAKER, score(new Verdict.OfConcern("ZTE", List.of("fcc-covered"), List.of()), camera())));
        assertEquals(Reason.ENTITY_LIST,
                reason(Factor.MAKER, score(new Verdict.OfConcern("Uniview", List.of("us-entity", "aivd-country"), List.of()), camera())));
        assertEquals(Reason.COUNTRY_LIST, reason(Factor.MAKER, score(new Verdict.OfConcern("Sunell", List.of("aivd-country"), List.of()), camera())));
        assertEquals(Reason.MAKER_TO_VERIFY, reason(Factor.MAKER, score(new Verdict.ToVerify("Dahua", List.of()), camera())));
        assertEquals(Reason.UNKNOWN_MAKER, reason(Factor.MAKER, score(new Verdict.ToVerify("", List.of()), camera())));
    }

    @Test
    void place_isTheHighestThatPurposeAndSiteTell() {
        assertEquals(Reason.PUBLIC_SPACE, reason(Factor.PLACE, camera().purpose("art. 151c").site("Parkeergarage Centrum")));
        assertEquals(Reason.TRAFFIC, reason(Factor.PLACE, camera().site("Berlagebrug")));
        assertEquals(Reason.PUBLIC_BUILDING, reason(Factor.PLACE, camera().site("Stadhuis")));
        assertEquals(Reason.PARKING, reason(Factor.PLACE, camera().site("Parkeergarage Centrum")));
        assertEquals(Reason.UNKNOWN_PLACE, reason(Factor.PLACE, camera().site("Dam 1")));
    }

    @Test
    void place_vitalBySheetOfSites_ignoringCaseAndSpaces() {
        assertEquals(Reason.VITAL_PLACE, reason(Factor.PLACE, camera().site(" gemaal  NOORD")));
    }

    @Test
    void network_theLongestPhraseCounts() {
        assertEquals(Reason.INTERNET, reason(Factor.NETWORK, camera().network("via internet")));
        assertEquals(Reason.OWN_VLAN, reason(Factor.NETWORK, camera().network("geen internet")));
        assertEquals(Reason.OFFICE_NETWORK, reason(Factor.NETWORK, camera().network("Kantoornetwerk")));
        assertEquals(Reason.STAND_ALONE, reason(Factor.NETWORK, camera().network("stand-alone")));
        assertEquals(Reason.UNKNOWN_NETWORK, reason(Factor.NETWORK, camera().network("VLAN 120")));
    }

    @Test
    void vulnerability_ofTheTrueMakerOnly_unlessPatched() {
        assertEquals(Reason.KNOWN_EXPLOITED, reason(Factor.VULNERABILITY, camera().remarks("niet gepatcht")));
        assertEquals(Reason.PATCHED, reason(Factor.VULNERABILITY, camera().remarks("gepatcht in 2024")));
        assertEquals(Reason.NOTHING_KNOWN, reason(Factor.VULNERABILITY, score(new Verdict.ToVerify("Dahua", List.of()), camera())));
    }

    @Test
    void vulnerability_byTheScoreInARemark() {
        var uniview = new Verdict.OfConcern("Uniview", List.of("us-entity"), List.of());

        assertEquals(Reason.CRITICAL_UNPATCHED, reason(Factor.VULNERABILITY, score(uniview, camera().remarks("CVSS: 9,0"))));
        assertEquals(Reason.HIGH_UNPATCHED, reason(Factor.VULNERABILITY, score(uniview, camera().remarks("cvss 8.9"))));
        assertEquals(Reason.NOTHING_KNOWN, reason(Factor.VULNERABILITY, score(uniview, camera().remarks("CVSS 6.9"))));
    }

    @Test
    void support_atItsBoundaries() {
        assertEquals(Reason.SUPPORT_ENDED, reason(Factor.SUPPORT, camera().endOfSupport("2026-12-31")));
        assertEquals(Reason.SUPPORT_ENDS_SOON, reason(Factor.SUPPORT, camera().endOfSupport("2027-01-01")));
        assertEquals(Reason.SUPPORT_ENDS_SOON, reason(Factor.SUPPORT, camera().endOfSupport("2028-01-01")));
        assertEquals(Reason.SUPPORTED, reason(Factor.SUPPORT, camera().endOfSupport("2028-01-02")));
        assertEquals(Reason.UNKNOWN_SUPPORT, reason(Factor.SUPPORT, camera()));
    }

    @Test
    void data_byTypeAndPurpose() {
        assertEquals(Reason.PERSONAL_DATA, reason(Factor.DATA, camera().type("Kentekencamera")));
        assertEquals(Reason.PUBLIC_RECORDING, reason(Factor.DATA, camera().purpose("cameratoezicht")));
        assertEquals(Reason.LIVE_ONLY, reason(Factor.DATA, camera().purpose("geen opname")));
        assertEquals(Reason.UNKNOWN_DATA, reason(Factor.DATA, camera().type("dome")));
    }

    @Test
    void scoreInTheList_isUsedAsItIs() {
        var score = score(HIKVISION, camera().risk("hoog").given(new Camera.Given(null, 37, "", null, null)));

        assertEquals(new RiskScore(37, List.of()), score);
        assertEquals(new RiskScore.Range(37, 37), score.range(Weights.DEFAULT));
    }

    @Test
    void clearCameras_areNotScored() {
        var camera = camera().build();
        var scores = new RiskScorer(RiskRules.DEFAULT, DAY).score(new Inventory(List.of(camera), List.of(), List.of()),
                new Screening(Map.of("C1", new Verdict.Clear("Bosch", List.of()))));

        assertFalse(scores.scores().containsKey("C1"));
    }
}
