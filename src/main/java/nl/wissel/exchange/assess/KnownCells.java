package nl.wissel.exchange.assess;

import java.math.BigDecimal;
import java.util.Objects;
import nl.wissel.inventory.Camera;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.text.Texts;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What stands in the cells of a camera when its workbook goes out.
final class KnownCells {
    private final Project project;
    private final Findings findings;
    private final Texts texts;

    KnownCells(Project project, Findings findings, Texts texts) {
        this.project = project;
        this.findings = findings;
        this.texts = texts;
    }

    /// The cell of a column; of one to be filled in what was answered before.
    Value value(Camera camera, AssessColumn column) {
        return switch (column) {
            case PRICE -> number(camera.book().price() == null ? null : camera.book().price().toDecimal(), Style.LOCKED_MONEY);
            case RISK -> number(BigDecimal.valueOf(findings.risk().of(camera).score()), Style.LOCKED);
            case COST -> number(camera.assessment().cost() == null ? null : camera.assessment().cost().toDecimal(), Style.INPUT_MONEY);
            default -> text(text(camera, column), AssessColumn.FILLED.contains(column) ? Style.INPUT : Style.LOCKED);
        };
    }

    /// A quarter as it is written in the language: `2027-K3`.
    static String quarter(@Nullable Quarter quarter, Texts texts) {
        return quarter == null ? "" : quarter.year() + "-" + texts.formats().quarterInYear(quarter.number());
    }

    private String text(Camera camera, AssessColumn column) {
        var device = camera.device();
        var assessment = camera.assessment();
        return switch (column) {
            case ID -> camera.id();
            case NAME -> device.name();
            case BRAND -> device.brand();
            case MODEL -> device.model();
            case TYPE -> device.type();
            case SITE -> camera.place().site();
            case INSTALLED -> Objects.toString(camera.book().installed(), "");
            case END_OF_SUPPORT -> Objects.toString(camera.book().endOfSupport(), "");
            case MAKER -> findings.screening().of(camera).maker();
            case PLANNED -> quarter(project.planned() == null ? null : project.planned().plan().of(camera.id()), texts);
            case FEASIBLE -> assessment.feasible() == null ? "" : texts.get("assess." + assessment.feasible().name());
            case EARLIEST -> quarter(assessment.earliest(), texts);
            case DEADLINE -> quarter(assessment.deadline(), texts);
            case PRODUCT -> camera.given().product();
            case REMARK -> assessment.remark();
            case PRICE, RISK, COST -> "";
        };
    }

    private static Value text(String text, Style style) {
        return text.isEmpty() ? new Value.Nothing(style) : new Value.Text(text, style);
    }

    private static Value number(@Nullable BigDecimal number, Style style) {
        return number == null ? new Value.Nothing(style) : new Value.Number(number, style);
    }
}
