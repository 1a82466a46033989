package nl.wissel.exchange.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.wissel.exchange.Tables;
import nl.wissel.exchange.course.CourseDifference.Line;
import nl.wissel.exchange.course.WorkRemark.Kind;
import nl.wissel.inventory.Inventory;
import nl.wissel.plan.course.Actual;
import nl.wissel.plan.course.Course;
import nl.wissel.project.Project;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.text.Language;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Lists of [City] that come back. The cameras of 2027 stand in rows 6 (A1), 7 (A2) and 8 (B1); the day in L, product M, paid N, remark O.
class ReturnedWorkTest {
    private static final LocalDate IN_MARCH = LocalDate.of(2027, 3, 4);

    @TempDir
    private Path folder;

    private final Project project = City.project();

    @Test
    void whatComesBackAsItWentOutChangesNothing() throws Exception {
        for (var language : Language.values()) {
            var work = read(new Paper(folder, language, project).back(_ -> { }));

            assertEquals(List.of(), work.remarks());
            assertEquals(new CourseDifference(List.of(), 1), CourseDifference.of(work, project.course()));
        }
    }

    @Test
    void whatWasDoneIsReadInBothLanguages_andTakenOverAtOnce() throws Exception {
        for (var language : Language.values()) {
            var work = read(new Paper(folder, language, project).back(pen -> pen.put("L6", IN_MARCH).put("M6", "PTZ").put("N6", 1234.56).put("O6", "new pole")
                    .put("L8", "6 mei 2027")));

            assertEquals(List.of(Kind.AS_PLANNED), work.remarks().stream().map(WorkRemark::kind).toList());
            var first = new Actual(IN_MARCH, "PTZ", new Euros(123_456), "new pole");
            var second = new Actual(LocalDate.of(2027, 5, 6), "", Euros.of(2000), "");
            var difference = CourseDifference.of(work, project.course());
            assertEquals(List.of(new Line(CourseDifference.Kind.NEW, "A1", null, first), new Line(CourseDifference.Kind.NEW, "B1", null, second)), difference.lines());
            var taken = difference.take(project.course(), false);
            assertEquals(Map.of("A1", first, "A2", City.A2, "B1", second), taken.actuals());
            assertEquals(LocalDate.of(2027, 5, 6), taken.statusDate());
        }
    }

    @Test
    void amountsAndDaysAreReadAsPeopleWriteThem_andWhatIsNotAsItStandsIsSaid() throws Exception {
        var work = back(pen -> pen.put("L6", "04-03-2027").put("N6", "€ 1.234,56").put("L8", "2027-05-06").put("N8", "1.500"));

        assertEquals(List.of(remark(Kind.READ_AS, "N8", "B1", "1.500", "1500.00")), work.remarks().stream().filter(one -> one.kind() != Kind.DAY_ORDER).toList());
        assertEquals(List.of(new Euros(123_456), Euros.of(1500)), CourseDifference.of(work, project.course()).lines().stream().map(line -> line.after().paid()).toList());
    }

    @Test
    void eachTroubleIsToldByItsCell_andItsRowStaysAsItIs() throws Exception {
        assertEquals(List.of(remark(Kind.NOT_A_DAY, "L6", "A1", "ooit", "31-12-2027"), remark(Kind.NOT_AN_AMOUNT, "N8", "B1", "-5", "0 … 1000000000")),
                refused(pen -> pen.put("L6", "ooit").put("L8", IN_MARCH).put("N8", -5)));
        assertEquals(List.of(remark(Kind.NOT_A_DAY, "L6", "A1", "mrt 2027", "31-12-2027"), remark(Kind.NOT_A_DAY, "L8", "B1", "x", "31-12-2027")),
                refused(pen -> pen.put("L6", "mrt 2027").put("L8", "x")));
        assertEquals(List.of(remark(Kind.IN_FUTURE, "L6", "A1", "2027-05-11", "2027-05-10"), remark(Kind.BEFORE_BASELINE, "L8", "B1", "2026-12-14", "2026-12-15")),
                refused(pen -> pen.put("L6", City.TODAY.plusDays(1)).put("L8", LocalDate.of(2026, 12, 14))));
        assertEquals(List.of(remark(Kind.NO_DAY, "L6", "A1", "", ""), remark(Kind.NOT_AN_AMOUNT, "N8", "B1", "veel", "1234.56")),
                refused(pen -> pen.put("N6", 100).put("L8", IN_MARCH).put("N8", "veel")));
        assertEquals(List.of(remark(Kind.NO_CAMERA, "A9", "", "", ""), remark(Kind.UNKNOWN_CAMERA, "A10", "Z9", "Z9", ""), remark(Kind.NOT_IN_PLAN, "A11", "C1", "C1", "")),
                refused(pen -> pen.put("L9", IN_MARCH).put("A10", "Z9").put("L10", IN_MARCH).put("A11", "C1").put("C11", "Axis").put("F11", "Bridge").put("L11", IN_MARCH)));
    }

