package nl.wissel.inventory.read;

import java.util.List;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.Reading.Counts;
import nl.wissel.inventory.Rejection;
import nl.wissel.sheet.Merge;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Table;
import org.junit.jupiter.api.Test;

import static nl.wissel.inventory.Lists.cells;
import static nl.wissel.inventory.Lists.read;
import static nl.wissel.inventory.Lists.row;
import static nl.wissel.inventory.Lists.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// Which rows become cameras, and which are rejected or skipped.
class RowsTest {
    @Test
    void blankRows_areSkipped() {
        var reading = read("Nr|Merk", "1|Axis", "", "", "2|Bosch", " \u00a0| ");
        assertEquals(List.of("1", "2"), ids(reading));
        assertEquals(new Counts(4, 0, 2, 0, 2), reading.counts());
    }

    @Test
    void totalRows_areSkipped() {
        var reading = read("Nr|Merk|Prijs", "1|Axis|=100", "Subtotaal||=100", "2|Bosch|=50", "Totaal aantal||=2", "||Total", "3|Totaal|=1");
        assertEquals(List.of("1", "2", "3"), ids(reading));
        assertEquals(new Counts(6, 0, 3, 0, 3), reading.counts());
    }

    @Test
    void totalWithACountBesideIt_isSkipped() {
        var reading = read("Merk|Nr|Prijs", "Axis|1|=100", "Totaal|=1|=100");
        assertEquals(List.of("1"), ids(reading));
    }

    @Test
    void onlyAPasswordInARow_isNoSection() {
        var reading = read("Wachtwoord|Nr|Merk|Model", "Geheim|||", "|1|Axis|P1");
        assertEquals(List.of(""), departments(reading));
        assertEquals(1, reading.counts().rejected());
    }

    @Test
    void cameraNamedAfterATotalView_isACamera() {
        assertEquals(List.of("Blad1!2"), ids(read("Naam|Merk|Prijs", "Totaal overzicht Dam|Axis|=100")));
    }

    @Test
    void repeatedHeaders_areSkipped() {
        var reading = read("Nr|Merk", "1|Axis", "NR|merk", "2|Bosch");
        assertEquals(new Counts(3, 0, 2, 0, 1), reading.counts());
    }

    @Test
    void sectionRow_isTheDepartmentOfTheRowsBelow() {
        var reading = read("Nr|Merk|Model", "1|Axis|P1", "Stadsdeel Noord", "2|Axis|P1", "Stadsdeel Zuid", "3|Axis|P1");
        assertEquals(List.of("", "Stadsdeel Noord", "Stadsdeel Zuid"), departments(reading));
        assertEquals(new Counts(5, 0, 3, 0, 2), reading.counts());
        assertEquals(List.of(note(3, "", Problem.DEPARTMENT_FROM_SECTION, "Stadsdeel Noord", ""), note(5, "", Problem.DEPARTMENT_FROM_SECTION, "Stadsdeel Zuid", "")),
                reading.issues());
    }

    @Test
    void sectionRowBesideADepartmentColumn_isOnlySkipped() {
        var reading = read("Nr|Merk|Afdeling", "Stadsdeel Noord", "2|Axis|Verkeer");
        assertEquals(List.of("Verkeer"), departments(reading));
        assertEquals(new Counts(2, 0, 1, 0, 1), reading.counts());
    }

    @Test
    void rowWithOnlyAnId_isACamera() {
        assertEquals(List.of("C-17", "18"), ids(read("Nr|Merk|Model", "C-17", "=18")));
    }

    @Test
    void rowWithNothingToKnowItBy_isRejected() {
        var reading = read("Nr|Merk|Prijs|Locatie", "1|Axis|=100|Dam", "-|onbekend|=50|Dam");
        assertEquals(List.of(new Rejection("Blad1", 3, "", Problem.NOTHING_TO_KNOW_IT_BY, "", "")), reading.rejections());
        assertEquals(new Counts(2, 0, 1, 1, 0), reading.counts());
    }

