package nl.wissel.plan.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import nl.wissel.plan.Effort;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Policy;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Limits;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Plans a problem over a range of budgets, 60 to 120 % of its caps, and of exposure prices, half to twice its own.
public final class FrontierSearch {
    private static final List<Integer> BUDGET_PERCENTAGES = List.of(60, 70, 80, 90, 100, 110, 120);
    private static final List<Integer> PRICE_PERCENTAGES = List.of(50, 100, 200);
    private static final Duration LEAST_TIME = Duration.ofMillis(500);

    private final Problem problem;
    private final Planner planner;

    public FrontierSearch(Problem problem, Planner planner) {
        this.problem = problem;
        this.planner = planner;
    }

    /// How many plans will be made.
    public int size() {
        return budgets().size() * prices().size();
    }

    /// The effort for each plan: its share of the time, at least half a second; all of the steps.
    public Effort share(Effort all) {
        var time = all.time();
        if (time == null) {
            return all;
        }
        var share = time.dividedBy(size());
        return new Effort(share.compareTo(LEAST_TIME) < 0 ? LEAST_TIME : share, all.steps(), all.seed());
    }

    /// Makes the plans; stopping answers with those that are there.
    ///
    /// @param effort of each plan
    public Frontier search(Effort effort, BooleanSupplier stop) {
        var points = new ArrayList<Frontier.Point>();
        for (var budget : budgets()) {
            for (var price : prices()) {
                if (!stop.getAsBoolean()) {
                    points.add(point(changed(budget, price), effort, stop));
                }
            }
        }
        return new Frontier(points);
    }

    private Frontier.Point point(Problem changed, Effort effort, BooleanSupplier stop) {
        var outcome = planner.plan(changed, effort, progress -> { }, stop);
        var figures = PlanCheck.check(changed, outcome.plan()).figures();
        return new Frontier.Point(total(changed), changed.policy().exposurePrice(), figures, outcome.proof() == null ? null : outcome.proof().boundCents());
    }

    private List<Integer> budgets() {
        var limits = problem.limits();
        var capped = limits.cityCents().stream().anyMatch(Objects::nonNull) || limits.departmentCents().stream().flatMap(List::stream).anyMatch(Objects::nonNull);
        return capped ? BUDGET_PERCENTAGES : List.of(100);
    }

    private List<Euros> prices() {
        var cents = problem.policy().exposurePrice().cents();
        return PRICE_PERCENTAGES.stream().map(percentage -> new Euros(cents * percentage / 100)).distinct().toList();
    }

    private Problem changed(int percentage, Euros price) {
        var old = problem.limits();
        var limits = new Limits(scaled(old.cityCents(), percentage), old.departmentCents().stream().map(caps -> scaled(caps, percentage)).toList(),
                old.minutes(), old.carryOver());
        return new Problem(problem.horizon(), problem.indices(), new Policy(price, problem.policy().movePrice()), limits, problem.tasks(),
                problem.sites(), problem.departments(), problem.adopted());
    }

    private static List<@Nullable Long> scaled(List<@Nullable Long> caps, int percentage) {
        var scaled = new ArrayList<@Nullable Long>();
        caps.forEach(cap -> scaled.add(cap == null ? null : (Long) (cap * percentage / 100)));
        return scaled;
    }

    private static @Nullable Long total(Problem of) {
        long total = 0;
        for (var cap : of.limits().cityCents()) {
            if (cap == null) {
                return null;
            }
            total += cap;
        }
        return total;
    }
}
