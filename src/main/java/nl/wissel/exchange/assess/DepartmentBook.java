package nl.wissel.exchange.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wissel.cost.Product;
import nl.wissel.exchange.form.ReturnedSheet;
import nl.wissel.inventory.Camera;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.text.Texts;

/// The workbook that goes out to one department.
///
/// What Wissel knows is locked and stands once more on a hidden sheet, so that what comes back can be compared with what went out.
///
/// @param fileName without a folder; safe on every system
public record DepartmentBook(String department, String fileName, Workbook workbook) {
    private static final String SENT_MARK = "wissel assessment";
    /// The first cell of this row says what stands beside it.
    static final int BY_ROW = 4;
    private static final int HEADER_ROW = 6;

    /// A workbook for each department with cameras of concern in use.
    ///
    /// @param texts in whose language they are
    public static List<DepartmentBook> all(Project project, Findings findings, Texts texts) {
        var books = new ArrayList<DepartmentBook>();
        var names = new HashSet<String>();
        var maker = new Maker(project, new KnownCells(project, findings, texts), texts);
        for (var department : DepartmentCameras.all(project, findings.screening())) {
            var name = department.department().isEmpty() ? texts.get("assess.noDepartment") : department.department();
            books.add(new DepartmentBook(department.department(), fileName(texts.get("assess.file", name), names), maker.workbook(name, department.cameras())));
        }
        return List.copyOf(books);
    }

    private static String fileName(String name, HashSet<String> taken) {
        var safe = name.replaceAll("[^\\p{L}\\p{N} ._-]+", "-").replaceAll("\\s+", " ").strip();
        var unique = safe;
        for (var number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
            unique = safe + " " + number;
        }
        return unique + ".xlsx";
    }

    /// Makes the sheets.
    private record Maker(Project project, KnownCells cells, Texts texts) {
        Workbook workbook(String department, List<Camera> cameras) {
            return new Workbook(List.of(cameras(department, cameras), explanation(), sent(department, cameras)));
        }

        private Sheet cameras(String department, List<Camera> cameras) {
            var first = HEADER_ROW + 1;
            var last = HEADER_ROW + cameras.size();
            var answered = cameras.stream().filter(camera -> camera.assessment().feasible() != null).count();
            var feasible = "%1$s%2$d:%1$s%3$d".formatted(letter(AssessColumn.FEASIBLE), first, last);
            var lines = new ArrayList<List<Value>>();
            lines.add(List.of(text(texts.get("assess.title", department), Style.TITLE)));
            lines.add(List.of(text(texts.get("assess.lead"), Style.SENTENCE)));
            lines.add(List.of(text(texts.get("assess.answered"), Style.PLAIN),
                    new Value.Formula("COUNTA(%s)".formatted(feasible), BigDecimal.valueOf(answered), Style.WHOLE),
                    text(texts.get("assess.of", cameras.size()), Style.PLAIN)));
            lines.add(List.of(text(texts.get("assess.by"), Style.PLAIN), new Value.Nothing(Style.INPUT)));
            lines.add(List.of());
            lines.add(AssessColumn.ALL.stream().<Value>map(column -> text(column.in(texts.language()), column.isFigure() ? Style.HEADER_RIGHT : Style.HEADER)).toList());
            for (var camera : cameras) {
                lines.add(AssessColumn.ALL.stream().map(column -> cells.value(camera, column)).toList());
            }
            var widths = AssessColumn.ALL.stream().map(AssessColumn::width).toList();
            return new Sheet(texts.get("assess.sheet"), widths, lines, new Sheet.Layout(HEADER_ROW, 1, HEADER_ROW, true, choices(first, last), Sheet.Guard.LOCKED));
        }

        private List<Sheet.Choice> choices(int first, int last) {
            var answers = List.of(Camera.Feasible.values()).stream().map(answer -> texts.get("assess." + answer.name())).toList();
            var horizon = project.settings().horizon();
            var quarters = IntStream.range(0, horizon.quarters()).mapToObj(horizon::quarter).map(quarter -> KnownCells.quarter(quarter, texts)).toList();
            var products = project.catalogue().products().stream().map(Product::name).toList();
            var values = Map.of(AssessColumn.FEASIBLE, answers, AssessColumn.EARLIEST, quarters, AssessColumn.DEADLINE, quarters, AssessColumn.PRODUCT, products);
            return AssessColumn.FILLED.stream()
                    .map(column -> new Sheet.Choice(column.index(), first, last, values.getOrDefault(column, List.of()), texts.get(column))).toList();
        }

        private Sheet explanation() {
            var lines = new ArrayList<List<Value>>();
            lines.add(List.of(text(texts.get("assess.explanation"), Style.TITLE)));
            for (var column : AssessColumn.FILLED) {
                lines.add(List.of(text(column.in(texts.language()), Style.PLAIN), text(texts.get(column), Style.SENTENCE)));
            }
            lines.add(List.of(text(texts.get("assess.sheet"), Style.PLAIN), text(texts.get("assess.locked"), Style.SENTENCE)));
            return new Sheet(texts.get("assess.explanation"), List.of(24, 100), lines, Sheet.Layout.PLAIN);
        }

        /// What went out, cell by cell.
        private Sheet sent(String department, List<Camera> cameras) {
            var lines = new ArrayList<List<Value>>();
            lines.add(List.of(text(SENT_MARK, Style.PLAIN), text(department, Style.PLAIN)));
            lines.add(AssessColumn.KNOWN.stream().<Value>map(column -> text(column.in(texts.language()), Style.PLAIN)).toList());
            for (var camera : cameras) {
                lines.add(AssessColumn.KNOWN.stream().map(column -> cells.value(camera, column)).toList());
            }
            return ReturnedSheet.copy(lines);
        }

        private static String letter(AssessColumn column) {
            return String.valueOf((char) ('A' + column.index()));
        }

        private static Value text(String text, Style style) {
            return new Value.Text(text, style);
        }
    }
}
