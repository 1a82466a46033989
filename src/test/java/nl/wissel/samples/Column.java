package nl.wissel.samples;

import java.util.Locale;
import java.util.function.Function;
import nl.wissel.inventory.Camera;
import org.jspecify.annotations.Nullable;

/// A column of a made-up list: its header, its width in characters, and what stands in it.
record Column<T>(String header, int width, Function<T, @Nullable Object> value) {

    static Column<Drawn> camera(String header, int width, Function<Camera, @Nullable Object> value) {
        return new Column<>(header, width, drawn -> value.apply(drawn.camera()));
    }

    static Column<Drawn> device(String header, int width, Function<Camera.Device, @Nullable Object> value) {
        return camera(header, width, camera -> value.apply(camera.device()));
    }

    static Column<Drawn> place(String header, int width, Function<Camera.Place, @Nullable Object> value) {
        return camera(header, width, camera -> value.apply(camera.place()));
    }

    static Column<Drawn> book(String header, Function<Camera.Book, @Nullable Object> value) {
        return camera(header, 14, camera -> value.apply(camera.book()));
    }

    static Column<Drawn> use(String header, int width, Function<Camera.Use, @Nullable Object> value) {
        return camera(header, width, camera -> value.apply(camera.use()));
    }

    static Column<Drawn> id(String header) {
        return camera(header, 12, Camera::id);
    }

    static Column<Drawn> price(String header) {
        return book(header, book -> book.price() == null ? null : book.price().toDecimal());
    }

    static Column<Drawn> lifeYears(String header) {
        return book(header, book -> book.lifeMonths() == null ? null : book.lifeMonths() / 12);
    }

    /// @param notation how the twelve lower-case digits with colons are written here
    static Column<Drawn> mac(String header, Function<String, String> notation) {
        return device(header, 18, device -> notation.apply(device.mac()));
    }

    static Column<Drawn> status(String header) {
        return camera(header, 12, Column::statusWord);
    }

    private static String statusWord(Camera camera) {
        int nth = camera.origin().row() % 10;
        return switch (camera.use().status()) {
            case REPLACED -> nth < 5 ? "vervangen" : "omgewisseld";
            case REMOVED -> "buiten gebruik";
            case IN_USE -> switch (nth) {
                case 0 -> "";
                case 1 -> "actief";
                case 2 -> camera.origin().row() % 4 == 0 ? "defect" : "in gebruik";
                default -> "in gebruik";
            };
        };
    }

    static String withDashes(String mac) {
        return mac.replace(':', '-').toUpperCase(Locale.ROOT);
    }

    static String dotted(String mac) {
        return mac.replace(":", "").replaceAll("(....)(?=.)", "$1.");
    }

    static String bare(String mac) {
        return mac.replace(":", "").toUpperCase(Locale.ROOT);
    }
}
