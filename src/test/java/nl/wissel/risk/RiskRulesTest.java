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
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// What a user can say about how risk is scored.
class RiskRulesTest {
    private static final Quarter Q3 = new Quarter(2027, 3);
    private static final Quarter Q4 = new Quarter(2027, 4);

    private static RiskAssessment score(RiskRules rules, Samples.CameraBuilder... builders) {
        var cameras = List.of(builders).stream().map(Samples.CameraBuilder::build).toList();
        var verdicts = new HashMap<String, Verdict>();
        cameras.forEach(camera -> verdicts.put(camera.id(), new Verdict.OfConcern("Hikvision", List.of("ndaa-889"), List.of())));
        var sites = List.of(new Site("Gemaal Noord", "", null, null, true, null, null, null));
        return new RiskScorer(rules, LocalDate.of(2027, 1, 1)).score(new Inventory(cameras, sites, List.of()), new Screening(verdicts));
    }

    private static Reason place(RiskRules rules, String site) {
        return only(score(rules, Samples.camera("C1").site(site))).parts().get(1).reason();
    }

    private static RiskScore only(RiskAssessment assessment) {
        return assessment.scores().values().iterator().next();
    }

    @Test
    void aWordOfOnesOwn_counts() {
        var rules = RiskRules.DEFAULT.with(new RiskWord(Reason.VITAL_PLACE, "*haven", "port"));

        assertEquals(Reason.VITAL_PLACE, place(rules, "Westhaven 3"));
        assertEquals(Reason.UNKNOWN_PLACE, place(RiskRules.DEFAULT, "Westhaven 3"));
    }

    @Test
    void aWordOfOnesOwn_outweighsTheBundledOneThatIsLookedForAlike() {
        assertEquals(Reason.VITAL_PLACE, place(RiskRules.DEFAULT.with(new RiskWord(Reason.VITAL_PLACE, "Stadhuis", "here the crisis team meets")), "stadhuis"));
        assertEquals(Reason.PARKING, place(RiskRules.DEFAULT.with(new RiskWord(Reason.PARKING, "*tunnel", "bicycles")), "Fietstunnel"));
        assertEquals(Reason.TRAFFIC, place(RiskRules.DEFAULT, "Fietstunnel"));
    }

    @Test
    void aWordTakenBack_countsNoMore() {
        var word = new RiskWord(Reason.VITAL_PLACE, "*haven", "port");

        assertEquals(RiskRules.DEFAULT, RiskRules.DEFAULT.with(word).without(word));
    }

    @Test
    void theRiskOfTheList_isUsedOnlyWhenWanted_andWhereItStatesOne() {
        var high = Samples.camera("C1").risk("4");
        var other = Samples.camera("C2").risk("5");
        var nothing = Samples.camera("C3").risk("?");
        var given = Samples.camera("C4").risk("1").given(new Camera.Given(null, 37, "", null, null));

        var used = score(RiskRules.DEFAULT.withUseStated(true), high, other, nothing, given).scores();
        assertEquals(Map.of("C1", 70, "C2", 90, "C3", 65, "C4", 37), scores(used));
        var unused = score(RiskRules.DEFAULT, high, other, nothing, given).scores();
        assertEquals(Map.of("C1", 65, "C2", 65, "C3", 65, "C4", 37), scores(unused));
    }

    private static Map<String, Integer> scores(Map<String, RiskScore> found) {
        var scores = new HashMap<String, Integer>();
        found.forEach((id, score) -> scores.put(id, score.score()));
        return scores;
    }

    @Test
    void aDeadline_holdsForItsSite_itsBandOrAMoreUrgentOne_andVitalPlaces() {
        // C1 at the vital pumping station: 25 + 25 + 12 + 15 + 5 + 3 = 85 direct; C2: 65 high; C3 as its list states: 20 low
        var cameras = new Samples.CameraBuilder[] {Samples.camera("C1").site("gemaal  noord"), Samples.camera("C2").site("Dam"),
                Samples.camera("C3").site("Dam").given(new Camera.Given(null, 20, "", null, null))};

        assertEquals(Map.of("C1", Q4), deadlines(new DeadlineRule.OfSite("Gemaal Noord", Q4), cameras));
        assertEquals(Map.of("C1", Q4, "C2", Q4), deadlines(new DeadlineRule.OfBand(Band.HIGH, Q4), cameras));
        assertEquals(Map.of("C1", Q4), deadlines(new DeadlineRule.OfBand(Band.DIRECT, Q4), cameras));
        assertEquals(Map.of("C1", Q4), deadlines(new DeadlineRule.OfVital(Q4), cameras));
    }

    private static Map<String, Quarter> deadlines(DeadlineRule rule, Samples.CameraBuilder... cameras) {
        return score(RiskRules.DEFAULT.with(rule), cameras).deadlines();
    }

    @Test
    void ofSeveralDeadlines_theEarliestHolds() {
        var rules = RiskRules.DEFAULT.with(new DeadlineRule.OfSite("Dam", Q4)).with(new DeadlineRule.OfBand(Band.HIGH, Q3));

        assertEquals(Map.of("C1", Q3), score(rules, Samples.camera("C1").site("dam")).deadlines());
    }

    @Test
    void aRuleAboutTheSameCameras_takesThePlaceOfTheEarlier() {
        var rules = RiskRules.DEFAULT.with(new DeadlineRule.OfSite("Dam", Q4)).with(new DeadlineRule.OfSite(" dam", Q3));

        assertEquals(List.of(new DeadlineRule.OfSite(" dam", Q3)), rules.deadlines());
    }

    @Test
    void underOtherWeights_theScoreIsAsIfScoredByThem() {
        var weights = new Weights(Map.of(Factor.MAKER, 10, Factor.PLACE, 25, Factor.NETWORK, 20, Factor.VULNERABILITY, 30, Factor.SUPPORT, 10, Factor.DATA, 5));
        var camera = Samples.camera("C1").site("Stadhuis").network("geen internet");

        assertEquals(only(score(RiskRules.DEFAULT.with(weights), camera)), only(score(RiskRules.DEFAULT, camera)).under(weights));
    }
}
