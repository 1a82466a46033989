package nl.wissel.exchange.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.wissel.cost.Bookkeeping;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.VisitPrices;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Policy;
import nl.wissel.project.Settings;
import nl.wissel.sheet.Cell;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static nl.wissel.exchange.Tables.row;
import static nl.wissel.exchange.Tables.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

class SettingRowsTest {
    private static final Settings DEFAULTS = Settings.from(new Quarter(2027, 1));

    private final Remarks remarks = new Remarks();

    @Test
    void allSettings_inDutch() {
        var rows = rows(row("naam", "waarde"), row("startkwartaal", "2028-K3"), row("jaren", 3),
                row("index materiaal", new Cell.Number(new BigDecimal("-0.015"), "-2%")), row("index arbeid", "2,5 %"), row("uurtarief", 92.5),
                row("onvoorzien", "0%"), row("prijs blootstelling", 1.5), row("verplaatsprijs", 10), row("overheveling", "ja"),
                row("standaardproduct", "dome"), row("rente", "1%"), row("kapitaallasten vanaf", "zelfde jaar"), row("activeringsgrens", 20000),
                row("aanbestedingsdrempel", 431000), row("btw", "9%"));

        assertEquals(new Settings(new Horizon(new Quarter(2028, 3), 3),
                new PriceLevel(new Percent(new BigDecimal("-1.5")), new Percent(new BigDecimal("2.5")), new Euros(9250), Percent.of(0)),
                VisitPrices.DEFAULT, new Policy(new Euros(150), Euros.of(10)),
                new Bookkeeping(Percent.of(1), false, Euros.of(20_000), Euros.of(431_000), Percent.of(9))), rows.settings(DEFAULTS));
        assertEquals(true, rows.carryOver(false));
        assertEquals("dome", rows.defaultProduct("outdoor bullet"));
        assertEquals(Set.of(Setting.values()), rows.stated());
        assertEquals(List.of(), remarks.errors());
        assertEquals(List.of(), remarks.issues());
    }

    @Test
    void aBlankValue_isNotStated() {
        var rows = rows(row("name", "value"), row("years", ""));

        assertEquals(DEFAULTS, rows.settings(DEFAULTS));
        assertEquals(Set.of(), rows.stated());
        assertEquals(List.of(), remarks.errors());
    }

    @Test
    void aNameWeDoNotKnow_isAWarning() {
        rows(row("name", "value"), row("discount", "3%"));

        assertEquals(List.of(new Issue(Issue.Level.WARNING, "Settings", 2, "name", Problem.UNKNOWN_SETTING, "discount", "")), remarks.issues());
    }

    @Test
    void theSameSettingInBothLanguages_isAnError() {
        rows(row("name", "value"), row("years", 3), row("jaren", 4));

        assertEquals(List.of(Problem.DUPLICATE_ID), remarks.errors().stream().map(Issue::problem).toList());
    }

    @ParameterizedTest
    @CsvSource({"start quarter, 2027, NOT_A_QUARTER", "start quarter, 1950-Q1, OUT_OF_BOUNDS", "years, 11, OUT_OF_BOUNDS", "years, 2.5, NOT_A_NUMBER",
        "hardware index, -21%, OUT_OF_BOUNDS", "labour index, 3, NOT_A_PERCENTAGE", "hourly rate, much, NOT_AN_AMOUNT",
        "exposure price, 10001, OUT_OF_BOUNDS", "carry-over, perhaps, UNKNOWN_WORD", "charges start, later, UNKNOWN_WORD", "interest, -1%, OUT_OF_BOUNDS",
        "move price, 1000000001, OUT_OF_BOUNDS"})
    void aWrongValue_isAnErrorWithItsCell_andTheDefaultHolds(String name, String value, Problem problem) {
        var rows = rows(row("name", "value"), row(name, value));

        assertEquals(DEFAULTS, rows.settings(DEFAULTS));
        assertEquals(false, rows.carryOver(false));
        assertEquals(List.of(problem), remarks.errors().stream().map(Issue::problem).toList());
        assertEquals(List.of("Settings!2 value"), remarks.errors().stream().map(issue -> issue.sheet() + "!" + issue.row() + " " + issue.column()).toList());
    }

    @SafeVarargs
    private SettingRows rows(List<Object>... rows) {
        return new SettingRows(PlanningTable.of(table("Settings", rows), PlanningSheet.SETTINGS, remarks).stream().toList(), remarks);
    }
}
