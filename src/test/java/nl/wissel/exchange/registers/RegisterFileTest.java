package nl.wissel.exchange.registers;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wissel.exchange.registers.RegisterFileReader.BadRow;
import nl.wissel.exchange.registers.RegisterFileReader.RegisterReading;
import nl.wissel.screening.Extension;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.MacPrefix;
import nl.wissel.screening.Registers.Maker;
import nl.wissel.screening.Registers.ModelPattern;
import nl.wissel.screening.Registers.Relation;
import nl.wissel.screening.entry.Part;
import nl.wissel.screening.entry.Trouble;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RegisterFileTest {
    private static final Registers BUNDLED = Registers.bundled();
    private static final Extension OWN = new Extension(List.of(
            new PolicyList("own-citylist", "City list", Set.of("CN", "RU"), "by the council", "council 2026", ""),
            new Maker("Acme", "NL", List.of("own-citylist", "ndaa-889"), "trade register"),
            new Brand("Stadscam", "Acme", Relation.POSSIBLE_REBRAND, "", "invoice"),
            new ModelPattern("^XY-\\d", "Acme", true, "XY-4", "label"),
            new MacPrefix("0050C2A", true, "Stadscam", "label")));

    @Test
    void whatOneMunicipalityWrites_anotherReads_inEitherLanguage(@TempDir Path folder) throws UnwritableFile, UnreadableFile {
        for (var language : Language.values()) {
            var file = folder.resolve(language + ".xlsx");
            WorkbookWriter.write(RegisterWorkbook.of(OWN, language), file);

            assertEquals(new RegisterReading(OWN, RegisterWorkbook.of(OWN, language).sheets().stream().map(sheet -> sheet.name()).toList(), 5, List.of()),
                    RegisterFileReader.read(SpreadsheetReader.read(file), BUNDLED, Extension.NONE));
        }
    }

    @Test
    void aBadRow_isSaidWithItsPlace_andTheGoodOnesAreTaken() {
        var file = new Spreadsheet(Path.of("shared.xlsx"), "xlsx", List.of(
                table("Merken", List.of("merk", "gemaakt door", "relatie", "bron"), List.of("Stadscam", "Nobody", "omgelabeld", "x"),
                        List.of("Dorpscam", "Dahua", "omgelabeld", "x"), List.of("", "", "", ""), List.of("Stadscam", "Dahua", "omgelabeld", "")),
                table("MAC prefixes", List.of("MAC prefix", "source"), List.of("AABBCC", "x")), table("Notes", List.of("anything"))));

        assertEquals(new RegisterReading(new Extension(List.of(new Brand("Dorpscam", "Dahua", Relation.REBRAND, "", "x"))), List.of("Merken", "MAC prefixes"), 1, List.of(
                new BadRow("Merken", 2, "gemaakt door", new Trouble(Part.MADE_BY, Trouble.Problem.UNKNOWN_MAKER, "Nobody")),
                new BadRow("Merken", 5, "bron", new Trouble(Part.SOURCE, Trouble.Problem.MISSING, "")),
                new BadRow("MAC prefixes", 2, "of / van", new Trouble(Part.OWNER, Trouble.Problem.MISSING, "")))),
                RegisterFileReader.read(file, BUNDLED, Extension.NONE));
    }

    @Test
    void aPrefixThatTheSpreadsheetMadeANumber_isReadAsItIsShown() {
        var row = new Row(2, List.of(new Cell.Number(new BigDecimal("2857"), "002857"), new Cell.Text("Dahua"), new Cell.Text("x")), false, false);
        var table = new Table("MAC-prefixen", false, List.of(row(1, List.of("MAC-prefix", "van", "bron")), row), List.of());

        assertEquals(new Extension(List.of(new MacPrefix("002857", false, "Dahua", "x"))),
                RegisterFileReader.read(new Spreadsheet(Path.of("a.xlsx"), "xlsx", List.of(table)), BUNDLED, Extension.NONE).own());
    }

    @SafeVarargs
    private static Table table(String name, List<String>... lines) {
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            rows.add(row(rows.size() + 1, line));
        }
        return new Table(name, false, rows, List.of());
    }

    private static Row row(int number, List<String> texts) {
        return new Row(number, texts.stream().<Cell>map(text -> text.isEmpty() ? Cell.Blank.BLANK : new Cell.Text(text)).toList(), false, false);
    }
}
