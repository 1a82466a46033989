package nl.wissel.plan.bound.site;

import java.util.List;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.Caps.Cap;

/// What it costs at some prices to use caps, in millionths of a cent: for each cent spent by a department in a year, for each minute in a
/// quarter, and for each point left unscheduled.
public final class Prices {
    private final long[][] perCent;
    private final long[] perMinute;
    private long perPoint;

    /// @param millionths the price of each cap, at least 0
    public Prices(Problem problem, List<Cap> caps, long[] millionths) {
        perCent = new long[problem.departments().size()][problem.horizon().budgetYears()];
        perMinute = new long[problem.horizon().quarters()];
        for (var k = 0; k < millionths.length; k++) {
            add(caps.get(k), millionths[k]);
        }
    }

    /// No cap has a price.
    public static Prices none(Problem problem) {
        return new Prices(problem, List.of(), new long[0]);
    }

    private void add(Cap cap, long millionths) {
        switch (cap.kind()) {
            case MINUTES -> perMinute[cap.from()] += millionths;
            case POINTS -> perPoint += millionths;
            case MONEY -> {
                var most = cap.department() < 0 ? perCent.length - 1 : cap.department();
                for (var department = Math.max(0, cap.department()); department <= most; department++) {
                    for (var year = cap.from(); year <= cap.to(); year++) {
                        perCent[department][year] += millionths;
                    }
                }
            }
        }
    }

    public long perCent(int department, int year) {
        return perCent[department][year];
    }

    public long perMinute(int quarter) {
        return perMinute[quarter];
    }

    long perPoint() {
        return perPoint;
    }
}
