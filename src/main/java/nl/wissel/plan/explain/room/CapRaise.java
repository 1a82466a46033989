package nl.wissel.plan.explain.room;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Problem;
import nl.wissel.plan.Problem.Limits;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Every cap raised by the same share, the city's and the departments' alike, each up to a whole euro.
///
/// @param share in parts of ten thousand, at least 0
public record CapRaise(int share) {
    private static final int ALL = 10_000;
    private static final int CENTS = 100;
    private static final long MILLION = 1_000_000;

    /// A cap with its raise.
    ///
    /// @param cents 0 or more
    long raised(long cents) {
        return share == 0 ? cents : cents + Math.ceilDiv(Math.ceilDiv(Math.multiplyExact(cents, (long) share), ALL), CENTS) * CENTS;
    }

    public Problem of(Problem problem) {
        var old = problem.limits();
        var limits = new Limits(raised(old.cityCents()), old.departmentCents().stream().map(this::raised).toList(), old.minutes(), old.carryOver());
        return new Problem(problem.horizon(), problem.indices(), problem.policy(), limits, problem.tasks(), problem.sites(), problem.departments(),
                problem.adopted());
    }

    public Budget of(Budget budget) {
        return new Budget(raised(budget.caps()),
                budget.departmentCaps().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> raised(entry.getValue()))),
                budget.minutes(), budget.carryOver());
    }

    /// What it comes to in all: on the city's caps, or on those of the departments when the city has none.
    long extraCents(Problem problem) {
        var city = extra(problem.limits().cityCents().stream());
        return city > 0 ? city : extra(problem.limits().departmentCents().stream().flatMap(List::stream));
    }

    /// A share of what a raise is counted on, in cents, rounded down.
    static long shareOf(Problem problem, long millionths) {
        var city = sum(problem.limits().cityCents().stream());
        var base = city > 0 ? city : sum(problem.limits().departmentCents().stream().flatMap(List::stream));
        return BigInteger.valueOf(base).multiply(BigInteger.valueOf(millionths)).divide(BigInteger.valueOf(MILLION)).longValueExact();
    }

    private static long sum(Stream<@Nullable Long> caps) {
        return caps.filter(Objects::nonNull).mapToLong(cap -> cap).sum();
    }

    private long extra(Stream<@Nullable Long> caps) {
        return caps.filter(Objects::nonNull).mapToLong(cap -> raised(cap) - cap).sum();
    }

    private List<@Nullable Long> raised(List<@Nullable Long> caps) {
        var changed = new ArrayList<@Nullable Long>();
        caps.forEach(cap -> changed.add(cap == null ? null : (Long) raised(cap)));
        return changed;
    }

    private Map<Integer, Euros> raised(Map<Integer, Euros> caps) {
        return caps.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> new Euros(raised(entry.getValue().cents()))));
    }
}