    @Test
    void aDayOnWhichThePlanWasAdoptedAndTodayAreTaken() throws Exception {
        var work = back(pen -> pen.put("L6", City.TODAY).put("N6", 1).put("L8", LocalDate.of(2026, 12, 15)).put("N8", 1));

        assertEquals(List.of(), work.remarks());
        assertEquals(2, CourseDifference.of(work, project.course()).lines().size());
    }

    @Test
    void aProductThatIsNotKnownIsTakenAsWritten() throws Exception {
        var work = back(pen -> pen.put("L6", IN_MARCH).put("M6", "Axis P3265-LVE").put("N6", 1).put("L8", IN_MARCH).put("M8", "ptz").put("N8", 1));

        assertEquals(List.of(remark(Kind.UNKNOWN_PRODUCT, "M6", "A1", "Axis P3265-LVE", "")), work.remarks());
        assertEquals(List.of("Axis P3265-LVE", "PTZ"), CourseDifference.of(work, project.course()).lines().stream().map(line -> line.after().product()).toList());
    }

    @Test
    void aCameraWithoutAQuarterIsTakenWhenItsAmountIsGiven() throws Exception {
        var row = (Consumer<Paper.Pen>) pen -> pen.put("A9", "D1").put("C9", "Dahua").put("F9", "Bridge").put("L9", IN_MARCH);

        assertEquals(List.of(remark(Kind.NO_AMOUNT, "N9", "D1", "", "")), refused(row));
        var work = back(row.andThen(pen -> pen.put("N9", 400)));
        assertEquals(List.of(remark(Kind.NOT_SCHEDULED, "A9", "D1", "D1", "")), work.remarks());
        assertEquals(new Actual(IN_MARCH, "", Euros.of(400), ""), CourseDifference.of(work, project.course()).take(project.course(), false).actuals().get("D1"));
    }

    @Test
    void whatIsLockedIsComparedWithWhatWentOut() throws Exception {
        var work = back(pen -> pen.put("C6", "Axis").put("L6", IN_MARCH).put("N6", 1).put("K8", 9999));
        assertEquals(List.of(remark(Kind.LOCKED_CHANGED, "C6", "A1", "Axis", "Hikvision"), remark(Kind.LOCKED_CHANGED, "K8", "B1", "9999", "2000")), work.remarks());
        assertEquals(1, CourseDifference.of(work, project.course()).lines().size());

        // the column of ids was sorted, or filled down: B1's number stands in A1's row
        assertEquals(List.of(remark(Kind.NOT_CLEAR, "A6", "B1", "Gate, Hikvision, DS-2CD2143, …", "North, Dahua, IPC-HFW, …"),
                new WorkRemark(Kind.ROWS_MISSING, "back.xlsx", "Werk", "", "", "1", "")), refused(pen -> pen.put("A6", "B1").put("L6", IN_MARCH)));
    }

    @Test
    void rowsThatDidNotComeBackAndCamerasThatLeftStayAsTheyAre() throws Exception {
        var file = dutch(project).back(pen -> {
            pen.put("L6", IN_MARCH);
            pen.sheet().removeRow(pen.sheet().getRow(7));
        });
        var fewer = project.with(new Inventory(project.inventory().cameras().subList(1, 6), List.of(), List.of()));

        assertEquals(List.of(remark(Kind.GONE_SINCE, "A6", "A1", "A1", ""), new WorkRemark(Kind.ROWS_MISSING, "back.xlsx", "Werk", "", "", "1", "")),
                ReturnedWork.read(List.of(file), fewer, City.findings(fewer), City.TODAY, Language.NL).remarks());
    }

