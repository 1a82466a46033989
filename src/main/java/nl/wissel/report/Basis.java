package nl.wissel.report;

import nl.wissel.plan.CheckedPlan;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.report.draft.Ledger;
import nl.wissel.report.draft.Ledger.Column;
import nl.wissel.text.Texts;
import nl.wissel.unit.Quarter;

/// What every sheet is made from.
///
/// @param schedule where a formula finds the replacements
/// @param visits   where a formula finds the visits
/// @param devices  where a formula finds the whole inventory
record Basis(Project project, Findings findings, PlanRows rows, Ledger schedule, Ledger visits, Ledger devices, Texts texts) {

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    CheckedPlan plan() {
        return rows.plan();
    }

    /// A quarter as it stands in a cell: `2027-Q3`, in Dutch `2027-K3`.
    String quarter(Quarter quarter) {
        return texts.formats().quarter(quarter).replace(' ', '-');
    }

    /// Sums a column of the schedule over a year.
    String sumOfYear(Column column, String year) {
        return "SUMIFS(" + schedule.of(column) + "," + schedule.of(Column.YEAR) + "," + year + ")";
    }

    /// Replacements and visits of a year.
    String spendOfYear(String year) {
        return sumOfYear(Column.COST, year) + "+SUMIFS(" + visits.of(Column.COST) + "," + visits.of(Column.YEAR) + "," + year + ")";
    }

    /// Sums a column of a ledger over a department and a year.
    static String sumOf(Ledger ledger, Column column, String department, String year) {
        return "SUMIFS(" + ledger.of(column) + "," + ledger.of(Column.DEPARTMENT) + "," + department + "," + ledger.of(Column.YEAR) + "," + year + ")";
    }

    /// A rule is broken at a place as [CheckedPlan.BrokenRule] names it.
    boolean isBroken(CheckedPlan.Rule rule, String place) {
        return plan().broken().stream().anyMatch(broken -> broken.rule() == rule && broken.place().equals(place));
    }
}
