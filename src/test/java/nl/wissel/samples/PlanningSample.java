package nl.wissel.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.wissel.inventory.Camera;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

import static nl.wissel.samples.Column.book;
import static nl.wissel.samples.Column.camera;
import static nl.wissel.samples.Column.device;
import static nl.wissel.samples.Column.id;
import static nl.wissel.samples.Column.lifeYears;
import static nl.wissel.samples.Column.mac;
import static nl.wissel.samples.Column.place;
import static nl.wissel.samples.Column.price;
import static nl.wissel.samples.Column.status;
import static nl.wissel.samples.Column.use;

/// `planning-workbook.xlsx`: the same city with all that a plan needs.
final class PlanningSample {
    private PlanningSample() {}

    static void write(Path file) throws IOException {
        var cameras = Answers.to(City.cameras());
        var caps = new Caps(cameras);
        var workbook = new SampleWorkbook();
        workbook.list("Camera's", "", CAMERAS, cameras);
        workbook.list("Begroting", "", PlanningSheets.budget(caps), IntStream.range(0, Caps.YEARS).boxed().toList());
        workbook.list("Afdelingen", "", PlanningSheets.departments(caps), Unit.CITY);
        workbook.list("Locaties", "", PlanningSheets.PLACES, PlanningSheets.places(cameras));
        workbook.list("Producten", "", PlanningSheets.PRODUCTS, Offer.ALL);
        workbook.list("Instellingen", "", PlanningSheets.SETTINGS, PlanningSheets.Setting.ALL);
        workbook.write(file);
    }

    private static final List<Column<Drawn>> CAMERAS = List.of(id("camera-id"), device("naam", 36, Camera.Device::name), device("merk", 16, Camera.Device::brand),
            device("model", 22, Camera.Device::model), device("cameratype", 14, Camera.Device::type), mac("MAC-adres", mac -> mac),
            device("leverancier", 22, Camera.Device::supplier), place("afdeling", 26, Camera.Place::department), place("locatie", 36, Camera.Place::site),
            book("plaatsingsdatum", Camera.Book::installed), price("aanschafwaarde"), lifeYears("levensduur"),
            book("einde ondersteuning", Camera.Book::endOfSupport), book("einddatum contract", Camera.Book::contractEnd), use("netwerk", 22, Camera.Use::network),
            use("doel", 24, Camera.Use::purpose), status("status"), use("opmerkingen", 22, Camera.Use::remarks),
            given("oordeel", given -> given.verdict() == null ? null : "niet op een lijst"), given("materiaal", given -> euros(given.hardware())),
            given("uren", Camera.Given::hours), answer("haalbaar", PlanningSample::word), answer("vroegst", answer -> dutch(answer.earliest())),
            answer("uiterlijk", answer -> dutch(answer.deadline())), answer("vastgezet op", answer -> dutch(answer.pinned())),
            answer("geraamde kosten", answer -> euros(answer.cost())), answer("toelichting oordeel", Camera.Assessment::remark));

    private static Column<Drawn> given(String header, Function<Camera.Given, @Nullable Object> value) {
        return camera(header, 16, camera -> value.apply(camera.given()));
    }

    private static Column<Drawn> answer(String header, Function<Camera.Assessment, @Nullable Object> value) {
        return camera(header, 14, camera -> value.apply(camera.assessment()));
    }

    private static @Nullable Object euros(@Nullable Euros amount) {
        return amount == null ? null : amount.toDecimal();
    }

    static @Nullable String dutch(@Nullable Quarter quarter) {
        return quarter == null ? null : quarter.year() + "-K" + quarter.number();
    }

    private static @Nullable String word(Camera.Assessment answer) {
        return switch (answer.feasible()) {
            case null -> null;
            case YES -> "ja";
            case NO -> "nee";
            case LATER -> "later";
            case REMOVE -> "weg";
        };
    }
}
