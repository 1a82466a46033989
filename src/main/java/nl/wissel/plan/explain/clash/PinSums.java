package nl.wissel.plan.explain.clash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wissel.plan.CompiledProblem;
import nl.wissel.plan.explain.clash.Clash.Limit;
import nl.wissel.plan.explain.clash.Clash.PinsOver;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// What the pinned cameras use wherever the others stand, against each cap and the hours.
final class PinSums {
    private static final int CITY = 0;

    private final CompiledProblem problem;
    private final List<Integer> pinned;

    /// A visit, which is paid as long as one pinned camera of its site stands in its quarter.
    private record Visit(int site, int quarter) {}

    PinSums(CompiledProblem problem) {
        this.problem = problem;
        pinned = IntStream.range(0, problem.cameras)
                .filter(camera -> problem.source.tasks().get(camera).pin() != null && problem.first[camera] <= problem.last[camera]).boxed().toList();
    }

    /// The caps and hours that the pins alone exceed.
    List<PinsOver> over() {
        var found = new ArrayList<PinsOver>();
        for (var payer = 0; payer < problem.payers; payer++) {
            var most = 0L;
            for (var year = 0; year < problem.years; year++) {
                var cell = payer * problem.years + year;
                var cap = cap(payer, year);
                most = cap == null ? 0 : problem.sumFrom[cell] == year ? cap : most + cap;
                if (cap != null) {
                    addIfOver(found, payer, year, most);
                }
            }
        }
        for (var quarter = 0; quarter < problem.end; quarter++) {
            var capacity = problem.source.limits().minutes().get(quarter);
            if (capacity != null) {
                addIfOver(found, quarter, capacity);
            }
        }
        return found;
    }

    private @Nullable Long cap(int payer, int year) {
        var limits = problem.source.limits();
        return payer == CITY ? limits.cityCents().get(year) : limits.departmentCents().get(payer - 1).get(year);
    }

    private void addIfOver(List<PinsOver> found, int payer, int last, long most) {
        var from = problem.sumFrom[payer * problem.years + last];
        var counting = pinned.stream().filter(camera -> {
            var year = problem.yearOf[problem.first[camera]];
            return from <= year && year <= last && (payer == CITY || payer == problem.payer[camera] || payer == problem.sitePayer[problem.site[camera]]);
        }).toList();
        var visits = new HashMap<Visit, Integer>();
        var asked = 0L;
        for (var camera : counting) {
            asked += cash(payer, camera);
            if (visits.merge(visit(camera), 1, Integer::sum) == 1) {
                asked += visitCents(payer, camera);
            }
        }
        if (asked > most) {
            var department = payer == CITY ? "" : problem.source.departments().get(payer - 1);
            found.add(new PinsOver(payer == CITY ? Limit.CITY_CAP : Limit.DEPARTMENT_CAP, department,
                    Integer.toString(problem.source.horizon().calendarYear(last)), new Euros(most), new Euros(asked), counting.size(),
                    release(payer, counting, visits, asked - most)));
        }
    }

    private Visit visit(int camera) {
        return new Visit(problem.site[camera], problem.first[camera]);
    }

    private long cash(int payer, int camera) {
        return payer == CITY || payer == problem.payer[camera] ? problem.cash[camera * problem.years + problem.yearOf[problem.first[camera]]] : 0;
    }

    private long visitCents(int payer, int camera) {
        var site = problem.site[camera];
        return payer == CITY || payer == problem.sitePayer[site] ? problem.visit[site * problem.years + problem.yearOf[problem.first[camera]]] : 0;
    }

    private List<String> release(int payer, List<Integer> counting, Map<Visit, Integer> visits, long over) {
        var dearest = counting.stream().filter(this::canGo).sorted(Comparator.<Integer>comparingLong(camera -> cash(payer, camera)).reversed()).toList();
        var left = over;
        var released = new ArrayList<String>();
        for (var camera : dearest) {
            if (left <= 0) {
                break;
            }
            left -= cash(payer, camera);
            if (visits.merge(visit(camera), -1, Integer::sum) == 0) {
                left -= visitCents(payer, camera);
            }
            released.add(id(camera));
        }
        return left > 0 ? List.of() : released;
    }

    /// What is done stays where it was done.
    private boolean canGo(int camera) {
        return !problem.source.tasks().get(camera).isDone();
    }

    private String id(int camera) {
        return problem.source.tasks().get(camera).cameraId();
    }

    private void addIfOver(List<PinsOver> found, int quarter, long capacity) {
        var counting = pinned.stream().filter(camera -> problem.first[camera] == quarter && problem.minutes[camera] > 0)
                .sorted(Comparator.<Integer>comparingInt(camera -> problem.minutes[camera]).reversed()).toList();
        var asked = counting.stream().mapToLong(camera -> problem.minutes[camera]).sum();
        if (asked > capacity) {
            var left = asked - capacity;
            var released = new ArrayList<String>();
            for (var camera : counting) {
                if (left > 0 && canGo(camera)) {
                    left -= problem.minutes[camera];
                    released.add(id(camera));
                }
            }
            found.add(new PinsOver(Limit.HOURS, "", problem.source.horizon().quarter(quarter), Duration.ofMinutes(capacity), Duration.ofMinutes(asked),
                    counting.size(), left > 0 ? List.of() : released));
        }
    }
}
