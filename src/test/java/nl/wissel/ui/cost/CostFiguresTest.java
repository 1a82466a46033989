package nl.wissel.ui.cost;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.PriceLevel;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Budget;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.ProblemBuilder;
import nl.wissel.project.Findings;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.screening.Screening;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.chart.ChartData;
import nl.wissel.ui.cost.CostFigures.Exposure;
import nl.wissel.ui.cost.CostFigures.Row;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/// Two years from 2027 Q3, without indices: A (Parks, 100 euro, 8 quarters left of 80 euro) in 2027 Q4, B (Roads, 300 euro) in 2028 Q1,
/// C (Roads) nowhere; a visit costs 10 euro.
class CostFiguresTest {
    private static final Quarter Q4 = new Quarter(2027, 4);

    @Test
    void withoutAPlanThereAreNoFigures() {
        assertNull(CostFigures.of(findings(null)));
    }

    @Test
    void spendIsByYearAndDepartmentTheLargestFirst() {
        var figures = figures();

        assertEquals(List.of(new YearUse(2027, 150_00L, 110_00), new YearUse(2028, null, 310_00), new YearUse(2029, null, 0)), figures.years());
        assertEquals(List.of(new Row("Roads", List.of(0L, 310_00L, 0L)), new Row("Parks", List.of(110_00L, 0L, 0L))), figures.spend());
        assertEquals(420_00, figures.totalSpend());
    }

    @Test
    void writeOffFallsInTheYearOfReplacement() {
        // replaced one quarter after the start: 7 of 8 quarters of 80 euro are left
        assertEquals(List.of(new Row("Parks", List.of(70_00L, 0L, 0L))), figures().writeOff());
    }

    @Test
    void exposureFallsWithEveryCameraThatGoes() {
        var figures = figures();

        // soonest: all at once; natural: A when the horizon ends before its eight quarters are over, the others at once
        assertEquals(List.of(new Exposure(new Quarter(2027, 3), 0, 3, 100, 0, 40), new Exposure(Q4, 1, 2, 60, 0, 40),
                new Exposure(new Quarter(2028, 1), 1, 1, 10, 0, 40)),
                figures.exposure().subList(0, 3));
        // summed over all quarters it is the exposure of the plan: 40 · 1 + 50 · 2 + 10 · 8
        assertEquals(220, figures.exposure().stream().mapToLong(Exposure::points).sum());
    }

    @Test
    void manyDepartmentsShareTheLastBarPart() {
        var many = IntStream.range(0, 10).mapToObj(i -> new Row("D" + i, List.of(100L - i))).toList();
        var figures = new CostFigures(List.of(new YearUse(2027, null, 955)), many, List.of(), List.of(), 10);

        var names = new CostCharts(Texts.of(Language.EN)).spend(figures).series().stream().map(ChartData.Series::name).toList();

        assertEquals(List.of("D0", "D1", "D2", "D3", "D4", "D5", "D6", "Other departments (3)"), names);
    }

    private static CostFigures figures() {
        return Objects.requireNonNull(CostFigures.of(findings(new Plan(Map.of("A", Q4, "B", new Quarter(2028, 1))))));
    }

    private static Findings findings(@Nullable Plan plan) {
        var flat = new PriceLevel(Percent.of(0), Percent.of(0), Euros.of(85), Percent.of(0));
        var problem = new ProblemBuilder("2027-Q3", 2).prices(flat).department("Parks").department("Roads")
                .site("Zoo", 0, 10_00).site("Bridge", 1, 10_00)
                .camera("A", 0, 0, 40, new ReplacementCost("dome", 0, 100_00, 0), new BookValue(80_00, 8))
                .camera("B", 1, 1, 50, new ReplacementCost("dome", 0, 300_00, 0), BookValue.NONE)
                .camera("C", 1, 1, 10, new ReplacementCost("dome", 0, 300_00, 0), BookValue.NONE)
                .cap(0, 150_00L).build();
        var preparation = new Preparation(problem, Budget.NONE, Map.of(), List.of());
        return new Findings(new Screening(Map.of()), new RiskAssessment(Map.of(), Map.of()), preparation, plan == null ? null : PlanCheck.check(problem, plan));
    }
}
