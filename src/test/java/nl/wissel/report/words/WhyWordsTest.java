package nl.wissel.report.words;

import java.time.Duration;
import java.util.List;
import nl.wissel.plan.explain.Explanation;
import nl.wissel.plan.explain.Explanation.Change;
import nl.wissel.plan.explain.Explanation.Option;
import nl.wissel.plan.explain.Obstacle;
import nl.wissel.plan.explain.Obstacle.Rule;
import nl.wissel.report.words.WhyWords.Line;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WhyWordsTest {
    private static final WhyWords ENGLISH = new WhyWords(Texts.of(Language.EN));
    private static final WhyWords DUTCH = new WhyWords(Texts.of(Language.NL));
    private static final Change NONE = new Change(0, 0, 0, 0, 0, 0);

    private static Option option(int quarter, Obstacle... obstacles) {
        return new Option(new Quarter(2027, quarter), List.of(obstacles), NONE);
    }

    private static String cost(Change change) {
        return ENGLISH.what(new Option(new Quarter(2027, 1), List.of(), change));
    }

    @Test
    void quartersThatBreakTheSameAreOneLine() {
        var cap = new Obstacle(Rule.CITY_CAP, "", "2027", new Euros(1_230_050));
        var hours = new Obstacle(Rule.HOURS, "", new Quarter(2027, 3), Duration.ofMinutes(90));

        assertEquals(List.of(new Line("2027 Q1 to 2027 Q2", "2027 is €12,300.50 short"), new Line("2027 Q3", "2027 is €12,300.50 short; installers are 1.5 hours short"),
                new Line("2027 Q4", "just as good")), ENGLISH.lines(List.of(option(1, cap), option(2, cap), option(3, cap, hours), option(4))));
    }

    @Test
    void outsideTheWindowMoneyIsNotNamed() {
        var early = new Obstacle(Rule.EARLIEST, "", "", new Quarter(2027, 4));

        assertEquals(List.of(new Line("2027 Q1 to 2027 Q3", "not before 2027 Q4")),
                ENGLISH.lines(List.of(option(1, early, new Obstacle(Rule.CITY_CAP, "", "2027", Euros.of(5))), option(2, early), option(3, early))));
    }

    @Test
    void aCostIsSaidInAll_andByItsPartsTheLargestFirst() {
        assertEquals("€410 dearer: one visit more +€552, exposure −€142", cost(new Change(-14_200, 0, 1, 55_200, 0, 0)));
        assertEquals("€20 cheaper: replacement −€20", cost(new Change(0, -2_000, 0, 0, 0, 0)));
        assertEquals("just as good: early write-off +€5, move −€5", cost(new Change(0, 0, 0, 0, 500, -500)));
    }

    @Test
    void dutchNamesTheDepartmentAndTheQuarter() {
        var cap = new Obstacle(Rule.DEPARTMENT_CAP, "Parkeren", "2028", Euros.of(700));
        assertEquals("Parkeren komt in 2028 €\u00a0700 tekort", DUTCH.what(option(2, cap)));
        assertEquals("C1 staat in 2027 K2", DUTCH.present(new Explanation("C1", new Quarter(2027, 2), List.of())));
        assertEquals("C1 is niet gepland", DUTCH.present(new Explanation("C1", null, List.of())));
    }
}
