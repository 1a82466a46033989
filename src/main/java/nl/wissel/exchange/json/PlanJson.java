package nl.wissel.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Camera;
import nl.wissel.plan.CheckedPlan;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;

/// A plan as JSON. Money in whole cents.
public final class PlanJson {
    /// What more in a cap saves in risk is told for so many euros.
    private static final int EUROS_OF_RISK = 1_000;

    private PlanJson() {}

    /// Writes the plan of a project, which it must have.
    ///
    /// @param texts in whose language the reasons are given
    public static void write(OutputStream stream, Project project, Findings findings, Texts texts) throws IOException {
        var plan = Objects.requireNonNull(findings.plan(), "no plan");
        var outcome = Objects.requireNonNull(project.planned(), "no plan");
        var order = findings.preparation().problem().tasks().stream().map(Problem.Task::cameraId).toList();
        JsonObject.write(stream, root -> {
            root.object("plan", object -> value(object, plan.figures(), outcome));
            use(root, plan, outcome.proof());
            cameras(root, plan, order);
            root.list("unscheduledCameras", order.stream().filter(plan.unscheduled()::containsKey).toList(), (object, id) ->
                    object.text("id", id).text("reason", texts.get(Objects.requireNonNull(plan.unscheduled().get(id)))));
            var outside = findings.preparation().outside();
            root.list("outside", project.inventory().cameras().stream().map(Camera::id).filter(outside::containsKey).toList(), (object, id) ->
                    object.text("id", id).text("reason", texts.get(Objects.requireNonNull(outside.get(id)))));
        });
    }

    private static void value(JsonObject object, PlanFigures figures, Planner.Outcome outcome) throws IOException {
        var proof = outcome.proof();
        object.whole("unscheduled", figures.unscheduled()).whole("medium", figures.medium())
                .whole("mediumBound", proof != null ? (Long) proof.mediumBound() : leastMedium(figures));
        money(object, figures);
        object.whole("bound", proof == null ? null : (Long) proof.boundCents()).decimal("gap", proof == null ? null : gap(figures, proof))
                .decimal("seconds", BigDecimal.valueOf(outcome.elapsed().toMillis(), 3)).whole("seed", outcome.seed());
    }

    /// Nothing can be better than leaving nothing out; else nothing is known without a proof.
    private static @Nullable Long leastMedium(PlanFigures figures) {
        return figures.medium() == 0 ? 0L : null;
    }

    /// The figures of a plan that are the same in a plan and in its check.
    public static void money(JsonObject object, PlanFigures figures) throws IOException {
        object.whole("objective", figures.objectiveCents()).whole("exposure", figures.exposure())
                .whole("exposureCost", figures.exposureCostCents()).whole("spend", figures.spendCents())
                .whole("writeOff", figures.writeOffCents()).whole("moveCost", figures.moveCostCents());
    }

    /// How far the plan is from the best possible, at most: `max(0, (objective - bound) / max(1, bound))`, to eight decimals.
    public static BigDecimal gap(PlanFigures figures, Planner.Proof proof) {
        var over = BigDecimal.valueOf(Math.max(0, figures.objectiveCents() - proof.boundCents()));
        return over.divide(BigDecimal.valueOf(Math.max(1, proof.boundCents())), 8, RoundingMode.HALF_UP);
    }

    private static void use(JsonObject root, CheckedPlan plan, Planner.@Nullable Proof proof) throws IOException {
        Map<Integer, Planner.CapWorth> worths = proof == null ? Map.of() : proof.worths();
        root.list("years", plan.years(), (object, year) -> {
            var worth = worths.get(year.year());
            object.whole("year", year.year()).whole("cap", year.capCents()).whole("spend", year.spendCents())
                    .decimal("capWorth", worth == null ? null : rounded(worth.euros()))
                    .decimal("capWorthRisk", worth == null || plan.figures().medium() == 0 ? null : rounded(worth.points() * EUROS_OF_RISK));
        });
        root.list("departments", plan.departments(), (object, use) -> object.text("department", use.department()).whole("year", use.year())
                .whole("cap", use.capCents()).whole("spend", use.spendCents()));
        root.list("quarters", plan.quarters(), (object, use) -> object.text("quarter", use.quarter().toString()).decimal("hours", hours(use.minutes()))
                .decimal("capacity", use.capacityMinutes() == null ? null : hours(use.capacityMinutes())));
    }

    private static BigDecimal rounded(double worth) {
        return BigDecimal.valueOf(worth).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static void cameras(JsonObject root, CheckedPlan plan, List<String> order) throws IOException {
        Map<String, CheckedPlan.Placed> placed = plan.cameras();
        root.list("cameras", order.stream().filter(placed::containsKey).toList(), (object, id) -> {
            var camera = Objects.requireNonNull(placed.get(id));
            object.text("id", id).text("quarter", camera.quarter().toString()).text("product", camera.product())
                    .whole("cost", camera.costCents()).whole("writeOff", camera.writeOffCents());
        });
    }

    /// Minutes as hours, to four decimals: enough to tell the minute again.
    public static BigDecimal hours(long minutes) {
        var hours = BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_UP).stripTrailingZeros();
        return hours.scale() < 0 ? hours.setScale(0) : hours;
    }
}
