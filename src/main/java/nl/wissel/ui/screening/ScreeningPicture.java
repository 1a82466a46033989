package nl.wissel.ui.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wissel.inventory.Camera;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.screening.Decision;
import nl.wissel.screening.Evidence;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Verdict;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.groupingBy;

/// What the screen shows of a project, as plain data.
///
/// @param makers of the cameras of concern, the one with most cameras first
/// @param lists  the policy lists there are
/// @param groups what a person must judge or has judged here: cameras of the same brand and model, open ones first
record ScreeningPicture(Counts counts, List<PolicyList> lists, List<MakerCount> makers, List<Group> groups) {

    /// @param ofConcernInUse in use now
    /// @param ofConcernGone  replaced or removed already
    record Counts(int cameras, int ofConcernInUse, int ofConcernGone, int toVerify, int clear) {}

    record MakerCount(String maker, int inUse, int gone) {
        int all() {
            return inUse + gone;
        }
    }

    /// Cameras of the same brand and model that need the same judgement.
    ///
    /// @param decided what a person decided about them; null = open
    record Group(String brand, String model, List<String> cameraIds, List<Evidence> evidence, Camera.@Nullable Decision decided) {
        boolean isOpen() {
            return decided == null;
        }
    }

    static ScreeningPicture of(Project project, Findings findings, List<PolicyList> lists) {
        var inUse = new TreeMap<String, Integer>();
        var gone = new TreeMap<String, Integer>();
        var toVerify = 0;
        var clear = 0;
        var groups = new LinkedHashMap<String, List<Camera>>();
        for (var camera : project.inventory().cameras()) {
            var verdict = findings.screening().of(camera);
            switch (verdict) {
                case Verdict.OfConcern concern -> (isInUse(camera) ? inUse : gone).merge(concern.maker(), 1, Integer::sum);
                case Verdict.ToVerify _ -> toVerify++;
                case Verdict.Clear _ -> clear++;
            }
            if (verdict instanceof Verdict.ToVerify || project.decisions().containsKey(camera.id())) {
                groups.computeIfAbsent(key(camera), _ -> new ArrayList<>()).add(camera);
            }
        }
        var counts = new Counts(project.inventory().cameras().size(), sum(inUse), sum(gone), toVerify, clear);
        return new ScreeningPicture(counts, lists, makers(inUse, gone), groups(project, findings, groups));
    }

    private static boolean isInUse(Camera camera) {
        return camera.use().status() == Camera.Status.IN_USE;
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    private static String key(Camera camera) {
        return (camera.device().brand() + "\n" + camera.device().model()).toLowerCase(Locale.ROOT);
    }

    private static List<MakerCount> makers(Map<String, Integer> inUse, Map<String, Integer> gone) {
        var names = new TreeMap<>(inUse);
        gone.forEach(names::putIfAbsent);
        return names.keySet().stream().map(name -> new MakerCount(name, inUse.getOrDefault(name, 0), gone.getOrDefault(name, 0)))
                .sorted(Comparator.comparingInt(MakerCount::all).reversed().thenComparing(MakerCount::maker)).toList();
    }

    private static List<Group> groups(Project project, Findings findings, Map<String, List<Camera>> byModel) {
        var groups = new ArrayList<Group>();
        for (var cameras : byModel.values()) {
            var byDecision = cameras.stream().collect(
                    groupingBy(camera -> Optional.ofNullable(project.decisions().get(camera.id())).map(Decision::verdict)));
            byDecision.forEach((decided, some) -> {
                var first = some.getFirst();
                groups.add(new Group(first.device().brand(), first.device().model(), some.stream().map(Camera::id).toList(),
                        findings.screening().of(first).evidence(), decided.orElse(null)));
            });
        }
        groups.sort(Comparator.comparing((Group group) -> !group.isOpen()).thenComparingInt(group -> -group.cameraIds().size())
                .thenComparing(Group::brand).thenComparing(Group::model));
        return List.copyOf(groups);
    }
}
