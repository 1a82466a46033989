package nl.wissel.plan;

import java.util.HashMap;
import java.util.Random;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.ReplacementCost;
import nl.wissel.plan.Problem.Task;
import nl.wissel.plan.Problem.Window;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// Small random problems and plans that touch every rule: caps tight or absent, carry-over, hours, pins inside and outside their
/// window, empty windows, an adopted plan, a partial first year.
public final class SmallProblems {
    private SmallProblems() {}

    /// @param years 1 or 2: four or eight quarters
    public static Problem random(int cameras, int years, long seed) {
        var random = new Random(seed);
        var builder = new ProblemBuilder("2027-Q" + (1 + random.nextInt(4)), years).department("Parks").department("Traffic");
        var sites = 1 + random.nextInt(Math.max(1, cameras * 2 / 3));
        for (var site = 0; site < sites; site++) {
            builder.site("S" + site, random.nextInt(2), 5_000 + random.nextInt(60_000));
        }
        for (var i = 0; i < cameras; i++) {
            builder.camera(task("C" + i, random.nextInt(sites), builder.horizon(), random));
        }
        limit(builder, cameras, random);
        builder.policy(new Policy(new Euros(random.nextInt(400)), new Euros(random.nextInt(5_000))));
        var problem = builder.build();
        return random.nextInt(3) > 0 ? problem : builder.adopted(plan(problem, seed)).build();
    }

    /// A random plan of a problem: each camera unscheduled or within its choices; caps and hours are not looked at.
    public static Plan plan(Problem problem, long seed) {
        var random = new Random(seed);
        var quarters = new HashMap<String, Quarter>();
        for (var task : problem.tasks()) {
            var choices = task.choices();
            if (!choices.isEmpty() && (task.pin() != null || random.nextInt(5) > 0)) {
                quarters.put(task.cameraId(), problem.horizon().quarter(choices.earliest() + random.nextInt(choices.deadline() - choices.earliest() + 1)));
            }
        }
        return new Plan(quarters);
    }

    private static Task task(String id, int site, Horizon horizon, Random random) {
        var last = horizon.quarters() - 1;
        var cost = new ReplacementCost("p", 30 * random.nextInt(12), 20_000 + random.nextInt(200_000), random.nextInt(60_000));
        var window = switch (random.nextInt(8)) {
            case 0 -> new Window(1 + random.nextInt(last), last);
            case 1 -> new Window(0, random.nextInt(last));
            case 2 -> random.nextInt(3) == 0 ? new Window(2, 1) : new Window(1, last);
            default -> new Window(0, last);
        };
        var pin = random.nextInt(8) == 0 ? (Integer) random.nextInt(last + 1) : null;
        return new Task(id, site, random.nextInt(2), random.nextInt(101), cost, new BookValue(random.nextInt(100_000), 1 + random.nextInt(30)),
                window, pin);
    }

    private static void limit(ProblemBuilder builder, int cameras, Random random) {
        var share = 60_000L * cameras * (1 + random.nextInt(4)) / builder.horizon().budgetYears();
        for (var year = 0; year < builder.horizon().budgetYears(); year++) {
            if (random.nextInt(6) > 0) {
                builder.cap(year, share * (50 + random.nextInt(100)) / 100);
            }
            if (random.nextInt(3) == 0) {
                builder.departmentCap(random.nextInt(2), year, share * (20 + random.nextInt(80)) / 100);
            }
        }
        for (var quarter = 0; quarter < builder.horizon().quarters(); quarter++) {
            if (random.nextInt(4) == 0) {
                builder.minutes(quarter, 60 * random.nextInt(1 + cameras));
            }
        }
        if (random.nextInt(2) == 0) {
            builder.carryOver();
        }
    }
}
