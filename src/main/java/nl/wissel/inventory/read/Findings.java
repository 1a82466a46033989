package nl.wissel.inventory.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Rejection;

/// What reading has found so far, over all sheets.
final class Findings {
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
