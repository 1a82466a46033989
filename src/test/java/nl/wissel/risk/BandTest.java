package nl.wissel.risk;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BandTest {
    @Test
    void bandsAtTheirBoundaries() {
        assertEquals(List.of(Band.LOW, Band.LOW, Band.MEDIUM, Band.MEDIUM, Band.HIGH, Band.HIGH, Band.DIRECT, Band.DIRECT),
                IntStream.of(0, 29, 30, 49, 50, 69, 70, 100).mapToObj(Band::of).toList());
    }
}
