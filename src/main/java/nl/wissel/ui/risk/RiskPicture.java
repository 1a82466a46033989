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
import nl.wissel.risk.Weights;
import nl.wissel.screening.Verdict;

/// The risk of the cameras of concern that are in use, as it is shown.
///
/// @param cameras the riskiest first
/// @param bands   how many cameras each band has; every band is there
public record RiskPicture(List<Row> cameras, Map<Band, Integer> bands, Weights weights) {
    public RiskPicture {
        cameras = List.copyOf(cameras);
        bands = Map.copyOf(bands);
    }

    /// @param unknown how many of its factors are data to complete
    public record Row(Camera camera, String maker, RiskScore risk, int unknown) {
        public String name() {
            return (camera.device().brand() + " " + camera.device().model()).strip();
        }

        /// The points of a factor with one decimal's precision or better; empty when the list states the score itself.
        public String points(Factor factor) {
            return risk.parts().stream().filter(part -> part.factor() == factor).findFirst()
                    .map(part -> part.points().stripTrailingZeros().toPlainString()).orElse("");
        }
    }

    static RiskPicture of(Project project, Findings findings) {
        var rows = project.inventory().cameras().stream()
                .filter(camera -> camera.use().status() == Camera.Status.IN_USE)
                .filter(camera -> findings.screening().verdicts().get(camera.id()) instanceof Verdict.OfConcern)
                .filter(camera -> findings.risk().scores().containsKey(camera.id()))
                .map(camera -> row(camera, findings))
                .sorted(Comparator.comparingInt((Row row) -> row.risk().score()).reversed().thenComparing(row -> row.camera().id()))
                .toList();
        var bands = new EnumMap<Band, Integer>(Band.class);
        Arrays.stream(Band.values()).forEach(band -> bands.put(band, 0));
        rows.forEach(row -> bands.merge(row.risk().band(), 1, Integer::sum));
        return new RiskPicture(rows, bands, project.weights());
    }

    private static Row row(Camera camera, Findings findings) {
        var risk = findings.risk().of(camera);
        var unknown = (int) risk.parts().stream().filter(part -> part.reason().isUnknown()).count();
        return new Row(camera, findings.screening().of(camera).maker(), risk, unknown);
    }

    public int count(Band band) {
        return Objects.requireNonNull(bands.get(band));
    }

    /// Cameras of which something is not known.
    public int incomplete() {
        return (int) cameras.stream().filter(row -> row.unknown() > 0).count();
    }
}
