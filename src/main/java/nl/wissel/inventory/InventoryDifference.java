package nl.wissel.inventory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a list that was read again differs from the inventory as it is. Cameras are the same by their id (trimmed, case ignored).
///
/// @param added     cameras only the list has
/// @param changed   cameras of both that say something else in some field
/// @param missing   cameras the list no longer has
/// @param unchanged how many are as they were
public record InventoryDifference(List<Camera> added, List<Changed> changed, List<Camera> missing, int unchanged) {
    /// What a department answered, a person fixed or decided: it outlives the list.
    public static final Set<Field> SETTLED = Set.copyOf(EnumSet.of(Field.FEASIBLE, Field.EARLIEST, Field.DEADLINE, Field.PINNED, Field.ASSESSED_COST,
            Field.ASSESSMENT_REMARK, Field.PRODUCT, Field.VERDICT));

    public InventoryDifference {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
    }

    /// A camera that says something else.
    ///
    /// @param fields in the order of [Field]
    public record Changed(Camera before, Camera after, Map<Field, Change> fields) {
        public Changed {
            fields = Collections.unmodifiableMap(new EnumMap<>(fields));
        }
    }

    /// One field, before and after; null = it says nothing.
    public record Change(@Nullable Object before, @Nullable Object after) {}

    /// The difference of two inventories.
    ///
    /// @param columns the fields that the list has columns for: on any other it is silent, which changes nothing
    public static InventoryDifference of(Inventory before, Inventory after, Set<Field> columns) {
        var old = new LinkedHashMap<String, Camera>();
        before.cameras().forEach(camera -> old.put(key(camera), camera));
        var added = new ArrayList<Camera>();
        var changed = new ArrayList<Changed>();
        var unchanged = 0;
        for (var camera : after.cameras()) {
            var known = old.remove(key(camera));
            if (known == null) {
                added.add(camera);
            } else {
                var fields = fields(known, camera, columns);
                if (fields.isEmpty()) {
                    unchanged++;
                } else {
                    changed.add(new Changed(known, camera, fields));
                }
            }
        }
        return new InventoryDifference(added, changed, List.copyOf(old.values()), unchanged);
    }

    /// Two ids with the same key are the same camera.
    public static String key(Camera camera) {
        return camera.id().strip().toLowerCase(Locale.ROOT);
    }

    /// Something differs in what a person settled.
    public boolean touchesSettled() {
        return changed.stream().flatMap(camera -> camera.fields().entrySet().stream()).anyMatch(entry -> SETTLED.contains(entry.getKey()) && entry.getValue().before() != null);
    }

    private static Map<Field, Change> fields(Camera before, Camera after, Set<Field> columns) {
        var fields = new EnumMap<Field, Change>(Field.class);
        for (var field : Field.values()) {
            var was = CameraValues.of(before, field);
            var is = CameraValues.of(after, field);
            var silent = is == null && (SETTLED.contains(field) || !columns.contains(columnOf(field, columns)));
            if (field != Field.ID && !silent && !Objects.equals(was, is)) {
                fields.put(field, new Change(was, is));
            }
        }
        return fields;
    }

    /// One column may hold both coordinates.
    private static Field columnOf(Field field, Set<Field> columns) {
        return (field == Field.LATITUDE || field == Field.LONGITUDE) && columns.contains(Field.GPS) ? Field.GPS : field;
    }
}