    @Test
    void duplicateId_isRejectedNamingTheFirst() {
        var reading = read("Nr|Merk", "C1|Axis", " c1 |Bosch");
        assertEquals(List.of(new Rejection("Blad1", 3, "Nr", Problem.DUPLICATE_ID, "c1", "Blad1!2")), reading.rejections());
        assertEquals(new Counts(2, 0, 1, 1, 0), reading.counts());
    }

    @Test
    void duplicateIdOnAnotherSheet_isRejected() {
        var reading = read(table("Noord", "Nr|Merk", "C1|Axis"), table("Zuid", "Nr|Merk", "C1|Axis"));
        assertEquals(List.of(new Rejection("Zuid", 2, "Nr", Problem.DUPLICATE_ID, "C1", "Noord!2")), reading.rejections());
    }

    @Test
    void quantity_makesThatManyCameras() {
        var reading = read("Nr|Merk|Aantal", "000123|Axis|=3", "000124|Axis|");
        assertEquals(List.of("000123-1", "000123-2", "000123-3", "000124"), ids(reading));
        assertEquals(new Counts(2, 2, 4, 0, 0), reading.counts());
        assertEquals(List.of(note(2, "Aantal", Problem.EXPANDED, "3", "000123-1 … 000123-3")), reading.issues());
    }

    @Test
    void quantityInWords_isRead() {
        assertEquals(List.of("1-1", "1-2"), ids(read("Nr|Merk|Aantal", "1|Axis|2 stuks")));
    }

    @Test
    void quantityOutsideOneToTenThousand_isRejected() {
        var reading = read("Nr|Merk|Aantal", "1|Axis|=0", "2|Axis|=10001", "3|Axis|=1.5", "4|Axis|paar", "5|Axis|=10000");
        assertEquals(List.of("0", "10001", "1.5", "paar"), reading.rejections().stream().map(Rejection::found).toList());
        assertEquals(new Counts(5, 9999, 10000, 4, 0), reading.counts());
    }

    @Test
    void idOfAQuantityThatIsTaken_isRejectedWhole() {
        var reading = read("Nr|Merk|Aantal", "A-2|Axis|", "A|Axis|=3", "B|Axis|=2", "b|Axis|");
        assertEquals(List.of("A-2", "B-1", "B-2"), ids(reading));
        assertEquals(List.of(new Rejection("Blad1", 3, "Nr", Problem.DUPLICATE_ID, "A", "Blad1!2"), new Rejection("Blad1", 5, "Nr", Problem.DUPLICATE_ID, "b", "Blad1!4")),
                reading.rejections());
        assertEquals(new Counts(4, 1, 3, 2, 0), reading.counts());
    }

    @Test
    void listWithoutIds_hasThemMadeNotedOnce() {
        var reading = read("Naam|Merk|Model", "Dam|Axis|P1", "Spui|Axis|P1");
        assertEquals(List.of("Blad1!2", "Blad1!3"), ids(reading));
        assertEquals(List.of(note(1, "", Problem.MADE_ID, "", "Blad1!2")), reading.issues());
    }

    @Test
    void missingId_isMadeNotedInItsRow() {
        var reading = read("Nr|Merk", "1|Axis", "n.v.t.|Axis");
        assertEquals(List.of("1", "Blad1!3"), ids(reading));
        assertEquals(List.of(note(3, "Nr", Problem.MADE_ID, "n.v.t.", "Blad1!3")), reading.issues());
    }

    @Test
    void sheetsWithOtherHeaders_areAllReadWithTheirNamesAsDepartments() {
        var reading = read(table("Verkeer", "Nr|Merk", "1|Axis"), table("Parkeren", "Titel", "", "Make|Camera id", "Bosch|2"));
        assertEquals(List.of("1 Axis Verkeer", "2 Bosch Parkeren"),
                reading.inventory().cameras().stream().map(camera -> camera.id() + " " + camera.device().brand() + " " + camera.place().department()).toList());
        assertEquals(List.of(new Issue(Level.NOTE, "Verkeer", 0, "", Problem.DEPARTMENT_FROM_SHEET, "Verkeer", ""),
                new Issue(Level.NOTE, "Parkeren", 0, "", Problem.DEPARTMENT_FROM_SHEET, "Parkeren", "")), reading.issues());
    }