    @Test
    void whatWasRecordedMayBeCorrectedByTheListThatItWentOutWith() throws Exception {
        var work = back(pen -> pen.put("N7", 975).put("O7", ""));

        assertEquals(List.of(remark(Kind.EMPTIED, "O7", "A2", "", "by night")), work.remarks());
        var after = new Actual(City.A2.replacedOn(), "", Euros.of(975), "by night");
        var line = new Line(CourseDifference.Kind.CHANGED, "A2", City.A2, after);
        assertEquals(List.of(line), CourseDifference.of(work, project.course()).lines());
        assertEquals(Map.of(WorkColumn.PAID, new CourseDifference.Change(Euros.of(950), Euros.of(975))), line.changes());
    }

    @Test
    void whatWasRecordedByHandSinceIsNotOverruledUnasked() throws Exception {
        var work = back(pen -> pen.put("L6", IN_MARCH).put("N6", 800).put("N7", 975));
        var byHand = new Actual(LocalDate.of(2027, 3, 9), "", Euros.of(800), "");
        var since = City.recorded(City.recorded(project, "A1", byHand), "A2", new Actual(City.A2.replacedOn(), "PTZ", Euros.of(950), "by night"));

        var difference = CourseDifference.of(work, since.course());

        // of A2 only the product was recorded since, of which the list says nothing
        assertEquals(List.of(CourseDifference.Kind.CONTRADICTED, CourseDifference.Kind.CHANGED), difference.lines().stream().map(Line::kind).toList());
        assertEquals(List.of(byHand, new Actual(City.A2.replacedOn(), "PTZ", Euros.of(975), "by night")), actuals(difference.take(since.course(), false)));
        assertEquals(IN_MARCH, actuals(difference.take(since.course(), true)).getFirst().replacedOn());
    }

    @Test
    void whatWasTakenBackSinceIsNotRecordedAgainUnasked() throws Exception {
        var withdrawn = project.course().withdrawing(List.of("A2"));

        assertEquals(new CourseDifference(List.of(), 0), CourseDifference.of(back(_ -> { }), withdrawn));
        assertEquals(List.of(CourseDifference.Kind.CONTRADICTED), CourseDifference.of(back(pen -> pen.put("N7", 975)), withdrawn).lines().stream().map(Line::kind).toList());
    }

    @Test
    void anInstallersOwnListIsReadByItsHeaders() throws Exception {
        var list = csv("""
                Overzicht week 10
                Nummer;Straat;Datum gereed;Nieuw model;Bedrag (incl. btw);Opm.
                A1;Dam 1;04-03-2027;Axis P3265;€ 1.210,00;klaar
                A2;Dam 1;3-2-2027;;;
                B1;Dam 2;n.v.t.;;;
                """);

        var work = read(list);

        assertEquals(List.of(new WorkRemark(Kind.COLUMNS_READ, "list.csv", "list", "", "",
                "Nummer → camera-id, Datum gereed → vervangen op, Nieuw model → vervangen door, Bedrag (incl. btw) → betaald, Opm. → opmerkingen", ""),
                new WorkRemark(Kind.COLUMNS_UNREAD, "list.csv", "list", "", "", "Straat", ""), new WorkRemark(Kind.DAY_ORDER, "list.csv", "list", "C2", "", "04-03-2027", ""),
                new WorkRemark(Kind.VAT_REMOVED, "list.csv", "list", "E2", "", "Bedrag (incl. btw)", ""),
                new WorkRemark(Kind.UNKNOWN_PRODUCT, "list.csv", "list", "D3", "A1", "Axis P3265", "")), work.remarks());
        assertEquals(new CourseDifference(List.of(new Line(CourseDifference.Kind.NEW, "A1", null, new Actual(IN_MARCH, "Axis P3265", Euros.of(1000), "klaar"))), 1),
                CourseDifference.of(work, project.course()));
    }

