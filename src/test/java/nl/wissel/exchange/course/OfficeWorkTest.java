package nl.wissel.exchange.course;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wissel.exchange.LibreOffice;
import nl.wissel.exchange.course.WorkRemark.Kind;
import nl.wissel.plan.course.Actual;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.text.Language;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static nl.wissel.exchange.LibreOffice.number;
import static nl.wissel.exchange.LibreOffice.text;
import static nl.wissel.exchange.LibreOffice.typed;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// A contractor fills the list of work in with LibreOffice, driven by a macro, and sends it back. Needs `soffice`.
@Tag("office")
class OfficeWorkTest {
    @TempDir
    private Path folder;

    @Test
    void aListThatIsFilledInComesBackWithAllThatWasDone() throws Exception {
        var project = City.project();
        var sent = new Paper(folder, Language.NL, project).written(new WorkPeriod.Year(2027));
        var saysSo = "  If sheet.isProtected() And locked(sheet, \"K6\") And Not locked(sheet, \"L6\") Then sheet.getCellRangeByName(\"O6\").String = \"op slot\"";

        var back = SpreadsheetReader.read(new LibreOffice(folder).filled(sent, saysSo, typed("L6", "2027-03-04"), number("N6", "1234.56"), text("M6", "Axis P3265"),
                typed("L8", "2027-05-06"), text("N8", "€ 1.999,50"), number("N7", "975")));

        var work = ReturnedWork.read(List.of(back), project, City.findings(project), City.TODAY, Language.NL);
        assertEquals(List.of(new WorkRemark(Kind.UNKNOWN_PRODUCT, "back.xlsx", "Werk", "M6", "A1", "Axis P3265", "")), work.remarks());
        assertEquals(Map.of("A1", new Actual(LocalDate.of(2027, 3, 4), "Axis P3265", new Euros(123_456), "op slot"),
                "A2", new Actual(City.A2.replacedOn(), "", Euros.of(975), "by night"), "B1", new Actual(LocalDate.of(2027, 5, 6), "", new Euros(199_950), "")),
                CourseDifference.of(work, project.course()).take(project.course(), false).actuals());
        assertEquals("3", back.tables().getFirst().rows().get(2).cell(1).text(), "the count is live");
    }
}
