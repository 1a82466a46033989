package nl.wissel.plan.bound;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Problem;
import nl.wissel.plan.bound.site.Caps.Cap;
import nl.wissel.plan.bound.site.Caps.Kind;
import nl.wissel.plan.bound.site.Weighing;

/// The best prices of earlier searches: where the next search on nearly the same problem begins.
///
/// A cap is known again by the name of its department and its calendar years, hours by their quarter. Any prices give a valid bound, so those of a
/// problem that differs more than thought only cost some steps. Safe for several threads.
public final class KnownPrices {
    private final Map<Key, Long> millionths = new ConcurrentHashMap<>();

    /// @param department empty = the city
    private record Key(Weighing weighing, Kind kind, String department, String from, String to) {
        static Key of(Problem problem, Cap cap, Weighing weighing) {
            var department = cap.department() < 0 ? "" : problem.departments().get(cap.department());
            return new Key(weighing == Weighing.MONEY_ALL_SCHEDULED ? Weighing.MONEY : weighing, cap.kind(), department,
                    time(problem.horizon(), cap.kind(), cap.from()), time(problem.horizon(), cap.kind(), cap.to()));
        }

        private static String time(Horizon horizon, Kind kind, int index) {
            return switch (kind) {
                case MONEY -> Integer.toString(horizon.calendarYear(index));
                case MINUTES -> horizon.quarter(index).toString();
                case POINTS -> "";
            };
        }
    }

    /// The price of each cap, in millionths; 0 for a cap that is not known.
    long[] recall(Problem problem, List<Cap> caps, Weighing weighing) {
        return caps.stream().mapToLong(cap -> millionths.getOrDefault(Key.of(problem, cap, weighing), 0L)).toArray();
    }

    void keep(Problem problem, List<Cap> caps, Weighing weighing, long[] prices) {
        for (var k = 0; k < prices.length; k++) {
            millionths.put(Key.of(problem, caps.get(k), weighing), prices[k]);
        }
    }
}
