package nl.wissel.screening;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera;
import nl.wissel.screening.lookup.RegisterFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/// Devices labelled by hand from the registers: `labelled-devices.csv`.
class LabelledDevicesTest {
    private static final Registers REGISTERS = Registers.bundled();
    private static final Set<String> ALL = REGISTERS.lists().stream().map(PolicyList::id).collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicTest> verdictMakerAndDecidingEvidence() {
        var screener = new Screener(REGISTERS, ALL);
        return RegisterFile.read(LabelledDevicesTest.class, "labelled-devices.csv").stream()
                .map(row -> DynamicTest.dynamicTest(row.get("brand") + " " + row.get("model") + " " + row.get("mac") + ": " + row.get("why"),
                        () -> assertEquals(row.get("verdict") + " " + row.get("maker") + " " + row.get("evidence"), outcome(screener.screen(camera(row))))));
    }

    private static Camera camera(RegisterFile.Row row) {
        return Samples.camera("C1").brand(row.get("brand")).model(row.get("model")).mac(row.get("mac")).name(row.get("name"))
                .supplier(row.get("supplier")).remarks(row.get("remarks")).build();
    }

    private static String outcome(Verdict verdict) {
        var word = switch (verdict) {
            case Verdict.OfConcern _ -> "OF_CONCERN ";
            case Verdict.ToVerify _ -> "TO_VERIFY ";
            case Verdict.Clear _ -> "CLEAR ";
        };
        return word + verdict.maker() + " " + verdict.evidence().getFirst().kind();
    }

    @Test
    void theListIsLongEnoughToSayMuch() {
        assertTrue(RegisterFile.read(LabelledDevicesTest.class, "labelled-devices.csv").size() >= 300);
    }
}
