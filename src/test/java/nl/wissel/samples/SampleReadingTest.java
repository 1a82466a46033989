package nl.wissel.samples;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.flow.Example;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.Site;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Screener;
import nl.wissel.screening.Verdict;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.read.SpreadsheetReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/// The sample files are read as their README says, camera for camera what the generator drew.
class SampleReadingTest {

    @Test
    void exampleCityIsReadAndScreenedAsTheReadmeSays() throws UnreadableFile {
        var reading = read(Example.read());
        assertEquals(new Reading.Counts(4021, 0, 4021, 0, 0), reading.counts());
        assertEquals(Map.of("of concern", 1280, "replaced", 60, "to verify", 40), verdicts(reading.inventory()));
        assertSameCameras(City.cameras(), reading.inventory());
    }

    @Test
    void railwayListIsReadAndScreenedAsTheReadmeSays() throws UnreadableFile {
        var reading = read(file("rail-like.csv"));
        assertEquals(new Reading.Counts(10_000, 0, 10_000, 0, 0), reading.counts());
        assertEquals(Map.of("of concern", 1500, "replaced", 200, "to verify", 60), verdicts(reading.inventory()));
        assertSameCameras(Rail.cameras(), reading.inventory());
    }

    @Test
    void messyListLosesNoRow() throws UnreadableFile {
        var reading = read(file("messy.xlsx"));
        assertEquals(new Reading.Counts(78, 2, 66, 5, 9), reading.counts());
        assertEquals(List.of("Parkeren 9", "Parkeren 11", "Parkeren 12", "Parkeren 13", "Parkeren 14"),
                reading.rejections().stream().map(rejection -> rejection.sheet() + " " + rejection.row()).toList());
    }

    @Test
    void messyListKnowsWhatIsGone() throws UnreadableFile {
        var cameras = read(file("messy.xlsx")).inventory().cameras();
        assertEquals(List.of("N-007", "000134", "VMS export!13"), ids(cameras, Camera.Status.REMOVED));
        assertEquals(List.of("N-009", "000135"), ids(cameras, Camera.Status.REPLACED));
    }

    @Test
    void messyListGivesAwayNoPassword() throws UnreadableFile {
        var reading = read(file("messy.xlsx"));
        assertFalse((reading.inventory().toString() + reading.issues() + reading.rejections()).contains("geheim"));
    }

    private static List<String> ids(List<Camera> cameras, Camera.Status status) {
        return cameras.stream().filter(camera -> camera.use().status() == status).map(Camera::id).toList();
    }

    private static Spreadsheet file(String name) throws UnreadableFile {
        return SpreadsheetReader.read(Path.of("sample-data", name));
    }

    private static Reading read(Spreadsheet spreadsheet) throws UnreadableFile {
        return InventoryReader.read(spreadsheet, InventoryReader.propose(spreadsheet));
    }

    private static Map<String, Integer> verdicts(Inventory inventory) {
        var registers = Registers.bundled();
        var screening = new Screener(registers, registers.lists().stream().map(PolicyList::id).collect(Collectors.toSet())).screen(inventory, Map.of());
        var counts = new HashMap<String, Integer>();
        for (var camera : inventory.cameras()) {
            boolean inUse = camera.use().status() == Camera.Status.IN_USE;
            switch (screening.of(camera)) {
                case Verdict.OfConcern _ -> counts.merge(inUse ? "of concern" : "replaced", 1, Integer::sum);
                case Verdict.ToVerify _ -> counts.merge("to verify", 1, Integer::sum);
                case Verdict.Clear _ -> { }
            }
        }
        return counts;
    }

    private static void assertSameCameras(List<Drawn> drawn, Inventory inventory) {
        var expected = drawn.stream().map(one -> facts(one.camera())).collect(Collectors.toSet());
        var found = inventory.cameras().stream().map(SampleReadingTest::facts).collect(Collectors.toSet());
        assertEquals(List.of(), found.stream().filter(fact -> !expected.contains(fact)).sorted().limit(5).toList());
        assertEquals(expected.size(), found.size());
    }

    /// What every list of the samples tells; a sheet with only years tells no more of the date, and "onbekend" is read as nothing.
    private static String facts(Camera camera) {
        var device = camera.device();
        var book = camera.book();
        var built = book.installed() == null ? book.purchased() : book.installed();
        return String.join("|", camera.id(), device.name(), device.brand(), device.model().replace("onbekend", ""), device.type(), device.mac(), camera.place().department(),
                Site.key(camera.place().site()), or(built, day -> "" + day.getYear()), or(book.price(), Object::toString), or(book.lifeMonths(), Object::toString),
                camera.use().network(), camera.use().purpose(), camera.use().status().toString());
    }

    private static <T> String or(@Nullable T value, Function<T, String> text) {
        return value == null ? "" : text.apply(value);
    }
}