    @Test
    void nameOfTheOnlySheetOrAGeneralName_isNoDepartment() {
        assertEquals(List.of(""), departments(read(table("Verkeer", "Nr|Merk", "1|Axis"))));
        assertEquals(List.of("", ""), departments(read(table("Blad1", "Nr|Merk", "1|Axis"), table("Camera's 2", "Nr|Merk", "2|Axis"))));
    }

    @Test
    void hiddenSheet_isSkippedNoted() {
        var hidden = new Table("Oud", true, List.of(row(1, "Nr|Merk"), row(2, "9|Axis")), List.of());
        var reading = read(table("Blad1", "Nr|Merk", "1|Axis"), hidden);
        assertEquals(List.of("1"), ids(reading));
        assertEquals(List.of(new Issue(Level.NOTE, "Oud", 0, "", Problem.HIDDEN_SHEET, "Oud", "")), reading.issues());
    }

    @Test
    void sheetWithoutAHeader_isWarned() {
        var reading = read(table("Blad1", "Nr|Merk", "1|Axis"), table("Los", "zomaar iets"));
        assertEquals(List.of(new Issue(Level.WARNING, "Los", 0, "", Problem.NO_HEADER_IN_SHEET, "Los", "")), reading.issues());
    }

    @Test
    void hiddenRows_areDataNoted() {
        var table = new Table("Blad1", false, List.of(row(1, "Nr|Merk"), new Row(2, cells("1|Axis"), true, false), new Row(3, cells("2|Axis"), true, false)), List.of());
        var reading = read(table);
        assertEquals(List.of("1", "2"), ids(reading));
        assertEquals(List.of(note(0, "", Problem.HIDDEN_ROWS, "2", "")), reading.issues());
    }

    @Test
    void struckOutRow_isRemovedNoted() {
        var table = new Table("Blad1", false, List.of(row(1, "Nr|Merk|Status"), new Row(2, cells("1|Axis|actief"), false, true), new Row(3, cells("2|Axis|vervangen"), false, true)), List.of());
        var reading = read(table);
        assertEquals(List.of(Camera.Status.REMOVED, Camera.Status.REPLACED), reading.inventory().cameras().stream().map(camera -> camera.use().status()).toList());
        assertEquals(List.of(note(2, "", Problem.STRUCK_OUT, "", "")), reading.issues());
    }

    @Test
    void mergedCells_holdForEachRow() {
        var reading = read(table("Blad1", List.of(new Merge(2, 2, 4, 2)), "Nr|Merk|Locatie", "1|Axis|Stadhuis", "2|Axis|", "3|Axis|", "4|Axis|"));
        assertEquals(List.of("Stadhuis", "Stadhuis", "Stadhuis", ""), reading.inventory().cameras().stream().map(camera -> camera.place().site()).toList());
        assertEquals(List.of(note(2, "Locatie", Problem.MERGED_FILLED, "Stadhuis", "2 – 4")), reading.issues());
    }

    @Test
    void mergedIdOrQuantity_isNotRepeated() {
        var reading = read(table("Blad1", List.of(new Merge(2, 0, 3, 0), new Merge(2, 2, 3, 2)), "Nr|Merk|Aantal", "1|Axis|=2", "|Axis|"));
        assertEquals(List.of("1-1", "1-2", "Blad1!3"), ids(reading));
    }

    private static Issue note(int row, String column, Problem problem, String found, String expected) {
        return new Issue(Level.NOTE, "Blad1", row, column, problem, found, expected);
    }

    private static List<String> ids(Reading reading) {
        return reading.inventory().cameras().stream().map(Camera::id).toList();
    }

    private static List<String> departments(Reading reading) {
        return reading.inventory().cameras().stream().map(camera -> camera.place().department()).toList();
    }
}
