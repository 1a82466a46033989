package nl.wissel.report;

import java.util.List;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.text.Texts;

/// The workbook of a plan.
public final class PlanReport {
    private PlanReport() {}

    /// @param findings with a plan
    public static Workbook of(Project project, Findings findings, Texts texts) {
        return new Workbook(List.of());
    }
}
