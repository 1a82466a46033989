package nl.wissel.sheet.read.xlsx;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.cell.Cells;
import nl.wissel.sheet.read.cell.Source;
import nl.wissel.sheet.read.cell.TableBuilder;
import nl.wissel.sheet.read.part.Parts;

/// Reads a zip as a workbook of Excel since 2007, or says what else it is.
public final class XlsxFile {
    private static final String FORMAT = "xlsx";

    /// A sheet as the workbook names it.
    private record SheetEntry(String name, boolean hidden, String relation) {}

    private final Source source;
    private final Parts parts;
    private final Cells cells;

    private XlsxFile(Source source, Parts parts) {
        this.source = source;
        this.parts = parts;
        this.cells = new Cells(source);
    }

    /// Reads the whole workbook.
    public static Spreadsheet read(Source source, Parts parts) throws UnreadableFile {
        try {
            return new XlsxFile(source, parts).read();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw source.trouble(FORMAT, e);
        }
    }

    private Spreadsheet read() throws IOException, XMLStreamException, UnreadableFile {
        var workbook = workbookPart();
        var relations = Relations.of(parts, workbook);
        boolean since1904 = false;
        boolean strict = false;
        List<SheetEntry> sheets = new ArrayList<>();
        try (var xml = parts.open(workbook)) {
            while (xml.nextStart()) {
                switch (xml.name()) {
                    case "workbook" -> strict = xml.namespace().startsWith("http://purl.oclc.org/");
                    case "workbookPr" -> since1904 = xml.flag("date1904");
                    case "sheet" -> {
                        source.holdEntry();
                        sheets.add(new SheetEntry(xml.attribute("name"),
                                xml.attribute("state").equals("hidden") || xml.attribute("state").equals("veryHidden"), xml.attribute("id")));
                    }
                    default -> { }
                }
            }
        }
        var styles = styles(relations, since1904);
        var strings = strings(relations);
        List<Table> tables = new ArrayList<>();
        for (var sheet : sheets) {
            var relation = relations.get(sheet.relation);
            if (relation == null) {
                throw new FileNotFoundException("no part for sheet " + sheet.name);
            }
            if (relation.type().equals("worksheet")) {
                tables.add(table(sheet, relation.target(), strings, styles));
            }
        }
        return new Spreadsheet(source.file(), strict ? "xlsx, strict" : FORMAT, tables);
    }

    /// The part that holds the workbook.
    ///
    /// @throws UnreadableFile when the zip holds something else
    private String workbookPart() throws IOException, XMLStreamException, UnreadableFile {
        var main = Relations.of(parts, "").target("officeDocument");
        if (main.isEmpty()) {
            throw source.unusable(Reason.NOT_A_TABLE, "ZIP");
        }
        var part = main.get();
        if (part.endsWith(".bin")) {
            throw source.unusable(Reason.XLSB, "");
        }
        try (var xml = parts.open(part)) {
            if (!xml.nextStart() || !xml.is("workbook")) {
                throw source.unusable(Reason.NOT_A_TABLE, part.startsWith("word/") ? "Word" : part.startsWith("ppt/") ? "PowerPoint" : "ZIP");
            }
        }
        return part;
    }

    private Styles styles(Relations relations, boolean since1904) throws IOException, XMLStreamException {
        var part = relations.target("styles");
        if (part.isEmpty()) {
            return Styles.none();
        }
        try (var xml = parts.open(part.get())) {
            return Styles.read(xml, since1904, source);
        }
    }

    private SharedStrings strings(Relations relations) throws IOException, XMLStreamException {
        var part = relations.target("sharedStrings");
        if (part.isEmpty() || !parts.has(part.get())) {
            return SharedStrings.none();
        }
        try (var xml = parts.open(part.get())) {
            return SharedStrings.read(xml, cells, source);
        }
    }

    private Table table(SheetEntry sheet, String part, SharedStrings strings, Styles styles) throws UnreadableFile {
        var table = new TableBuilder(source, sheet.name, sheet.hidden);
        try (var xml = parts.open(part)) {
            new SheetRows(source, xml, strings, styles, cells, table).read();
            return table.build();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw source.trouble(table.place(0), e);
        }
    }
}
