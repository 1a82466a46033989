package nl.wissel.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Site;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The dates between which a camera may be replaced, and who says so.
///
/// @param earliest  it may not be replaced before any of these
/// @param deadlines nor after any of these
public record CameraDates(List<Dated> earliest, List<Dated> deadlines) {
    public static final CameraDates NONE = new CameraDates(List.of(), List.of());

    public CameraDates {
        earliest = List.copyOf(earliest);
        deadlines = List.copyOf(deadlines);
    }

    public record Dated(Source source, Quarter quarter) {}

    /// Who says so: the camera itself (its list, or its department's answer), its site, its maintenance contract, a rule.
    public enum Source { CAMERA, SITE, CONTRACT, RULE }

    /// @param site  what is said of its site, if anything
    /// @param ruled the deadline by the rules for its site or band, if any
    public static CameraDates of(Camera camera, @Nullable Site site, @Nullable Quarter ruled) {
        var contractEnd = camera.book().contractEnd();
        var earliest = new ArrayList<Dated>();
        add(earliest, Source.CAMERA, camera.assessment().earliest());
        add(earliest, Source.SITE, site == null ? null : site.earliest());
        add(earliest, Source.CONTRACT, contractEnd == null ? null : Quarter.beginningFrom(contractEnd));
        var deadlines = new ArrayList<Dated>();
        add(deadlines, Source.CAMERA, camera.assessment().deadline());
        add(deadlines, Source.SITE, site == null ? null : site.deadline());
        add(deadlines, Source.RULE, ruled);
        return new CameraDates(earliest, deadlines);
    }

    private static void add(List<Dated> dates, Source source, @Nullable Quarter quarter) {
        if (quarter != null) {
            dates.add(new Dated(source, quarter));
        }
    }

    /// The one that holds it back longest.
    public Optional<Dated> latestStart() {
        return earliest.stream().max(Comparator.comparing(Dated::quarter));
    }

    /// The one that comes first.
    public Optional<Dated> firstDeadline() {
        return deadlines.stream().min(Comparator.comparing(Dated::quarter));
    }
}
