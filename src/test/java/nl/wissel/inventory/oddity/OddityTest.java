package nl.wissel.inventory.oddity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.Rejection;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.sheet.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Every oddity, in every format that can have it, becomes the cameras, issues, rejections and counts that stand beside it.
class OddityTest {
    private static final Path ODDITIES = Path.of("src/test/resources/nl/wissel/inventory/oddity");

    private static final Map<String, Function<Camera, Object>> PARTS = Map.ofEntries(
            part("id", Camera::id), part("row", camera -> camera.origin().sheet() + "!" + camera.origin().row()),
            part("name", camera -> camera.device().name()), part("brand", camera -> camera.device().brand()), part("model", camera -> camera.device().model()),
            part("type", camera -> camera.device().type()), part("mac", camera -> camera.device().mac()), part("ip", camera -> camera.device().ip()),
            part("serial", camera -> camera.device().serial()), part("firmware", camera -> camera.device().firmware()),
            part("site", camera -> camera.place().site()), part("address", camera -> camera.place().address()),
            part("department", camera -> camera.place().department()), part("costCentre", camera -> camera.place().costCentre()),
            part("latitude", camera -> coordinate(camera, Camera.Coordinates::latitude)), part("longitude", camera -> coordinate(camera, Camera.Coordinates::longitude)),
            part("installed", camera -> text(camera.book().installed())), part("purchased", camera -> text(camera.book().purchased())),
            part("price", camera -> text(Optional.ofNullable(camera.book().price()).map(euros -> euros.toDecimal().toPlainString()).orElse(null))),
            part("life", camera -> text(camera.book().lifeMonths())), part("support", camera -> text(camera.book().endOfSupport())),
            part("contract", camera -> text(camera.book().contractEnd())),
            part("status", camera -> camera.use().status()), part("network", camera -> camera.use().network()), part("risk", camera -> camera.use().risk()),
            part("remarks", camera -> camera.use().remarks()),
            part("earliest", camera -> text(camera.assessment().earliest())), part("deadline", camera -> text(camera.assessment().deadline())));

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> oddities() throws IOException {
        try (var files = Files.list(ODDITIES)) {
            var oddities = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            return oddities.stream().flatMap(file -> tests(file));
        }
    }

    private Stream<DynamicTest> tests(Path file) {
        try {
            var oddity = Oddity.read(file);
            return oddity.formats().stream().flatMap(format -> format.equals("ods") ? Stream.of("ods", "excel.ods") : Stream.of(format)).map(format -> DynamicTest.dynamicTest(oddity.name() + "." + format, () -> check(oddity, format)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void check(Oddity oddity, String format) throws IOException {
        var inFormat = Files.createDirectories(folder.resolve(oddity.name() + "-" + format));
        var found = new TreeMap<String, List<String>>();
        try {
            var spreadsheet = InventoryReader.open(OddityFiles.write(oddity, format, inFormat));
            var reading = InventoryReader.read(spreadsheet, InventoryReader.propose(spreadsheet));
            oddity.expected().keySet().forEach(heading -> found.put(heading, lines(heading, reading)));
            var counts = reading.counts();
            assertEquals(counts.rows() + counts.expanded(), counts.cameras() + counts.rejected() + counts.skipped());
            assertEquals(reading.inventory().cameras().size(), counts.cameras());
        } catch (UnreadableFile e) {
            found.put("refused", List.of(e.reason().name()));
        }
        assertEquals(shown(oddity.expected()), shown(found));
    }

    private static List<String> lines(String heading, Reading reading) {
        var words = List.of(heading.split(" "));
        return switch (words.getFirst()) {
            case "cameras" -> reading.inventory().cameras().stream().map(camera -> words.stream().skip(1)
                    .map(word -> String.valueOf(Objects.requireNonNull(PARTS.get(word), word).apply(camera))).collect(Collectors.joining("|"))).toList();
            case "issues" -> reading.issues().stream().map(OddityTest::line).toList();
            case "rejections" -> reading.rejections().stream().map(OddityTest::line).toList();
            case "counts" -> List.of("rows %d, expanded %d, cameras %d, rejected %d, skipped %d".formatted(reading.counts().rows(), reading.counts().expanded(),
                    reading.counts().cameras(), reading.counts().rejected(), reading.counts().skipped()));
            default -> throw new AssertionError("unknown heading " + heading);
        };
    }

    private static String line(Issue issue) {
        return String.join("|", issue.level().name().substring(0, 1) + issue.level().name().substring(1).toLowerCase(Locale.ROOT), issue.problem().name(),
                issue.sheet() + "!" + issue.row(), issue.column(), issue.found(), issue.expected());
    }

    private static String line(Rejection rejection) {
        return String.join("|", rejection.problem().name(), rejection.sheet() + "!" + rejection.row(), rejection.column(), rejection.found(), rejection.other());
    }

    private static String shown(Map<String, List<String>> parts) {
        return parts.entrySet().stream().map(part -> "@" + part.getKey() + "\n" + String.join("\n", part.getValue().stream().filter(line -> !line.isEmpty()).toList()))
                .collect(Collectors.joining("\n"));
    }

    private static Map.Entry<String, Function<Camera, Object>> part(String name, Function<Camera, Object> part) {
        return Map.entry(name, part);
    }

    private static Object coordinate(Camera camera, Function<Camera.Coordinates, Double> half) {
        return Optional.ofNullable(camera.place().coordinates()).map(half).map(degrees -> String.format(Locale.ROOT, "%.4f", degrees)).orElse("");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
