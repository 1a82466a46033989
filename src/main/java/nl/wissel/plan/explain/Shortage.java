package nl.wissel.plan.explain;

import java.time.Duration;
import nl.wissel.plan.explain.Explanation.Option;
import nl.wissel.unit.Euros;

/// How much is short where only money or time stands in the way.
final class Shortage {
    private Shortage() {}

    static boolean isShortage(Obstacle obstacle) {
        return obstacle.what() instanceof Euros || obstacle.what() instanceof Duration;
    }

    /// A euro more counts for the city's cap and the department's at once.
    static long cents(Option option) {
        return option.obstacles().stream().mapToLong(obstacle -> obstacle.what() instanceof Euros euros ? euros.cents() : 0).max().orElse(0);
    }

    static long minutes(Option option) {
        return option.obstacles().stream().mapToLong(obstacle -> obstacle.what() instanceof Duration time ? time.toMinutes() : 0).max().orElse(0);
    }
}
