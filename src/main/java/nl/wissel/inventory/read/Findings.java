package nl.wissel.inventory.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Rejection;

/// What reading has found so far, over all sheets.
final class Findings {
    private static final int MOST_ISSUES = 200_000;

    private record Kind(Level level, String sheet, String column, Problem problem) {}

    /// @param last what was found the last time
    private record More(int count, String last) {
        More plus(More other) {
            return new More(count + other.count, other.last);
        }
    }

    private final Map<Kind, More> unlisted = new LinkedHashMap<>();
    private final List<Camera> cameras = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<Field, String> columns = new EnumMap<>(Field.class);
    private final Map<String, Camera.Origin> origins = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    List<Camera> cameras() {
        return cameras;
    }

    List<Issue> issues() {
        return issues;
    }

    /// Adds an issue. A list with an error in every cell has more of them than anybody reads: beyond a number they are only counted.
    void add(Issue issue) {
        if (issues.size() < MOST_ISSUES) {
            issues.add(issue);
        } else {
            unlisted.merge(new Kind(issue.level(), issue.sheet(), issue.column(), issue.problem()), new More(1, issue.found()), More::plus);
        }
    }

    /// Adds one issue for each kind of which some are only counted.
    void closeIssues() {
        unlisted.forEach((kind, more) -> issues.add(new Issue(kind.level, kind.sheet, 0, kind.column, Problem.MORE_LIKE_THIS, Integer.toString(more.count), more.last)));
        unlisted.clear();
    }

    List<Rejection> rejections() {
        return rejections;
    }

    /// Field -> header of the first column that feeds it.
    Map<Field, String> columns() {
        return columns;
    }

    /// Where a camera id was taken before, if it was.
    Optional<Camera.Origin> originOf(String id) {
        return Optional.ofNullable(origins.get(key(id)));
    }

    void take(String id, Camera.Origin origin) {
        origins.putIfAbsent(key(id), origin);
    }

    /// One string for all that are equal: lists repeat brands, models and departments thousands of times.
    String share(String text) {
        var first = shared.putIfAbsent(text, text);
        return first == null ? text : first;
    }

    private static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
