package nl.wissel.plan.bound;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Weighing;

/// Prices to begin with in a large city: the best for a sample of its sites, with the city's caps and hours scaled to what the sample needs and without
/// the caps of departments, of which a sample knows too little.
///
/// Its values bound nothing; its prices, like any others, give a valid bound of the whole city.
final class SampledStart {
    private static final int LARGE = 8_000;
    private static final int SITES = 2_500;
    /// A predicted gain, as a share of the value, that is not worth a step on the sample.
    private static final double ENOUGH = 1e-4;
    private static final int STEPS = 60;

    private SampledStart() {}

    static boolean isWorthwhile(Problem problem) {
        return problem.sites().size() > LARGE;
    }

    /// The price of each cap, in millionths; those so far when it is over.
    static long[] prices(Problem problem, List<Cap> caps, Weighing weighing, BooleanSupplier isOver) {
        var prices = new long[caps.size()];
        var ofCity = IntStream.range(0, prices.length).filter(k -> caps.get(k).department() < 0).toArray();
        var sample = sample(problem);
        var share = need(sample) / need(problem);
        var scaled = IntStream.of(ofCity).mapToObj(k -> scaled(caps.get(k), share)).toList();
        var bundle = Bundle.begin(new Dual(sample, scaled, weighing), new long[scaled.size()], false, isOver);
        for (var step = 0; bundle != null && step < STEPS && bundle.promise() > ENOUGH && !isOver.getAsBoolean(); step++) {
            bundle.improve(isOver);
        }
        for (var k = 0; bundle != null && k < ofCity.length; k++) {
            prices[ofCity[k]] = bundle.millionths(k);
        }
        return prices;
    }

    private static Cap scaled(Cap cap, double share) {
        return new Cap(cap.kind(), cap.department(), cap.from(), cap.to(), Math.round(share * cap.most()));
    }

    /// The cameras of one site in so many, as they come.
    private static Problem sample(Problem problem) {
        var every = problem.sites().size() / SITES;
        var tasks = problem.tasks().stream().filter(task -> task.site() % every == 0).toList();
        return new Problem(problem.horizon(), problem.indices(), problem.policy(), problem.limits(), tasks, problem.sites(), problem.departments(),
                problem.adopted());
    }

    /// What it takes to replace all cameras, with one visit to each site, in cents.
    private static double need(Problem problem) {
        var visits = problem.tasks().stream().mapToInt(Task::site).distinct().mapToDouble(site -> problem.sites().get(site).visitCents()).sum();
        return 1 + visits + problem.tasks().stream().mapToDouble(task -> problem.indices().cashCents(task.cost(), 0)).sum();
    }
}
