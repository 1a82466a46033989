package nl.wissel.inventory.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.Camera.Status;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static nl.wissel.inventory.Lists.camera;
import static nl.wissel.inventory.Lists.cameras;
import static nl.wissel.inventory.Lists.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// What the cells of a row become.
class FieldsTest {
    @Test
    void everyColumnOfAnInventory_isRead() {
        var reading = read("Camera-ID|Naam|Merk|Model|Soort|MAC-adres|IP-adres|Serienummer|Firmware|Leverancier|Locatie|Straat|Huisnummer|Breedtegraad|Lengtegraad|Afdeling|"
                + "Kostenplaats|Plaatsingsdatum|Aanschafdatum|Aanschafprijs|Levensduur|Boekwaarde|Einde ondersteuning|Garantie tot|Netwerk|Doel|Risico|Status|Opmerking",
                "000123|Dam 1|Axis|P3245-LVE|dome|00-11-22-33-44-55|http://root:pw@10.0.0.12/|S1|10.12|Installateur BV|Dam|Dam|=1|=52.3731|=4.8926|Verkeer|=4711|"
                + "@2019-03-12|=2019|€ 1.664,30|=7|=200|31-12-2026|1-7-2027|eigen VLAN|verkeer|hoog|in gebruik|mast 12");
        var expected = new Camera("000123", new Camera.Origin("Blad1", 2),
                new Camera.Device("Dam 1", "Axis", "P3245-LVE", "dome", "00:11:22:33:44:55", "10.0.0.12", "S1", "10.12", "Installateur BV"),
                new Camera.Place("Dam", "Dam 1", new Camera.Coordinates(52.3731, 4.8926), "Verkeer", "4711"),
                new Camera.Book(LocalDate.of(2019, 3, 12), LocalDate.of(2019, 1, 1), new Euros(166430), 84, Euros.of(200), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 7, 1)),
                new Camera.Use(Status.IN_USE, "eigen VLAN", "verkeer", "hoog", "mast 12"), Camera.Assessment.NONE, Camera.Given.NOTHING);
        assertEquals(List.of(expected), reading.inventory().cameras());
        assertEquals(Map.of(Field.PRICE, new BigDecimal("1664.30")), reading.sums());
        assertEquals("Straat, Huisnummer", reading.columns().get(Field.ADDRESS));
    }

    @Test
    void everyPlanningColumn_isRead() {
        var camera = camera("camera id|brand|verdict|risk score|replacement product|hardware|hours|earliest|deadline|pinned to|assessed cost|feasible|assessment remark",
                "1|Axis|of concern|=61|dome X|=550|3,5|2027-Q2|@2028-12-31|2027-K4|=1200|later|na de verbouwing");
        assertEquals(new Camera.Given(Camera.Decision.OF_CONCERN, 61, "dome X", Euros.of(550), new BigDecimal("3.5")), camera.given());
        assertEquals(new Camera.Assessment(Feasible.LATER, new Quarter(2027, 2), new Quarter(2028, 4), new Quarter(2027, 4), Euros.of(1200), "na de verbouwing"),
                camera.assessment());
    }

    @Test
    void laterWithoutAnEarliest_countsAsYesWarned() {
        var reading = read("Nr|Merk|Haalbaar|Vroegst", "1|Axis|later|");
        assertEquals(Feasible.YES, reading.inventory().cameras().getFirst().assessment().feasible());
        assertEquals(List.of(issue(Level.WARNING, "Haalbaar", Problem.LATER_WITHOUT_DATE, "later", "")), reading.issues());
    }

    @Test
    void riskScoreOutOfBounds_isEmptyWarned() {
        var reading = read("Nr|Merk|Risicoscore", "1|Axis|=101");
        assertEquals(Camera.Given.NOTHING, reading.inventory().cameras().getFirst().given());
        assertEquals(List.of(issue(Level.WARNING, "Risicoscore", Problem.OUT_OF_BOUNDS, "101", "0 … 100")), reading.issues());
    }

    @Test
    void unreadableDate_isEmptyNotedWithItsPlace() {
        var reading = read("Nr|Merk|Bouwjaar", "1|Axis|lang geleden");
        assertEquals(List.of(issue(Level.NOTE, "Bouwjaar", Problem.NOT_A_DATE, "lang geleden", "31-12-2019, 2019")), reading.issues());
    }

    @Test
    void orderOfDayAndMonth_isDecidedPerColumn() {
        var reading = read("Nr|Merk|Installatiedatum|Aanschafdatum|Garantie tot", "1|Axis|3/4/2019|3-4-2019|3-4-2027", "2|Axis|4/13/2019|13-4-2019|4-4-2027");
        var book = reading.inventory().cameras().getFirst().book();
        assertEquals(List.of(LocalDate.of(2019, 3, 4), LocalDate.of(2019, 4, 3), LocalDate.of(2027, 4, 3)),
                Arrays.asList(book.installed(), book.purchased(), book.contractEnd()));
        assertEquals(List.of(new Issue(Level.NOTE, "Blad1", 1, "Garantie tot", Problem.DAY_MONTH_GUESSED, "3-4-2027", "2027-04-03")), reading.issues());
    }

    @Test
    void pricesInclVatByTheirHeader_areDividedNotedOnce() {
        var reading = read("Nr|Merk|Prijs incl. btw", "1|Axis|=121", "2|Axis|=242");
        assertEquals(Map.of(Field.PRICE, new BigDecimal("300.00")), reading.sums());
        assertEquals(List.of(new Issue(Level.NOTE, "Blad1", 1, "Prijs incl. btw", Problem.VAT_REMOVED, "Prijs incl. btw", "/ 1.21")), reading.issues());
    }

    @Test
    void sumOfPrices_countsEachCameraOfAQuantity() {
        assertEquals(Map.of(Field.PRICE, new BigDecimal("300.00")), read("Nr|Merk|Stuksprijs|Aantal", "1|Axis|=100|=3", "2|Axis||").sums());
    }

    @Test
    void errorValue_isEmptyNoted() {
        var reading = read("Nr|Merk|Prijs|Kleur", "1|#N/B|#VERW!|#N/B");
        assertEquals("", reading.inventory().cameras().getFirst().device().brand());
        assertEquals(List.of("Merk #N/B", "Prijs #VERW!", "Kleur #N/B").stream().sorted().toList(),
                reading.issues().stream().map(issue -> issue.column() + " " + issue.found()).sorted().toList());
    }

    @Test
    void unknownColumns_areKeptInTheRemarksNotedOnce() {
        var reading = read("Nr|Merk|Kleur|Opmerking|Toelichting|Mast", "1|Axis|wit|let op|hoog|12", "2|Axis|zwart||-|");
        assertEquals(List.of("let op; hoog; Kleur: wit; Mast: 12", "Kleur: zwart"),
                reading.inventory().cameras().stream().map(camera -> camera.use().remarks()).toList());
        assertEquals(List.of(new Issue(Level.NOTE, "Blad1", 1, "Kleur", Problem.UNKNOWN_COLUMN, "Kleur", ""),
                new Issue(Level.NOTE, "Blad1", 1, "Mast", Problem.UNKNOWN_COLUMN, "Mast", "")), reading.issues());
    }

    @Test
    void passwords_areNeverRead() {
        var reading = read("Nr|Merk|Gebruikersnaam|Wachtwoord|Opmerking", "1|Axis|root|Geheim1|rtsp://root:Geheim1@cam/1");
        assertFalse(reading.toString().contains("Geheim1"));
        assertFalse(reading.toString().contains("root"));
        assertEquals(List.of("Gebruikersnaam", "Wachtwoord"), reading.issues().stream().filter(issue -> issue.problem() == Problem.PASSWORD_COLUMN).map(Issue::column).toList());
    }

    @ParameterizedTest
    @CsvSource({"Status,vervangen,REPLACED", "Status,Omgewisseld,REPLACED", "Status,verwijderd,REMOVED", "Status,Buiten gebruik,REMOVED", "Status,afgevoerd,REMOVED",
        "Status,weg,REMOVED", "State,retired,REMOVED", "Status,defect,IN_USE", "Status,In gebruik,IN_USE", "Status,n.v.t.,IN_USE", "Enabled,no,REMOVED",
        "Enabled,TRUE,IN_USE", "Actief,x,IN_USE", "Verwijderd,ja,REMOVED", "Verwijderd,nee,IN_USE", "Defect,ja,IN_USE", "Vervangen,ja,REPLACED"})
    void status_isReadWithoutARemark(String header, String word, Status expected) {
        var reading = read("Nr|Merk|" + header, "1|Axis|" + word);
        assertEquals(expected, reading.inventory().cameras().getFirst().use().status());
        assertEquals(List.of(), reading.issues());
    }

    @Test
    void statusWithADetail_isReadByItsWordNoted() {
        var reading = read("Nr|Merk|Status", "1|Axis|Vervangen op 12-3-2024", "2|Axis|verwijderd (mast weg)");
        assertEquals(List.of(Status.REPLACED, Status.REMOVED), reading.inventory().cameras().stream().map(camera -> camera.use().status()).toList());
        assertEquals(issue(Level.NOTE, "Status", Problem.READ_AS, "Vervangen op 12-3-2024", "vervangen"), reading.issues().getFirst());
    }

    @Test
    void unknownStatus_isInUseWarned() {
        var reading = read("Nr|Merk|Status", "1|Axis|te vervangen");
        assertEquals(Status.IN_USE, reading.inventory().cameras().getFirst().use().status());
        assertEquals(List.of(issue(Level.WARNING, "Status", Problem.UNKNOWN_STATUS, "te vervangen", "in gebruik, vervangen, verwijderd, in use, replaced, removed")), reading.issues());
    }

    @Test
    void networkQuestion_keepsWhatWasAsked() {
        assertEquals("Internet bereikbaar: nee", camera("Nr|Merk|Internet bereikbaar", "1|Axis|nee").use().network());
        assertEquals("Internet exposed: yes", camera("Nr|Merk|Internet exposed", "1|Axis|x").use().network());
        assertEquals("VLAN 12", camera("Nr|Merk|VLAN", "1|Axis|=12").use().network());
    }

    @Test
    void halfOfThePlace_isKeptInTheRemarks() {
        assertEquals("X: 121000", camera("Nr|Merk|X", "1|Axis|=121000").use().remarks());
        var reading = read("Nr|Merk|X|Y", "1|Axis|=121000|");
        assertEquals(List.of(issue(Level.WARNING, "Y", Problem.OUT_OF_BOUNDS, ", 121000", "52.3702, 4.8952")), reading.issues());
    }

    @Test
    void repeatedStrings_areShared() {
        var cameras = cameras("Nr|Merk", "1|" + new String("Axis"), "2|" + new String("Axis"));
        assertEquals(1, cameras.stream().map(camera -> System.identityHashCode(camera.device().brand())).distinct().count());
    }

    private static Issue issue(Level level, String column, Problem problem, String found, String expected) {
        return new Issue(level, "Blad1", 2, column, problem, found, expected);
    }
}
