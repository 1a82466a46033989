package nl.wissel.screening.lookup;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RegisterFileTest {
    @Test
    void quotedValues_mayHoldCommasQuotesAndLineEnds() {
        assertEquals(List.of(List.of("a", "b,c"), List.of("say \"x\"", "two\nlines")), RegisterFile.parse("a,\"b,c\"\r\n\"say \"\"x\"\"\",\"two\nlines\"\n"));
    }

    @Test
    void emptyValues_areKept() {
        assertEquals(List.of(List.of("", "", ""), List.of("x", "", "")), RegisterFile.parse(",,\nx,,"));
    }
}
