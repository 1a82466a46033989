package nl.wissel.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.explain.Frontier;
import nl.wissel.plan.explain.Frontier.Point;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FrontierCsvTest {
    @Test
    void aLineAPlan_unknownIsEmpty() throws IOException {
        var figures = new PlanFigures(2, 102, 500, 100_000, 123_456, 789, 0);
        var stream = new ByteArrayOutputStream();
        FrontierCsv.write(stream, new Frontier(List.of(new Point(1_000_000L, Euros.of(2), figures, 220_001L), new Point(null, new Euros(50), figures, null))));

        assertEquals("""
                total budget,exposure price,spend,write-off,exposure,unscheduled,objective,bound
                10000.00,2.00,1234.56,7.89,500,2,2242.45,2200.01
                ,0.50,1234.56,7.89,500,2,2242.45,
                """.replace("\n", "\r\n"), stream.toString(StandardCharsets.UTF_8));
    }
}