    @Test
    void ofAListThatOthersMadeWhatIsRecordedOtherwiseIsAContradiction() throws Exception {
        var work = read(csv("camera;date;amount\nA2;2027-02-05;950\n"));

        assertEquals(List.of(CourseDifference.Kind.CONTRADICTED), CourseDifference.of(work, project.course()).lines().stream().map(Line::kind).toList());
    }

    @Test
    void ofTwoRowsThatDifferNoneIsTaken_ofTwoThatAgreeOne() throws Exception {
        var work = read(csv("id;replaced on;paid\nA1;2027-03-04;10\nA1;2027-03-05;10\nB1;2027-03-04;10\nB1;2027-03-04;10\n"));

        assertEquals(new WorkRemark(Kind.TWO_ROWS, "", "", "", "A1", "list.csv list!2", "list.csv list!3"), work.remarks().getLast());
        assertEquals(List.of("B1"), CourseDifference.of(work, project.course()).lines().stream().map(Line::cameraId).toList());
    }

    @Test
    void ofAListWithASheetAMonthEachIsRead_andARowThatIsStruckThroughIsNot() {
        var header = Tables.row("id", "replaced on", "paid");
        var march = Tables.table("March", header, Tables.row("A1", IN_MARCH, "10"));
        var april = Tables.table("April", header, Tables.row("B1", LocalDate.of(2027, 4, 5), "20"));
        var row = april.rows().getLast();
        var struck = new Table("May", false, List.of(april.rows().getFirst(), new Row(2, row.cells(), false, true)), List.of());

        var both = read(Tables.spreadsheet(march, april));
        assertEquals(List.of("A1", "B1"), CourseDifference.of(both, project.course()).lines().stream().map(Line::cameraId).toList());
        var one = read(Tables.spreadsheet(march, struck));
        assertEquals(new WorkRemark(Kind.STRUCK, "city.xlsx", "May", "A2", "B1", "B1", ""), one.remarks().getLast());
        assertEquals(List.of("A1"), CourseDifference.of(one, project.course()).lines().stream().map(Line::cameraId).toList());
    }

    @Test
    void aFileThatIsNoListIsSaidToBeNone() throws Exception {
        var work = read(csv("gerecht;prijs\nsoep;4\n"));

        assertEquals(List.of(new WorkRemark(Kind.NOT_A_LIST, "list.csv", "", "", "", "", "")), work.remarks());
    }

    @Test
    void withoutTheHiddenCopyTheListIsReadAsOneThatOthersMade() throws Exception {
        var work = back(pen -> {
            pen.put("L6", IN_MARCH).put("N6", 1);
            pen.book().removeSheetAt(2);
        });

        assertEquals(List.of(Kind.SHEET_UNREAD, Kind.NOT_COMPARED, Kind.COLUMNS_READ), work.remarks().stream().map(WorkRemark::kind).toList());
        assertEquals(List.of("A1"), CourseDifference.of(work, project.course()).lines().stream().map(Line::cameraId).toList());
    }

    private List<WorkRemark> refused(Consumer<Paper.Pen> filling) throws Exception {
        var work = back(filling);
        assertEquals(List.of(), CourseDifference.of(work, project.course()).lines());
        return work.remarks();
    }

    private ReturnedWork back(Consumer<Paper.Pen> filling) throws Exception {
        return read(dutch(project).back(filling));
    }

    private Paper dutch(Project of) {
        return new Paper(folder, Language.NL, of);
    }

    private ReturnedWork read(Spreadsheet file) {
        return ReturnedWork.read(List.of(file), project, City.findings(project), City.TODAY, Language.NL);
    }

    private Spreadsheet csv(String text) throws Exception {
        return SpreadsheetReader.read(Files.writeString(folder.resolve("list.csv"), text));
    }

    private static List<Actual> actuals(Course course) {
        return List.of(course.actuals().get("A1"), course.actuals().get("A2"));
    }

    private static WorkRemark remark(Kind kind, String place, String camera, String found, String expected) {
        return new WorkRemark(kind, "back.xlsx", "Werk", place, camera, found, expected);
    }
}
