package nl.wissel.report;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.project.Compared;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.report.draft.Ledger;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.text.Texts;

/// The workbook of a plan: for a manager, a council, a department, and for whoever calculates on. Every total is a live formula over
/// two tables, the replacements and the visits, and has the amount it comes to stored beside it.
public final class PlanReport {
    private PlanReport() {}

    /// @param findings  with a plan
    /// @param scenarios to stand side by side; none = no sheet of them
    /// @throws NullPointerException without a plan
    public static Workbook of(Project project, Findings findings, List<Compared> scenarios, Texts texts) {
        var rows = PlanRows.of(project, findings, texts);
        var basis = new Basis(project, findings, rows,
                new Ledger(texts.get("report.sheet.schedule"), LedgerSheets.schedule(project), rows.replacements().size()),
                new Ledger(texts.get("report.sheet.visits"), LedgerSheets.VISITS, rows.visits().size()),
                new Ledger(texts.get("report.sheet.inventory"), InventorySheet.COLUMNS, project.inventory().cameras().size()), texts);
        var sheets = new ArrayList<>(List.of(SummarySheet.of(basis), InvestmentSheet.of(basis), LedgerSheets.schedule(basis), LedgerSheets.visits(basis),
                GanttSheet.of(basis), DepartmentSheet.of(basis)));
        var baseline = project.course().baseline();
        if (baseline != null) {
            sheets.add(ProgressSheet.of(basis, baseline));
        }
        if (!scenarios.isEmpty()) {
            sheets.add(ScenarioSheet.of(scenarios, texts));
        }
        sheets.addAll(List.of(NotScheduledSheet.of(basis), InventorySheet.of(basis), AssumptionSheet.of(basis)));
        return new Workbook(sheets);
    }
}
