package nl.wissel.exchange.course;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.cost.Product;
import nl.wissel.exchange.form.ReturnedSheet;
import nl.wissel.inventory.header.ColumnGuess;
import nl.wissel.plan.course.Actual;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// The workbook in which is filled in what was done: the cameras of a period by quarter and site, what is done already filled in.
///
/// @param lines by quarter, site and id; they may be none
public record WorkList(WorkPeriod period, List<WorkLine> lines) {
    private static final int HEADER_ROW = 5;

    public WorkList {
        lines = List.copyOf(lines);
    }

    /// @param findings with a plan, else the list is empty
    public static WorkList of(WorkPeriod period, Project project, Findings findings) {
        var lines = WorkLine.of(project, findings).stream().filter(line -> period.holds(line.planned(), line.actual() != null))
                .sorted(Comparator.comparing(WorkLine::planned).thenComparing(line -> line.camera().place().site()).thenComparing(line -> line.camera().id())).toList();
        return new WorkList(period, lines);
    }

    /// What the period is called.
    public String name(Texts texts) {
        return switch (period) {
            case WorkPeriod.Open() -> texts.get("work.open");
            case WorkPeriod.Year(var year) -> String.valueOf(year);
        };
    }

    /// @param texts in whose language it is
    public Workbook workbook(Project project, Texts texts) {
        return new Workbook(List.of(list(project, texts), explanation(texts), copy(texts)));
    }

    private Sheet list(Project project, Texts texts) {
        var first = HEADER_ROW + 1;
        var last = HEADER_ROW + Math.max(1, lines.size());
        var done = lines.stream().filter(line -> line.actual() != null).count();
        var days = "%1$s%2$d:%1$s%3$d".formatted(ColumnGuess.letter(WorkColumn.REPLACED_ON.index()), first, last);
        var rows = new ArrayList<List<Value>>();
        rows.add(List.of(text(texts.get("work.title", name(texts), project.name()), Style.TITLE)));
        rows.add(List.of(text(texts.get("work.lead"), Style.SENTENCE)));
        rows.add(List.of(text(texts.get("work.done"), Style.PLAIN), new Value.Formula("COUNTA(" + days + ")", BigDecimal.valueOf(done), Style.WHOLE),
                text(texts.get("work.of", lines.size()), Style.PLAIN)));
        rows.add(List.of());
        rows.add(headers(texts, Style.HEADER));
        lines.forEach(line -> rows.add(WorkColumn.ALL.stream().map(column -> value(line, column, texts)).toList()));
        var widths = WorkColumn.ALL.stream().map(WorkColumn::width).toList();
        return new Sheet(texts.get("work.sheet"), widths, rows, new Sheet.Layout(HEADER_ROW, 1, HEADER_ROW, true, choices(project, texts, first, last), Sheet.Guard.LOCKED));
    }

    private static List<Sheet.Choice> choices(Project project, Texts texts, int first, int last) {
        var products = Map.of(WorkColumn.PRODUCT, project.catalogue().products().stream().map(Product::name).toList());
        return WorkColumn.FILLED.stream()
                .map(column -> new Sheet.Choice(column.index(), first, last, products.getOrDefault(column, List.of()), texts.get(column), false)).toList();
    }

    private static Sheet explanation(Texts texts) {
        var rows = new ArrayList<List<Value>>();
        rows.add(List.of(text(texts.get("work.explanation"), Style.TITLE)));
        for (var column : WorkColumn.FILLED) {
            rows.add(List.of(text(column.in(texts.language()), Style.PLAIN), text(texts.get(column), Style.SENTENCE)));
        }
        rows.add(List.of(text(texts.get("work.sheet"), Style.PLAIN), text(texts.get("work.locked"), Style.SENTENCE)));
        return new Sheet(texts.get("work.explanation"), List.of(24, 100), rows, Sheet.Layout.PLAIN);
    }

    private Sheet copy(Texts texts) {
        var rows = new ArrayList<List<Value>>();
        rows.add(headers(texts, Style.PLAIN));
        lines.forEach(line -> rows.add(WorkColumn.ALL.stream().map(column -> value(line, column, texts)).toList()));
        return ReturnedSheet.copy(rows);
    }

    private static List<Value> headers(Texts texts, Style style) {
        return WorkColumn.ALL.stream().map(column -> text(column.in(texts.language()), style)).toList();
    }

    private static Value value(WorkLine line, WorkColumn column, Texts texts) {
        var actual = line.actual();
        return switch (column) {
            case PLANNED_AMOUNT -> actual == null ? new Value.Number(new Euros(line.placed().costCents()).toDecimal(), Style.LOCKED_MONEY) : new Value.Nothing(Style.LOCKED_MONEY);
            case REPLACED_ON -> actual == null ? new Value.Nothing(Style.INPUT_DAY) : new Value.Day(actual.replacedOn(), Style.INPUT_DAY);
            case PAID -> actual == null ? new Value.Nothing(Style.INPUT_MONEY) : new Value.Number(actual.paid().toDecimal(), Style.INPUT_MONEY);
            default -> {
                var words = words(line, column, texts);
                var style = WorkColumn.FILLED.contains(column) ? Style.INPUT : Style.LOCKED;
                yield words.isEmpty() ? new Value.Nothing(style) : text(words, style);
            }
        };
    }

    private static String words(WorkLine line, WorkColumn column, Texts texts) {
        var camera = line.camera();
        return switch (column) {
            case ID -> camera.id();
            case NAME -> camera.device().name();
            case BRAND -> camera.device().brand();
            case MODEL -> camera.device().model();
            case TYPE -> camera.device().type();
            case SITE -> camera.place().site();
            case ADDRESS -> camera.place().address();
            case DEPARTMENT -> line.department();
            case PLANNED -> texts.formats().quarter(line.actual() == null ? line.planned() : Objects.requireNonNullElse(line.adopted(), line.planned())).replace(' ', '-');
            case PLANNED_PRODUCT -> line.actual() == null ? line.placed().product() : "";
            case PRODUCT -> of(line.actual(), true);
            case REMARK -> of(line.actual(), false);
            case PLANNED_AMOUNT, REPLACED_ON, PAID -> "";
        };
    }

    private static String of(@Nullable Actual actual, boolean isProduct) {
        return actual == null ? "" : isProduct ? actual.product() : actual.remark();
    }

    private static Value text(String text, Style style) {
        return new Value.Text(text, style);
    }
}
