package nl.wissel.report.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wissel.inventory.Inventory;
import nl.wissel.report.council.CouncilFigures.By;
import nl.wissel.report.council.CouncilFigures.Line;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Screening;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.text.Texts;

/// The workbook of the council's summary: a sheet for each way to count, with live shares.
public final class CouncilReport {
    private static final List<Integer> WIDTHS = List.of(56, 14, 14, 14, 14, 14, 18);
    private static final int FIRST_ROW = 5;

    private final Texts texts;

    private CouncilReport(Texts texts) {
        this.texts = texts;
    }

    /// @param name of the project, for the titles
    public static Workbook of(String name, Inventory inventory, Screening screening, Registers registers, Texts texts) {
        var report = new CouncilReport(texts);
        return new Workbook(Arrays.stream(By.values()).map(by -> report.sheet(name, CouncilFigures.of(by, inventory, screening, registers))).toList());
    }

    private Sheet sheet(String name, CouncilFigures figures) {
        var lines = new ArrayList<List<Value>>();
        lines.add(List.of(new Value.Text(name, Style.TITLE)));
        lines.add(List.of(new Value.Text(texts.get(figures.by()) + (figures.by() == By.LIST ? ". " + texts.get("screening.council.overlap") : ""), Style.NOTE)));
        lines.add(List.of());
        lines.add(List.of(new Value.Text(texts.get(figures.by()), Style.HEADER), header("screening.council.ofConcern"), header("screening.council.share"),
                header("screening.council.gone"), header("screening.council.toVerify"), header("screening.council.inUse"), header("screening.council.shareOfOwn")));
        var totalRow = FIRST_ROW + figures.lines().size();
        figures.lines().forEach(line -> lines.add(line(named(line), line, figures.total(), lines.size() + 1, totalRow, false)));
        lines.add(line(texts.get("screening.council.total"), figures.total(), figures.total(), totalRow, totalRow, true));
        return new Sheet(texts.get(figures.by()), WIDTHS, lines, new Sheet.Layout(FIRST_ROW - 1, 1, 0, true, List.of()));
    }

    private String named(Line line) {
        return line.name().isEmpty() ? texts.get("screening.council.notStated") : line.name();
    }

    private Value header(String key) {
        return new Value.Text(texts.get(key), Style.HEADER_RIGHT);
    }

    /// The totals are the counts of all cameras: by list the lines overlap, and cameras that are clear everywhere have no line.
    private static List<Value> line(String name, Line line, Line total, int row, int totalRow, boolean isTotal) {
        var whole = isTotal ? Style.WHOLE_TOTAL : Style.WHOLE;
        return List.of(new Value.Text(name, isTotal ? Style.TEXT_TOTAL : Style.PLAIN), whole(line.ofConcern(), whole),
                share("IF(B$" + totalRow + "=0,0,B" + row + "/B$" + totalRow + ")", line.shareOf(total)),
                whole(line.gone(), whole), whole(line.toVerify(), whole), whole(line.inUse(), whole),
                share("IF(F" + row + "=0,0,B" + row + "/F" + row + ")", line.share()));
    }

    private static Value whole(int count, Style style) {
        return new Value.Number(BigDecimal.valueOf(count), style);
    }

    private static Value share(String formula, double share) {
        return new Value.Formula(formula, BigDecimal.valueOf(share).setScale(10, RoundingMode.HALF_UP), Style.PERCENT);
    }
}
