package nl.wissel.store;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.plan.Horizon;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.project.Scenarios;
import nl.wissel.risk.Factor;
import nl.wissel.risk.Weights;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Makes a value of any record by its components, so that a component that comes later is in the tests by itself.
final class Varied {
    private final boolean sparse;
    private int count;

    /// @param from   values made from different numbers differ in every component
    /// @param sparse what may be null is
    private Varied(int from, boolean sparse) {
        this.count = from;
        this.sparse = sparse;
    }

    /// A project in which everything is said.
    static Project project(int from) {
        return (Project) Objects.requireNonNull(new Varied(from, false).of(Project.class));
    }

    /// A project in which what may be unknown is.
    static Project sparse(int from) {
        return (Project) Objects.requireNonNull(new Varied(from, true).of(Project.class));
    }

    /// All projects that differ from one in a single component, at whatever depth, by the place of that component.
    static Map<String, Project> eachComponentOf(Project base, Project other) throws ReflectiveOperationException {
        var found = new LinkedHashMap<String, Project>();
        differing("project", base, other, (place, changed) -> found.put(place, (Project) changed));
        return found;
    }

    private static void differing(String place, Record base, Record other, BiConsumer<String, Record> found) throws ReflectiveOperationException {
        var components = base.getClass().getRecordComponents();
        for (var i = 0; i < components.length; i++) {
            var here = place + "." + components[i].getName();
            var own = components[i].getAccessor().invoke(base);
            var others = components[i].getAccessor().invoke(other);
            if (own instanceof Record ownRecord && others instanceof Record otherRecord && ownRecord.getClass() == otherRecord.getClass() && !isWhole(own.getClass())) {
                var at = i;
                differing(here, ownRecord, otherRecord, (deeper, changed) -> found.accept(deeper, with(base, at, changed)));
            } else if (own instanceof List<?> list && others instanceof List<?> otherList
                    && list.getFirst() instanceof Record first && first.getClass() == otherList.getFirst().getClass()) {
                var at = i;
                found.accept(here, with(base, i, others));
                differing(here + "[0]", first, (Record) otherList.getFirst(), (deeper, changed) -> found.accept(deeper, with(base, at, withFirst(list, changed))));
            } else {
                found.accept(here, with(base, i, others));
            }
        }
    }

    private static List<Object> withFirst(List<?> list, Object first) {
        var changed = new ArrayList<Object>(list);
        changed.set(0, first);
        return changed;
    }

    private static boolean isWhole(Class<?> type) {
        return type == Weights.class || type.getPackageName().equals("nl.wissel.unit");
    }

    private static Record with(Record base, int changed, @Nullable Object value) {
        try {
            var components = base.getClass().getRecordComponents();
            var values = new Object[components.length];
            for (var i = 0; i < components.length; i++) {
                values[i] = i == changed ? value : components[i].getAccessor().invoke(base);
            }
            return make(base.getClass(), values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.toString(), e);
        }
    }

    private static Record make(Class<?> type, @Nullable Object[] values) throws ReflectiveOperationException {
        var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return (Record) constructor.newInstance(values);
    }

    private @Nullable Object of(AnnotatedType type) {
        return sparse && type.isAnnotationPresent(Nullable.class) ? null : of(type.getType());
    }

    private @Nullable Object of(Type type) {
        if (type instanceof ParameterizedType many) {
            return collection(many);
        }
        var number = ++count;
        return switch (((Class<?>) type).getSimpleName()) {
            case "String" -> "text " + number;
            case "int", "Integer" -> number;
            case "long", "Long" -> (long) number;
            case "double", "Double" -> number / 7.0;
            case "boolean", "Boolean" -> number % 2 == 0;
            case "BigDecimal" -> new BigDecimal(number).movePointLeft(2);
            case "LocalDate" -> LocalDate.of(2020, 1, 1).plusDays(number);
            case "Duration" -> Duration.ofNanos(number * 1_000_001L);
            case "Quarter" -> new Quarter(2020 + number % 100, 1 + number % 4);
            case "Percent" -> new Percent(new BigDecimal(number % 199).movePointLeft(1));
            case "Horizon" -> new Horizon(new Quarter(2020 + number % 100, 1), 1 + number % 10);
            case "Weights" -> weights(number % 20);
            case "Correction" -> correction(number);
            case "Scenarios" -> new Scenarios(List.of(scenario(), scenario(), scenario()), number % 3);
            default -> composed((Class<?>) type, number);
        };
    }

    private Scenario scenario() {
        return (Scenario) part(Scenario.class);
    }

    private Object composed(Class<?> type, int number) {
        if (type.isEnum()) {
            return type.getEnumConstants()[number % type.getEnumConstants().length];
        }
        if (type.isSealed()) {
            return Objects.requireNonNull(of((Type) type.getPermittedSubclasses()[number % type.getPermittedSubclasses().length]));
        }
        try {
            var values = Arrays.stream(type.getRecordComponents()).map(component -> of(component.getAnnotatedType())).toArray();
            return make(type, values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no way to make a " + type, e);
        }
    }

    private Object collection(ParameterizedType many) {
        var parts = many.getActualTypeArguments();
        var raw = (Class<?>) many.getRawType();
        if (raw == List.class && parts[0] instanceof Class<?> type && type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).map(this::part).toList();
        }
        if (raw == List.class) {
            return List.of(part(parts[0]), part(parts[0]), part(parts[0]));
        }
        if (raw == Set.class) {
            return List.of(part(parts[0]), part(parts[0])).stream().collect(Collectors.toUnmodifiableSet());
        }
        var map = new LinkedHashMap<Object, Object>();
        map.put(part(parts[0]), part(parts[1]));
        map.put(part(parts[0]), part(parts[1]));
        return Map.copyOf(map);
    }

    private Object part(Type type) {
        return Objects.requireNonNull(of(type));
    }

    private static Weights weights(int more) {
        return new Weights(Map.of(Factor.MAKER, 25 + more, Factor.PLACE, 25 - more, Factor.NETWORK, 20, Factor.VULNERABILITY, 15, Factor.SUPPORT, 10, Factor.DATA, 5));
    }

    private static Correction correction(int number) {
        var where = switch (number % 3) {
            case 0 -> new Correction.Where.Everywhere();
            case 1 -> new Correction.Where.OfCamera("camera " + number);
            default -> new Correction.Where.InRow("sheet " + number, number);
        };
        return new Correction(where, number % 2 == 0 ? Field.BRAND : Field.MODEL, "found " + number, "value " + number);
    }
}
