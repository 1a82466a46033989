package nl.wissel.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.wissel.cli.keys.PasswordEntry;
import nl.wissel.cli.show.Terminal;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Problem;
import nl.wissel.screening.Registers;
import nl.wissel.store.Author;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// The program at a prompt that keeps what is printed. Its planner is simple: each camera in its first quarter, whatever the caps.
final class Prompt {
    private static final Registers REGISTERS = Registers.bundled();
    static final Author AUTHOR = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Planner planner;
    private PasswordEntry.@Nullable Terminal typed;
    private String input = "";

    Prompt() {
        this(Prompt::soonest);
    }

    Prompt(Planner planner) {
        this.planner = planner;
    }

    int run(Object... arguments) {
        var texts = new String[arguments.length];
        for (var i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        out.reset();
        err.reset();
        var terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false);
        return new Cli(new Workflow(REGISTERS, planner), new Quarter(2027, 1), Locale.UK, terminal, AUTHOR, new PasswordEntry(typed, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)).run(texts);
    }

    /// From now on someone sits at the terminal who types this.
    void type(String password) {
        typed = question -> {
            out.writeBytes(question.getBytes(StandardCharsets.UTF_8));
            return password.toCharArray();
        };
    }

    /// From now on this comes in.
    void pipe(String text) {
        input = text;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    static Planner.Outcome soonest(Problem problem, Effort effort, Consumer<Planner.Progress> progress, BooleanSupplier stop) {
        var quarters = new HashMap<String, Quarter>();
        for (var task : problem.tasks()) {
            if (!task.choices().isEmpty()) {
                quarters.put(task.cameraId(), problem.horizon().quarter(task.choices().earliest()));
            }
        }
        var plan = new Plan(quarters);
        progress.accept(new Planner.Progress(Planner.Phase.START, PlanCheck.check(problem, plan).figures(), null, Duration.ZERO));
        return new Planner.Outcome(plan, null, Duration.ofSeconds(1), effort.seed());
    }
}
