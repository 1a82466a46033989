package nl.wissel.sheet.write.xlsx;

import java.util.List;
import nl.wissel.sheet.write.Sheet;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Gives a sheet of POI its widths, panes, filter, page and lists of choices.
final class Layouts {
    private static final int UNITS_A_CHARACTER = 256;
    private static final int WIDEST = 255;

    private Layouts() {}

    static void apply(Sheet sheet, XSSFSheet target, ChoiceLists lists) {
        for (int column = 0; column < sheet.widths().size(); column++) {
            target.setColumnWidth(column, Math.min(WIDEST, sheet.widths().get(column)) * UNITS_A_CHARACTER);
        }
        var layout = sheet.layout();
        if (layout.frozenRows() > 0 || layout.frozenColumns() > 0) {
            target.createFreezePane(layout.frozenColumns(), layout.frozenRows());
        }
        int columns = sheet.lines().stream().mapToInt(List::size).max().orElse(0);
        if (layout.filterRow() > 0 && columns > 0) {
            int header = layout.filterRow() - 1;
            int width = sheet.lines().get(header).size();
            target.setAutoFilter(new CellRangeAddress(header, sheet.lines().size() - 1, 0, width - 1));
        }
        // POI would keep A1 for a sheet it saw no rows of
        target.getCTWorksheet().unsetDimension();
        page(layout, target);
        guard(layout.guard(), target);
        var rules = new XSSFDataValidationHelper(target);
        for (var choice : layout.choices()) {
            var cells = new CellRangeAddressList(choice.firstRow() - 1, choice.lastRow() - 1, choice.column(), choice.column());
            var rule = rules.createValidation(lists.rule(choice.values()), cells);
            rule.setShowErrorBox(true);
            rule.setErrorStyle(choice.isStrict() ? ErrorStyle.STOP : ErrorStyle.WARNING);
            if (!choice.note().isEmpty()) {
                rule.createPromptBox("", choice.note());
                rule.setShowPromptBox(true);
                rule.createErrorBox("", choice.note());
            }
            target.addValidationData(rule);
        }
    }

    private static void guard(Sheet.Guard guard, XSSFSheet target) {
        if (guard != Sheet.Guard.OPEN) {
            target.enableLocking();
            target.lockAutoFilter(false);
            target.lockSort(false);
            target.lockFormatColumns(false);
            target.lockFormatRows(false);
        }
    }

    /// A4, as many pages as needed but one page wide, the frozen rows on each page.
    private static void page(Sheet.Layout layout, XSSFSheet target) {
        target.setFitToPage(true);
        var print = target.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(layout.landscape());
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        if (layout.frozenRows() > 0) {
            target.setRepeatingRows(new CellRangeAddress(0, layout.frozenRows() - 1, -1, -1));
        }
    }
}
