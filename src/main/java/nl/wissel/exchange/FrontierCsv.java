package nl.wissel.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.plan.explain.Frontier;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// The frontier as CSV: a line a plan, amounts in euro with a point, empty = unknown. English whatever the language: programs read it.
public final class FrontierCsv {
    private static final String HEADER = "total budget,exposure price,spend,write-off,exposure,unscheduled,objective,bound";

    private FrontierCsv() {}

    public static void write(OutputStream stream, Frontier frontier) throws IOException {
        var lines = Stream.concat(Stream.of(HEADER), frontier.points().stream().map(FrontierCsv::line));
        stream.write(lines.collect(Collectors.joining("\r\n", "", "\r\n")).getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Frontier.Point point) {
        var figures = point.figures();
        return String.join(",", euros(point.totalBudgetCents()), point.exposurePrice().toString(), euros(figures.spendCents()), euros(figures.writeOffCents()),
                Long.toString(figures.exposure()), Integer.toString(figures.unscheduled()), euros(figures.objectiveCents()), euros(point.boundCents()));
    }

    private static String euros(@Nullable Long cents) {
        return cents == null ? "" : new Euros(cents).toString();
    }
}
