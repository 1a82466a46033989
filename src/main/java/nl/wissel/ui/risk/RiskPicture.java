package nl.wissel.ui.risk;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Camera;
import nl.wissel.project.Findings;
import nl.wissel.project.Project;
import nl.wissel.risk.Band;
import nl.wissel.risk.Factor;
import nl.wissel.risk.RiskScore;
import nl.wissel.risk.RiskScore.Range;
import nl.wissel.risk.Weights;
import nl.wissel.screening.Verdict;

/// The risk of the cameras of concern that are in use, as it is shown.
///
/// @param cameras    the riskiest first
/// @param toComplete those of which something is not known, the one whose score could move most first
/// @param bands      how many cameras each band has; every band is there
/// @param steps      how many cameras score 0 to 4, 5 to 9, … 95 to 100
public record RiskPicture(List<Row> cameras, List<Row> toComplete, Map<Band, Integer> bands, List<Integer> steps, Weights weights) {
    static final int STEP = 5;
    private static final int STEPS = 100 / STEP;

    public RiskPicture {
        cameras = List.copyOf(cameras);
        toComplete = List.copyOf(toComplete);
        bands = Map.copyOf(bands);
        steps = List.copyOf(steps);
    }

    /// @param unknown the factors that are data to complete
    /// @param range   between which scores the unknown can still bring it
    public record Row(Camera camera, String maker, RiskScore risk, List<Factor> unknown, Range range) {
        public String name() {
            return (camera.device().brand() + " " + camera.device().model()).strip();
        }

        /// The points of a factor with one decimal's precision or better; empty when the list states the score itself.
        public String points(Factor factor) {
            return risk.parts().stream().filter(part -> part.factor() == factor).findFirst()
                    .map(part -> part.points().stripTrailingZeros().toPlainString()).orElse("");
        }
    }

    /// @param weights by which it is shown: the project's, or those a person is trying
    static RiskPicture of(Project project, Findings findings, Weights weights) {
        var same = weights.equals(project.weights());
        var rows = project.inventory().cameras().stream()
                .filter(camera -> camera.use().status() == Camera.Status.IN_USE)
                .filter(camera -> findings.screening().verdicts().get(camera.id()) instanceof Verdict.OfConcern)
                .filter(camera -> findings.risk().scores().containsKey(camera.id()))
                .map(camera -> row(camera, findings, same ? findings.risk().of(camera) : findings.risk().of(camera).under(weights), weights))
                .sorted(Comparator.comparingInt((Row row) -> row.risk().score()).reversed().thenComparing(row -> row.camera().id()))
                .toList();
        var bands = new EnumMap<Band, Integer>(Band.class);
        Arrays.stream(Band.values()).forEach(band -> bands.put(band, 0));
        rows.forEach(row -> bands.merge(row.risk().band(), 1, Integer::sum));
        var steps = new int[STEPS];
        rows.forEach(row -> steps[Math.min(STEPS - 1, row.risk().score() / STEP)]++);
        var toComplete = rows.stream().filter(row -> !row.unknown().isEmpty()).sorted(Comparator.comparingInt((Row row) -> row.range().width()).reversed()).toList();
        return new RiskPicture(rows, toComplete, bands, Arrays.stream(steps).boxed().toList(), weights);
    }

    private static Row row(Camera camera, Findings findings, RiskScore risk, Weights weights) {
        var unknown = risk.parts().stream().filter(part -> part.reason().isUnknown()).map(RiskScore.Part::factor).toList();
        return new Row(camera, findings.screening().of(camera).maker(), risk, unknown, risk.range(weights));
    }

    public int count(Band band) {
        return Objects.requireNonNull(bands.get(band));
    }
}
