package nl.wissel.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.sheet.write.file.WorkbookWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@SuppressWarnings("NullAway.Init")
class CliTest {
    private static final String LIST = """
            nummer;naam;merk;model;afdeling;locatie;plaatsingsdatum;aanschafprijs;levensduur
            C1;Dam 1;Hikvision;DS-2CD2143G0-I;Verkeer;Dam;1-4-2023;1000;7
            C2;Dam 2;Hikvision;DS-2CD2143G0-I;Verkeer;Dam;1-4-2023;1000;7
            C3;Stadhuis 1;Axis;P3245-V;Facilitair;Stadhuis;1-4-2023;1000;7
            """;

    @TempDir
    Path folder;

    private final Prompt prompt = new Prompt();
    private Path list;

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(folder.resolve("list.csv"), LIST, StandardCharsets.UTF_8);
    }

    @Test
    void import_countsAndEndsWith0_andTheInputIsUnchanged() throws IOException {
        var json = folder.resolve("import.json");

        assertEquals(0, prompt.run("import", list, "--json", json));
        assertTrue(prompt.out().contains("3 rows + 0 by quantity = 3 cameras + 0 rejected + 0 skipped"), prompt.out());
        assertTrue(prompt.out().contains("Of concern 2, to verify 0, clear 1"), prompt.out());
        assertTrue(Files.readString(json).startsWith("{ \"file\" : \"" + list + "\", \"rows\" : 3, "));
        assertEquals("", prompt.err());
        assertEquals(LIST, Files.readString(list));
    }

    @Test
    void plan_writesBothOutputsAndEndsWith0() throws IOException {
        var out = folder.resolve("plan.xlsx");
        var json = folder.resolve("plan.json");
        writePlanningWorkbook("city.xlsx", "100000");

        assertEquals(0, prompt.run("plan", folder.resolve("city.xlsx"), "--out", out, "--json", json), prompt.err());
        assertTrue(Files.size(out) > 1000);
        assertTrue(Files.readString(json).startsWith("{ \"plan\" : { \"unscheduled\" : 0, "));
        assertTrue(prompt.out().contains("All cameras are scheduled."), prompt.out());
        assertEquals("", prompt.err());
    }

    @Test
    void check_ofWhatPlanWrote_endsWith0_andWith5OnceItIsChanged() throws IOException {
        var json = folder.resolve("plan.json");
        var out = folder.resolve("plan.xlsx");
        var openDocument = folder.resolve("plan.ods");
        var city = writePlanningWorkbook("city.xlsx", "100000");
        prompt.run("plan", city, "--json", json, "--out", out);
        prompt.run("plan", city, "--out", openDocument);

        assertEquals(0, prompt.run("check", city, json), prompt.out() + prompt.err());
        assertEquals(0, prompt.run("check", city, out), prompt.out() + prompt.err());
        assertEquals(0, prompt.run("check", city, openDocument), prompt.out() + prompt.err());
        Files.writeString(json, Files.readString(json).replaceFirst("\"spend\" : \\d", "\"spend\" : 9"));
        assertEquals(5, prompt.run("check", city, json));
        assertTrue(prompt.out().startsWith("figure plan.spend: expected"), prompt.out());
        assertEquals("", prompt.err());
    }

    @Test
    void plan_thatBreaksARule_isWrittenAndEndsWith4() throws IOException {
        var json = folder.resolve("plan.json");

        assertEquals(4, prompt.run("plan", writePlanningWorkbook("city.xlsx", "10"), "--json", json));
        assertTrue(prompt.out().contains("Rule broken: "), prompt.out());
        assertTrue(Files.exists(json));
    }

    @Test
    void plan_explainsACamera() throws IOException {
        prompt.run("plan", writePlanningWorkbook("city.xlsx", "100000"), "--explain", "C1");
        assertTrue(prompt.out().contains("C1 stands in 2027 Q1") && prompt.out().contains("  Later:"), prompt.out());
    }

    @Test
    void plan_ofACameraThatIsNotPlanned_explainsNothingAndEndsWith2() {
        assertEquals(2, prompt.run("plan", list, "--explain", "nobody"));
        assertEquals("--explain: expected the id of a camera that is planned, found nobody\n", prompt.err().replace("\r", ""));
    }

    @Test
    void plan_withoutABudget_saysWhatItRestsOn() {
        prompt.run("plan", list);

        assertTrue(prompt.out().contains("No budget was given"), prompt.out());
        assertTrue(prompt.out().contains("No start quarter was given: the plan starts in 2027 Q1"), prompt.out());
    }

    @Test
    void plan_ofAWrongValue_namesItsCellAndEndsWith1() throws IOException {
        var city = writePlanningWorkbook("city.xlsx", "much");
        var json = folder.resolve("plan.json");

        assertEquals(1, prompt.run("plan", city, "--json", json));
        assertEquals(city + ": sheet Budget, row 2, column cap: expected an amount such as 1234.56, found much\n", prompt.err().replace("\r", ""));
        assertFalse(Files.exists(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"template.xlsx", "template.ODS"})
    void template_isWrittenInTheLanguageAskedFor_andCanBeImported(String name) {
        var out = folder.resolve(name);

        assertEquals(0, prompt.run("template", out, "--lang", "nl"));
        assertTrue(prompt.out().startsWith("Geschreven: "), prompt.out());
        assertEquals(0, prompt.run("import", out), prompt.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b"})
    void whatCannotBeANameOfAFile_endsWith2(String name) {
        assertEquals(2, prompt.run("import", list, "--json", name));
        assertEquals("--json: expected the name of a file, found '" + name.replace('\u0000', '?')
                + "'; if it holds letters with accents, set LC_ALL=C.UTF-8 and try again\n", prompt.err().replace("\r", ""));
        assertEquals(2, prompt.run("import", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "plan", "plan a b", "plan a --time 10", "plan a --time 0s", "plan a --time 25h", "plan a --steps 0",
        "plan a --steps many", "plan a --steps 5 --time 5s", "plan a --seed x", "plan a --json a", "plan a --out p.xls", "plan a --out p.xlsx --json p.xlsx",
        "check a", "check a b --json b", "import a --lang de", "import a --out b", "import a --json x --json y", "template", "template t.csv", "import a --time 5s",
        "plan a --explian C1", "export a", "--bogus"})
    void wrongArguments_endWith2AndOneLine(String line) {
        assertEquals(2, prompt.run((Object[]) (line.isEmpty() ? new String[0] : line.split(" "))), line);
        assertEquals(1, prompt.err().lines().count(), prompt.err());
        assertEquals("", prompt.out());
    }

    @ParameterizedTest
    @CsvSource({"import", "plan"})
    void anInputThatCannotBeUsed_endsWith1AndOneLineThatNamesIt(String command) throws IOException {
        var png = folder.resolve("picture.xlsx");
        Files.write(png, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        var empty = Files.createFile(folder.resolve("empty.csv"));
        var sub = Files.createDirectory(folder.resolve("sub"));
        var noHeader = Files.writeString(folder.resolve("prose.csv"), "one;two\nthree;four\n");

        for (var input : List.of(png, empty, sub, noHeader, folder.resolve("missing.xlsx"))) {
            assertEquals(1, prompt.run(command, input), input.toString());
            assertEquals(1, prompt.err().lines().count(), prompt.err());
            assertTrue(prompt.err().startsWith(input.toString()), prompt.err());
            assertEquals("", prompt.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.csv/plan.json", "sub", "nowhere/plan.json"})
    void anOutputThatCannotBeWritten_endsWith3BeforeAnyWork(String output) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        var neverAsked = new Prompt((problem, effort, progress, stop) -> {
            throw new AssertionError("planned for nothing");
        });

        assertEquals(3, neverAsked.run("plan", list, "--json", folder.resolve(output)));
        assertEquals(1, neverAsked.err().lines().count(), neverAsked.err());
        assertEquals(LIST, Files.readString(list));
    }

    @Test
    void anOutputThatIsTheInput_isRefused_andTheInputIsUnchanged() throws IOException {
        assertEquals(2, prompt.run("import", list, "--json", folder.resolve("./list.csv")));
        assertEquals(LIST, Files.readString(list));
    }

    @Test
    void controlCharactersOfAFile_neverReachTheTerminal() throws IOException {
        var odd = Files.writeString(folder.resolve("odd.csv"), LIST.replace("naam;", "na\u001b[31mam;"));

        prompt.run("import", odd);
        assertFalse(prompt.out().contains("\u001b"), prompt.out());
    }

    @Test
    void aMistakeInTheProgram_isOneLine_andItsTraceIsForTheVerbose() {
        var broken = new Prompt((problem, effort, progress, stop) -> {
            throw new IllegalStateException("oops");
        });

        assertEquals(1, broken.run("plan", list));
        assertEquals(1, broken.err().lines().count(), broken.err());
        broken.run("plan", list, "--verbose");
        assertTrue(broken.err().contains("\tat nl.wissel"), broken.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "plan --help", "plan a --json b -h"})
    void help_namesEveryOption(String line) {
        assertEquals(0, prompt.run((Object[]) line.split(" ")));
        for (var word : List.of("import", "plan", "check", "template", "--json", "--out", "--time", "--steps", "--seed", "--lang", "--verbose")) {
            assertTrue(prompt.out().contains(word), word);
        }
    }

    @Test
    void theSameInputTwice_givesTheSameJson() throws IOException {
        var one = folder.resolve("one.json");
        var two = folder.resolve("two.json");
        prompt.run("plan", list, "--json", one);
        prompt.run("plan", list, "--json", two);

        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
    }

    private Path writePlanningWorkbook(String name, String cap) throws IOException {
        var lines = LIST.lines().map(line -> List.of(line.split(";")).stream().map(CliTest::text).toList()).toList();
        var budget = List.of(List.of(text("year"), text("cap")), List.of(number("2027"), cap.matches("\\d+") ? number(cap) : text(cap)));
        var file = folder.resolve(name);
        try {
            WorkbookWriter.write(new Workbook(List.of(new Sheet("Cameras", List.of(), lines, Sheet.Layout.PLAIN),
                    new Sheet("Budget", List.of(), budget, Sheet.Layout.PLAIN))), file);
        } catch (UnwritableFile e) {
            throw new IOException(e);
        }
        return file;
    }

    private static Value text(String text) {
        return new Value.Text(text, Style.PLAIN);
    }

    private static Value number(String number) {
        return new Value.Number(new BigDecimal(number), Style.PLAIN);
    }
}
