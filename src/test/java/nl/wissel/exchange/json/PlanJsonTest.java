package nl.wissel.exchange.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.wissel.exchange.PlanSamples;
import nl.wissel.plan.Planner;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PlanJsonTest {
    // cash: 2 cameras of 800.00 and 2 visits of 200.00 = 2,000.00; write-off of A in quarter 0: all of 400.00
    // exposure: A 60 · 0 + B 20 · 2 + C 20 · 4 = 120, at 2.00 = 240.00; objective: 240 + 2,000 + 400 = 2,640.00; medium: C 1 + 20
    // with a bound of 2,600.00 the gap is 40 / 2,600 = 0.01538462
    @Test
    void write_hasEveryKeyInTheOrderOfTheContract() throws IOException {
        assertEquals("""
                { "plan" : { "unscheduled" : 1, "medium" : 21, "mediumBound" : 21, "objective" : 264000, "exposure" : 120, "exposureCost" : 24000, \
                "spend" : 200000, "writeOff" : 40000, "moveCost" : 0, "bound" : 260000, "gap" : 0.01538462, "seconds" : 5.000, "seed" : 7 }, "years" : [
                 { "year" : 2027, "cap" : 210000, "spend" : 200000, "capWorth" : null, "capWorthRisk" : null }
                ], "departments" : [
                 { "department" : "Traffic", "year" : 2027, "cap" : null, "spend" : 200000 }
                ], "quarters" : [
                 { "quarter" : "2027-Q1", "hours" : 1.1667, "capacity" : 10 },
                 { "quarter" : "2027-Q2", "hours" : 0, "capacity" : null },
                 { "quarter" : "2027-Q3", "hours" : 1.1667, "capacity" : null },
                 { "quarter" : "2027-Q4", "hours" : 0, "capacity" : null }
                ], "cameras" : [
                 { "id" : "A", "quarter" : "2027-Q1", "product" : "dome", "cost" : 80000, "writeOff" : 40000 },
                 { "id" : "B", "quarter" : "2027-Q3", "product" : "dome", "cost" : 80000, "writeOff" : 0 }
                ], "unscheduledCameras" : [
                 { "id" : "C", "reason" : "No room within the caps and hours of its quarters" }
                ], "outside" : [
                 { "id" : "D", "reason" : "Already replaced" }
                ] }
                """, json(new Planner.Proof(260_000, 21)));
    }

    @Test
    void withoutAProof_whatIsNotKnownIsNull() throws IOException {
        var json = json(null);

        assertEquals(true, json.contains("\"mediumBound\" : null, "));
        assertEquals(true, json.contains("\"bound\" : null, \"gap\" : null, "));
    }

    private static String json(Planner.@Nullable Proof proof) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PlanJson.write(bytes, PlanSamples.project(proof), PlanSamples.findings(), Texts.of(Language.EN));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
