package nl.wissel.exchange.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.Samples;
import nl.wissel.exchange.Imported;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.Rejection;
import nl.wissel.project.Project;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.risk.RiskScore;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static nl.wissel.Samples.camera;
import static org.junit.jupiter.api.Assertions.assertEquals;

class ImportJsonTest {
    private static final Texts TEXTS = Texts.of(Language.EN);

    @Test
    void write_hasEveryKeyInTheOrderOfTheContract() throws IOException {
        var known = camera("000123").name("Dam \"1\"").brand("HIK").model("DS-2").mac("44:19:b6:00:00:01").department("Traffic").site("Dam")
                .installed("2019-03-12").price("1664.3").lifeYears(7).build();
        var unknown = camera("Blad1!9").status(Camera.Status.REPLACED).build();
        var issue = new Issue(Issue.Level.NOTE, "Blad1", 9, "Nummer", Problem.MADE_ID, "", "Blad1!9");
        var ofSheet = new Issue(Issue.Level.NOTE, "Oud", 0, "", Problem.HIDDEN_SHEET, "Oud", "");
        var rejection = new Rejection("Blad1", 17, "Nummer", Problem.DUPLICATE_ID, "000123", "Blad1!2");
        var reading = new Reading(new Inventory(List.of(known, unknown), List.of(), List.of()), List.of(issue), List.of(rejection),
                new Reading.Counts(4, 0, 2, 1, 1), Map.of(Field.BRAND, "Merk", Field.ID, "Nummer"), Map.of(Field.PRICE, new BigDecimal("1664.3")));

        assertEquals("""
                { "file" : "list.xlsx", "rows" : 4, "expanded" : 0, "cameras" : 2, "skipped" : 1, "rejected" : [
                 { "sheet" : "Blad1", "row" : 17, "column" : "Nummer", "reason" : "%s", "found" : "000123" }
                ], "issues" : [
                 { "level" : "note", "sheet" : "Blad1", "row" : 9, "column" : "Nummer", "reason" : "%s", "found" : null },
                 { "level" : "note", "sheet" : "Oud", "row" : null, "column" : null, "reason" : "%s", "found" : "Oud" }
                ], "columns" : { "camera id" : "Nummer", "brand" : "Merk" }, "sums" : { "price" : "1664.30" }, "items" : [
                 { "id" : "000123", "name" : "Dam \\"1\\"", "brand" : "HIK", "model" : "DS-2", "maker" : "Hikvision", "verdict" : "of-concern", \
                "risk" : 61, "department" : "Traffic", "location" : "Dam", "installed" : "2019-03-12", "price" : "1664.30", "life" : 7, "serial" : null, \
                "mac" : "44:19:b6:00:00:01", "status" : "in-use" },
                 { "id" : "Blad1!9", "name" : null, "brand" : null, "model" : null, "maker" : null, "verdict" : "clear", \
                "risk" : null, "department" : null, "location" : null, "installed" : null, "price" : null, "life" : null, "serial" : null, \
                "mac" : null, "status" : "replaced" }
                ] }
                """.formatted(TEXTS.get(Problem.DUPLICATE_ID, "000123", "Blad1!2"), TEXTS.get(Problem.MADE_ID, "", "Blad1!9"),
                        TEXTS.get(Problem.HIDDEN_SHEET, "Oud", "")), json(reading, List.of(ofSheet)));
    }

    @Test
    void aLifeInMonths_isGivenInYears() throws IOException {
        var camera = Samples.camera("A").lifeYears(7).build();
        var book = new Camera.Book(null, null, null, 90, null, null, null);
        var months = new Camera(camera.id(), camera.origin(), camera.device(), camera.place(), book, camera.use(), camera.assessment(), camera.given());
        var reading = new Reading(new Inventory(List.of(months), List.of(), List.of()), List.of(), List.of(), new Reading.Counts(1, 0, 1, 0, 0), Map.of(), Map.of());

        var json = json(reading, List.of());
        assertEquals(true, json.contains("\"life\" : 7.5,"));
        assertEquals(true, json.contains("\"columns\" : { }, \"sums\" : { \"price\" : null }"));
    }

    private static String json(Reading reading, List<Issue> others) throws IOException {
        var project = Project.withDefaults("list", new Quarter(2027, 1), Set.of()).with(reading.inventory());
        var screening = new Screening(Map.of("000123", new Verdict.OfConcern("Hikvision", List.of("ndaa-889"), List.of()),
                "Blad1!9", new Verdict.Clear("", List.of()), "A", new Verdict.Clear("", List.of())));
        var risk = new RiskAssessment(Map.of("000123", new RiskScore(61, List.of())), Map.of());
        var bytes = new ByteArrayOutputStream();
        new ImportJson(new Imported(project, reading, others, List.of()), screening, risk, TEXTS).write(bytes, "list.xlsx");
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
