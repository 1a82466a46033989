package nl.wissel.report.words;

import java.time.Duration;
import java.util.List;
import nl.wissel.plan.explain.clash.Clash;
import nl.wissel.plan.explain.clash.Clash.Limit;
import nl.wissel.plan.explain.clash.Clash.NoQuarter;
import nl.wissel.plan.explain.clash.Clash.PinOutside;
import nl.wissel.plan.explain.clash.Clash.PinsOver;
import nl.wissel.risk.CameraDates.Dated;
import nl.wissel.risk.CameraDates.Source;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ClashWordsTest {
    private static final Dated START = new Dated(Source.SITE, new Quarter(2028, 3));
    private static final Dated DEADLINE = new Dated(Source.RULE, new Quarter(2028, 1));

    @Test
    void pinsOverACap() {
        assertEquals(List.of("3 pinned cameras cost €2,210 in 2027, more than its cap of €1,500. Released of one pin it holds: C1"),
                lines(new PinsOver(Limit.CITY_CAP, "", "2027", Euros.of(1_500), Euros.of(2_210), 3, List.of("C1"))));
        assertEquals(List.of("2 pinned cameras take 2.5 hours in 2027 Q1, more than the 1.5 there are. Released of one pin it holds: C1"),
                lines(new PinsOver(Limit.HOURS, "", new Quarter(2027, 1), Duration.ofMinutes(90), Duration.ofMinutes(150), 2, List.of("C1"))));
    }

    @Test
    void camerasWithTheSameTroubleShareALine() {
        assertEquals(List.of("C1, C2: no quarter is left: not before 2028 Q3 (given for its site) and not after 2028 Q1 (by the rules of risk). "
                        + "There is one with a deadline of 2028 Q3 or later, or a start of 2028 Q1 or sooner"),
                lines(new NoQuarter("C1", START, DEADLINE), new NoQuarter("C2", START, DEADLINE)));
    }

    @Test
    void aPinOutside() {
        assertEquals(List.of("C1: pinned to 2028 Q2, but not after 2028 Q1 (by the rules of risk)", "C2: pinned to 2041 Q1, outside the plan"),
                lines(new PinOutside("C1", new Quarter(2028, 2), null, DEADLINE), new PinOutside("C2", new Quarter(2041, 1), null, null)));
    }

    private static List<String> lines(Clash... clashes) {
        return new ClashWords(Texts.of(Language.EN)).lines(List.of(clashes));
    }
}
