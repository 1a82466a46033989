package nl.wissel.cli.show;

import java.time.Duration;
import java.util.function.Consumer;
import nl.wissel.plan.Planner;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// How far the planner is: one line that is rewritten on a terminal, else a line a phase and now and then.
public final class ConsoleProgress implements Consumer<Planner.Progress> {
    private static final Duration BETWEEN_REWRITES = Duration.ofMillis(100);
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final Terminal terminal;
    private final Texts texts;
    private Planner.@Nullable Progress last;
    private int width;

    public ConsoleProgress(Terminal terminal, Texts texts) {
        this.terminal = terminal;
        this.texts = texts;
    }

    @Override
    public synchronized void accept(Planner.Progress progress) {
        var between = terminal.interactive() ? BETWEEN_REWRITES : BETWEEN_LINES;
        if (last != null && last.phase() == progress.phase() && progress.elapsed().minus(last.elapsed()).compareTo(between) < 0) {
            return;
        }
        last = progress;
        var text = text(progress);
        if (terminal.interactive()) {
            terminal.rewrite(text, width);
            width = text.length();
        } else {
            terminal.line(text);
        }
    }

    /// Clears the line.
    public synchronized void finish() {
        if (terminal.interactive() && last != null) {
            terminal.rewrite("", width);
        }
    }

    private String text(Planner.Progress progress) {
        var formats = texts.formats();
        var bound = progress.boundCents();
        var objective = progress.best().objectiveCents();
        var gap = bound == null ? texts.get("cli.unknownGap")
                : formats.percent(Math.max(0, objective - bound) / (double) Math.max(1, bound), 2);
        return texts.get("cli.progress." + progress.phase().name(), formats.euros(new Euros(objective)), formats.whole(progress.best().unscheduled()), gap,
                formats.whole(progress.elapsed().toSeconds()));
    }
}
