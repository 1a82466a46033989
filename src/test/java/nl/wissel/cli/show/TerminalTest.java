package nl.wissel.cli.show;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.wissel.plan.PlanFigures;
import nl.wissel.plan.Planner.Phase;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class TerminalTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Terminal terminal(boolean interactive) {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Terminal(stream, stream, interactive);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Progress progress(Phase phase, long seconds, long spendCents, long boundCents) {
        return new Progress(phase, new PlanFigures(3, 90, 0, 0, spendCents, 0, 0), boundCents, Duration.ofSeconds(seconds));
    }

    @Test
    void controlCharactersAreShownAsQuestionMarks() {
        terminal(false).line("a\u001b[31mb\u202ec\nd");

        assertEquals("a?[31mb?c?d\n", printed());
    }

    @Test
    void withoutATerminalProgressIsALineAPhaseAndNowAndThen() {
        var progress = new ConsoleProgress(terminal(false), Texts.of(Language.EN));
        progress.accept(progress(Phase.START, 0, 30_000_00, 20_000_00));
        progress.accept(progress(Phase.SEARCH, 1, 25_000_00, 20_000_00));
        progress.accept(progress(Phase.SEARCH, 2, 24_000_00, 20_000_00));
        progress.accept(progress(Phase.SEARCH, 12, 22_000_00, 20_000_00));
        progress.finish();

        assertEquals("""
                first plan: objective €30,000, 3 not scheduled, gap 50.00\u00a0%, 0 s
                search: objective €25,000, 3 not scheduled, gap 25.00\u00a0%, 1 s
                search: objective €22,000, 3 not scheduled, gap 10.00\u00a0%, 12 s
                """, printed());
    }

    @Test
    void onATerminalProgressIsOneLineThatIsRewrittenAndCleared() {
        var progress = new ConsoleProgress(terminal(true), Texts.of(Language.EN));
        progress.accept(progress(Phase.START, 0, 30_000_00, 20_000_00));
        progress.accept(progress(Phase.SEARCH, 1, 25_000_00, 20_000_00));
        progress.finish();

        var first = "first plan: objective €30,000, 3 not scheduled, gap 50.00\u00a0%, 0 s";
        var second = "search: objective €25,000, 3 not scheduled, gap 25.00\u00a0%, 1 s";
        assertEquals("\r" + first + "\r\r" + second + " ".repeat(first.length() - second.length()) + "\r\r" + " ".repeat(second.length()) + "\r", printed());
    }

    @Test
    void aTableHasItsFiguresAtTheRight() {
        assertEquals(List.of("  year    spend", "  2027     €100", "  total  €1,100"),
                new TextTable(List.of(List.of("year", "spend"), List.of("2027", "€100"), List.of("total", "€1,100"))).lines());
    }
}
