package nl.wissel.cost;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.wissel.inventory.Site;

/// The kind of a site by the words in its name, Dutch and English. Dutch builds words by joining them, so endings count:
/// an `IJtunnel` is a tunnel, a `stadsdeelkantoor` a building.
public final class SiteKinds {
    private static final List<String> TUNNEL = List.of("tunnel", "tunnels", "aquaduct", "underpass");
    private static final List<String> BUILDING = List.of("gebouw", "kantoor", "stadhuis", "gemeentehuis", "raadhuis", "school", "college",
            "garage", "bibliotheek", "zwembad", "sporthal", "theater", "kazerne", "bureau", "loods", "depot", "station",
            "building", "office", "library");
    private static final Pattern MOTORWAY = Pattern.compile("a\\d{1,3}|e\\d{2}|(auto)?snelweg|rijksweg|motorway|freeway");
    private static final Pattern MAIN_ROAD = Pattern.compile("[ns]\\d{3}|hoofdweg|provincialeweg|stadsring|ringweg|highway|bypass");

    private SiteKinds() {}

    /// The kind that a name tells: tunnel, else building, else motorway (which is visited at the price of a tunnel), else main road.
    public static Optional<Site.Kind> ofName(String name) {
        var words = Words.of(name).list();
        if (words.stream().anyMatch(word -> endsInOneOf(TUNNEL, word))) {
            return Optional.of(Site.Kind.TUNNEL);
        }
        if (words.stream().anyMatch(word -> endsInOneOf(BUILDING, word))) {
            return Optional.of(Site.Kind.BUILDING);
        }
        if (words.stream().anyMatch(word -> MOTORWAY.matcher(word).matches())) {
            return Optional.of(Site.Kind.TUNNEL);
        }
        return words.stream().anyMatch(word -> MAIN_ROAD.matcher(word).matches()) ? Optional.of(Site.Kind.MAIN_ROAD) : Optional.empty();
    }

    private static boolean endsInOneOf(List<String> endings, String word) {
        return endings.stream().anyMatch(word::endsWith);
    }
}
