package nl.wissel.inventory.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera.Coordinates;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.value.Meaning.Remark;
import nl.wissel.sheet.Cell;
import org.jspecify.annotations.Nullable;

/// Coordinates: WGS84 degrees, or metres of the Dutch national grid (RD). Swapped ones are put right, noted.
public final class Positions {
    private static final String EXAMPLE = "52.3702, 4.8952";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)*");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("[^-\\d.,; ]+");
    private static final Pattern SPLIT = Pattern.compile("\\s*;\\s*|,\\s+|\\s+");
    private static final Coordinates NOWHERE = new Coordinates(0, 0);

    private Positions() {}

    /// Two cells, latitude and longitude or y and x of the grid.
    public static Meaning<Coordinates> of(Cell latitude, Cell longitude) {
        var north = CellText.of(latitude);
        var east = CellText.of(longitude);
        if (CellText.saysNothing(north) && CellText.saysNothing(east)) {
            return Meaning.nothing();
        }
        var norths = numbers(latitude);
        var easts = numbers(longitude);
        return inTheNetherlands(norths, easts).map(Meaning::of)
                .or(() -> inTheNetherlands(easts, norths).map(Positions::swapped))
                .orElseGet(() -> elsewhere(norths, easts));
    }

    /// One cell with both: `52.37, 4.89`, `52,37; 4,89`, `121000 487000` (x before y), `POINT(4.89 52.37)`.
    public static Meaning<Coordinates> of(Cell both) {
        var text = CellText.of(both);
        if (CellText.saysNothing(text)) {
            return Meaning.nothing();
        }
        var parts = parts(NOT_A_NUMBER.matcher(text).replaceAll(" ").strip());
        if (parts.size() != 2) {
            return Meaning.warned(Problem.OUT_OF_BOUNDS, EXAMPLE);
        }
        var first = numbers(parts.getFirst());
        var second = numbers(parts.getLast());
        return inTheNetherlands(first, second).or(() -> inTheNetherlands(second, first)).map(Meaning::of)
                .orElseGet(() -> elsewhere(first, second));
    }

    private static Meaning<Coordinates> swapped(Coordinates place) {
        return new Meaning<>(place, new Remark(Level.NOTE, Problem.READ_AS, place.latitude() + ", " + place.longitude()));
    }

    private static List<String> parts(String text) {
        var parts = List.of(SPLIT.split(text, -1));
        return parts.size() == 1 ? List.of(text.split(",", -1)) : parts;
    }

    private static List<Double> numbers(Cell cell) {
        return cell instanceof Cell.Number(var value, var shown) ? List.of(value.doubleValue()) : numbers(CellText.of(cell));
    }

    /// What a text may mean as a number: with its separator as a decimal sign first, then grouping thousands.
    private static List<Double> numbers(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return List.of();
        }
        var grouped = Decimals.parse(text).value();
        return Stream.of(decimal(text.replace(',', '.')), grouped).flatMap(Stream::ofNullable).map(BigDecimal::doubleValue).distinct().toList();
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.indexOf('.') == text.lastIndexOf('.') ? new BigDecimal(text) : null;
    }

    private static Optional<Coordinates> inTheNetherlands(List<Double> norths, List<Double> easts) {
        for (var north : norths) {
            for (var east : easts) {
                if (north >= 50 && north <= 54 && east >= 3 && east <= 8) {
                    return Optional.of(new Coordinates(north, east));
                }
                if (DutchGrid.contains(east, north)) {
                    return Optional.of(DutchGrid.toWgs84(east, north));
                }
            }
        }
        return Optional.empty();
    }

    private static Meaning<Coordinates> elsewhere(List<Double> norths, List<Double> easts) {
        if (norths.isEmpty() || easts.isEmpty() || Math.abs(norths.getFirst()) > 90 || Math.abs(easts.getFirst()) > 180) {
            return Meaning.warned(Problem.OUT_OF_BOUNDS, EXAMPLE);
        }
        var place = new Coordinates(norths.getFirst(), easts.getFirst());
        return place.equals(NOWHERE) ? Meaning.nothing() : Meaning.of(place);
    }
}
