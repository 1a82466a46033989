package nl.wissel.inventory.mend;

import java.util.Map;
import java.util.Set;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;

/// What people give names to, and spell in more than one way.
public enum Naming {
    DEPARTMENT(Field.DEPARTMENT), SITE(Field.SITE), BRAND(Field.BRAND), SUPPLIER(Field.SUPPLIER);

    private static final Set<String> JOINING = Set.of("en", "and", "van", "de", "het", "of", "the");
    private static final Set<String> UNITS = Set.of("afdeling", "afd", "dienst", "directie", "department", "dept");
    private static final Set<String> PLACES = Set.of("locatie", "location", "site");
    /// What follows the name of a company.
    private static final Set<String> LEGAL_FORMS = Set.of("bv", "nv", "vof", "cv", "gmbh", "ag", "ab", "kg", "sa", "sarl", "srl", "spa", "as", "aps", "oy", "ltd",
            "limited", "inc", "co", "corp", "corporation", "llc", "plc");
    /// How the kind of a street is shortened at the end of its name.
    private static final Map<String, String> STREETS = Map.of("str", "straat", "pl", "plein", "ln", "laan", "wg", "weg", "gr", "gracht", "kd", "kade");
    private static final int SHORTEST_STREET = 5;

    private final Field field;

    Naming(Field field) {
        this.field = field;
    }

    public Field field() {
        return field;
    }

    /// The name that a camera gives; empty when none.
    public String of(Camera camera) {
        return switch (this) {
            case DEPARTMENT -> camera.place().department();
            case SITE -> camera.place().site();
            case BRAND -> camera.device().brand();
            case SUPPLIER -> camera.device().supplier();
        };
    }

    /// The same camera with another name.
    public Camera rename(Camera camera, String name) {
        var place = camera.place();
        var device = camera.device();
        return switch (this) {
            case DEPARTMENT -> camera.with(new Camera.Place(place.site(), place.address(), place.coordinates(), name, place.costCentre()));
            case SITE -> camera.with(new Camera.Place(name, place.address(), place.coordinates(), place.department(), place.costCentre()));
            case BRAND -> camera.with(new Camera.Device(device.name(), name, device.model(), device.type(), device.mac(), device.ip(), device.serial(),
                    device.firmware(), device.supplier()));
            case SUPPLIER -> camera.with(new Camera.Device(device.name(), device.brand(), device.model(), device.type(), device.mac(), device.ip(),
                    device.serial(), device.firmware(), name));
        };
    }

    /// The first letters of the words of a name may stand for it. Of places and makers too many share theirs.
    boolean isAbbreviated() {
        return this == DEPARTMENT;
    }

    /// There are few enough of them to look for slips in names that are spaced otherwise too: `hikvison` for `Hik Vision`.
    boolean isFew() {
        return this != SITE;
    }

    /// Whether a word adds nothing to a name.
    boolean isNoise(String word) {
        return JOINING.contains(word) || switch (this) {
            case DEPARTMENT -> UNITS.contains(word);
            case SITE -> PLACES.contains(word);
            case BRAND, SUPPLIER -> LEGAL_FORMS.contains(word);
        };
    }

    /// A word as it is written out: `kerkstr` is `kerkstraat`.
    String inFull(String word) {
        if (this == SITE && word.length() >= SHORTEST_STREET) {
            for (var street : STREETS.entrySet()) {
                if (word.endsWith(street.getKey())) {
                    return word.substring(0, word.length() - street.getKey().length()) + street.getValue();
                }
            }
        }
        return word;
    }
}
