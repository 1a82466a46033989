package nl.wissel.samples;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Site;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Draws the cameras of one department.
final class CameraDraw {
    private static final List<String> INDOOR_REMARKS = List.of("plafond 4 m hoog", "behuizing beschadigd", "één kabel", "beeld valt soms uit", "alleen buiten openingstijd bereikbaar");
    private static final List<String> STREET_REMARKS = List.of("aan lichtmast", "hoogwerker nodig", "mast blijft staan", "zicht deels vóór boom", "verkeersmaatregel nodig");
    private static final List<String> SUPPLIERS = List.of("raamcontract perceel 1", "raamcontract perceel 2", "eigen dienst");

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Unit unit;
    private final Dice dice;
    private final Map<String, Integer> atPlace = new HashMap<>();

    CameraDraw(Unit unit, Dice dice) {
        this.unit = unit;
        this.dice = dice;
    }

    Drawn draw(int number, Location location, StoryDeal.Dealt dealt) {
        var wanted = KINDS.get(dice.weighted(unit.kinds()));
        var kind = Lines.of(dealt.story(), wanted).isEmpty() ? Kind.BULLET : wanted;
        var camera = new Camera("%s-%04d".formatted(unit.prefix(), number), new Camera.Origin(unit.name(), number + 1),
                device(location, dealt.story(), kind), place(location), book(location, kind), use(location, dealt), Camera.Assessment.NONE, Camera.Given.NOTHING);
        return new Drawn(camera, dealt.story(), kind, location);
    }

    private Camera.Device device(Location location, Story story, Kind kind) {
        var line = dice.of(Lines.of(story, kind));
        int serial = atPlace.merge(location.name(), 1, Integer::sum);
        return new Camera.Device("%s %02d".formatted(location.name(), serial), dice.mostlyFirst(line.badges()), dice.of(line.models().get(kind)),
                dice.mostlyFirst(kind.words), mac(line, story), "", "", "", dice.mostlyFirst(SUPPLIERS));
    }

    /// Left empty for three in ten, but where the story hangs on it.
    private String mac(Line line, Story story) {
        boolean needed = story == Story.BY_MAC || story == Story.DOUBTFUL;
        if (line.macPrefixes().isEmpty() || (!needed && dice.chance(30))) {
            return "";
        }
        return (dice.of(line.macPrefixes()) + dice.hex(6)).toLowerCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");
    }

    private Camera.Place place(Location location) {
        var middle = location.middle();
        var here = new Camera.Coordinates(jitter(middle.latitude()), jitter(middle.longitude()));
        return new Camera.Place(location.name(), "", here, unit.name(), unit.costCentre());
    }

    private double jitter(double degrees) {
        return (Math.round(degrees * 1000) * 100 + dice.between(-40, 40)) / 100_000.0;
    }

    private Camera.Book book(Location location, Kind kind) {
        int year = dice.chance(70) ? location.built() : dice.between(location.built(), 2025);
        var endOfSupport = dice.chance(30) ? dice.day(Math.max(2026, year + 8)) : null;
        return new Camera.Book(dice.day(year), null, price(kind), 12 * kind.lifeYears, null, endOfSupport, location.contractEnd());
    }

    private @Nullable Euros price(Kind kind) {
        int cents = kind.euros * dice.between(80, 130) + dice.between(0, 99);
        return dice.chance(3) ? null : Euros.of(BigDecimal.valueOf(cents, 2));
    }

    private Camera.Use use(Location location, StoryDeal.Dealt dealt) {
        var status = dealt.replaced() ? Camera.Status.REPLACED
                : dealt.story() == Story.CLEAR && dice.chance(1) ? Camera.Status.REMOVED : Camera.Status.IN_USE;
        var remarks = location.kind() == Site.Kind.BUILDING ? INDOOR_REMARKS : STREET_REMARKS;
        return new Camera.Use(status, dice.mostlyFirst(unit.networks()), purpose(location), "", dice.chance(8) ? dice.of(remarks) : "");
    }

    private String purpose(Location location) {
        var name = location.name();
        return location.kind() == Site.Kind.TUNNEL ? "tunnelbediening"
                : name.startsWith("Brug ") ? "brugbediening"
                : name.startsWith("Sluis ") ? "sluisbediening vitaal proces"
                : dice.mostlyFirst(unit.purposes());
    }
}
