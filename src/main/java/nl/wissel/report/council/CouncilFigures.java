package nl.wissel.report.council;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;

/// Cameras counted by what the council asks.
///
/// @param total all cameras, each counted once
/// @param lines those with a camera of concern or to verify, the one with most of concern first
public record CouncilFigures(By by, Line total, List<Line> lines) {
    public CouncilFigures {
        lines = List.copyOf(lines);
    }

    /// What is counted by. A maker may stand on several lists: their cameras count under each.
    public enum By { MAKER, LIST, DEPARTMENT, SITE }

    /// @param name      as written first; empty when the list of cameras does not say
    /// @param ofConcern of concern and in use
    /// @param gone      of concern and replaced or removed already
    /// @param toVerify  to verify and in use
    /// @param inUse     all in use
    public record Line(String name, int ofConcern, int gone, int toVerify, int inUse) {
        private Line and(Line other) {
            return new Line(name, ofConcern + other.ofConcern, gone + other.gone, toVerify + other.toVerify, inUse + other.inUse);
        }

        /// How many of its cameras in use are of concern, 0 to 1.
        public double share() {
            return inUse == 0 ? 0 : ofConcern / (double) inUse;
        }

        /// How many of all those of concern and in use it has, 0 to 1.
        public double shareOf(Line total) {
            return total.ofConcern == 0 ? 0 : ofConcern / (double) total.ofConcern;
        }
    }

    /// @param registers tell the titles of the lists
    public static CouncilFigures of(By by, Inventory inventory, Screening screening, Registers registers) {
        var titles = registers.lists().stream().collect(Collectors.toMap(PolicyList::id, PolicyList::title));
        var counts = new HashMap<String, Line>();
        var total = new Line("", 0, 0, 0, 0);
        for (var camera : inventory.cameras()) {
            var verdict = screening.of(camera);
            total = total.and(one("", camera, verdict));
            for (var name : names(by, camera, verdict)) {
                counts.merge(Site.key(name), one(titles.getOrDefault(name, name), camera, verdict), Line::and);
            }
        }
        return new CouncilFigures(by, total, counts.values().stream().filter(line -> line.ofConcern() + line.gone() + line.toVerify() > 0)
                .sorted(Comparator.comparingInt(Line::ofConcern).thenComparingInt(Line::gone).thenComparingInt(Line::toVerify).reversed()
                        .thenComparing(Line::name)).toList());
    }

    private static List<String> names(By by, Camera camera, Verdict verdict) {
        return switch (by) {
            case MAKER -> List.of(verdict.maker());
            case LIST -> verdict instanceof Verdict.OfConcern concern ? concern.lists() : List.of();
            case DEPARTMENT -> List.of(camera.place().department().strip());
            case SITE -> List.of(camera.place().site().strip());
        };
    }

    private static Line one(String name, Camera camera, Verdict verdict) {
        var used = camera.use().status() == Camera.Status.IN_USE;
        var concern = verdict instanceof Verdict.OfConcern;
        return new Line(name, count(used && concern), count(!used && concern), count(used && verdict instanceof Verdict.ToVerify), count(used));
    }

    private static int count(boolean counts) {
        return counts ? 1 : 0;
    }
}
