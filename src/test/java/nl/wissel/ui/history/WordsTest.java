package nl.wissel.ui.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wissel.store.Entry;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.history.Item;
import nl.wissel.store.history.Line;
import nl.wissel.store.history.Told;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class WordsTest {
    private static final Words EN = new Words(Texts.of(Language.EN), ZoneOffset.UTC);
    private static final Words NL = new Words(Texts.of(Language.NL), ZoneOffset.ofHours(1));
    private static final Instant AT = Instant.parse("2027-03-01T23:30:00Z");
    private static final Entry CAP = new Entry(AT, "A", Kind.EDIT, "Cap of 2027",
            new Told(List.of(new Line(Item.CAP, "2027", "100000000", "120000050")), Map.of()));
    private static final Entry PLAN = new Entry(AT.plusSeconds(86_400), "B", Kind.UNDO, "Plan",
            new Told(List.of(new Line(Item.PLANNED, "C12", "2028-Q3", null), new Line(Item.PLANNED, "C13", "2028-Q3", null)), Map.of(Item.PLANNED, 40)));

    @Test
    void anEntryIsToldInThePersonsLanguage() {
        assertEquals(List.of("2027-03-01 23:30", "Cap of 2027", "Cap 2027: €1,000,000 → €1,200,000.50"), told(EN, CAP));
        assertEquals(List.of("2027-03-02 00:30", "Cap of 2027", "Plafond 2027: €\u00a01.000.000 → €\u00a01.200.000,50"), told(NL, CAP));
        assertEquals(List.of("2027-03-02 23:30", "Undone: Plan", "Planned quarter C12: 2028 Q3 → nothing, and 41 more"), told(EN, PLAN));
    }

    private static List<String> told(Words words, Entry entry) {
        return List.of(words.when(entry.at()), words.what(entry), words.changes(entry));
    }

    @Test
    void everyItemHasANameAndEveryFormAValue() {
        for (var item : Item.values()) {
            for (var words : List.of(EN, NL)) {
                assertEquals(false, words.name(item).isBlank(), item.name());
                assertEquals(false, words.after(new Line(item, "", null, value(item))).isBlank(), item.name());
            }
        }
    }

    private static String value(Item item) {
        return switch (item.form()) {
            case TEXT, ROW -> "text";
            case DAY -> "2027-03-01";
            case QUARTER -> "2027-Q3";
            case NUMBER, MONEY, MINUTES, YES_NO -> "1";
            case DECIMAL, PERCENT -> "2.5";
            case VERDICT -> "CLEAR";
            case FEASIBLE -> "LATER";
            case STATUS -> "IN_USE";
            case SITE_KIND -> "TUNNEL";
        };
    }

    @Test
    void valuesAreWrittenAsElsewhere() {
        assertEquals(List.of("2.5\u00a0%", "yes", "28\u00a0h", "Of concern", "there"), Arrays.asList(EN.after(new Line(Item.CONTINGENCY, "", null, "2.5")),
                EN.after(new Line(Item.CARRY_OVER, "", "0", "1")), EN.after(new Line(Item.CAPACITY, "2027-Q1", null, "1680")),
                EN.after(new Line(Item.DECISION, "C1", null, "OF_CONCERN")), EN.after(new Line(Item.CAMERA, "C1", null, "C1"))));
    }

    @Test
    void theFilterLooksAtWhoWhatWhenAndAtEveryLine() {
        assertEquals(List.of(CAP, PLAN), seen(Filter.ALL));
        assertEquals(List.of(PLAN), seen(new Filter("c13", null, null, null, null)));
        assertEquals(List.of(CAP), seen(new Filter("1,200,000", null, null, null, null)));
        assertEquals(List.of(CAP), seen(new Filter("", "A", null, null, null)));
        assertEquals(List.of(PLAN), seen(new Filter("", null, Kind.UNDO, null, null)));
        assertEquals(List.of(PLAN), seen(new Filter("", null, null, LocalDate.of(2027, 3, 2), null)));
        assertEquals(List.of(CAP), seen(new Filter("", null, null, null, LocalDate.of(2027, 3, 1))));
        assertEquals(List.of(), seen(new Filter("1,200,000", "B", null, null, null)));
    }

    private static List<Entry> seen(Filter filter) {
        return List.of(CAP, PLAN).stream().filter(filter.over(EN)).toList();
    }

    @Test
    void theWorkbookHasARowForEachLineAndOneForTheRest() {
        var rows = new JournalBook(EN).of(List.of(CAP, PLAN)).sheets().getFirst().lines();
        assertEquals(1 + 1 + 3, rows.size());
    }
}
