package nl.wissel.cli;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import nl.wissel.cli.keys.Interruption;
import nl.wissel.cli.keys.PasswordEntry;
import nl.wissel.cli.show.Terminal;
import nl.wissel.exchange.check.UnreadablePlan;
import nl.wissel.flow.Example;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.Effort;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.store.Author;
import nl.wissel.store.UnusableProject;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Quarter;

/// The program at the prompt: arguments in, lines and an exit code out.
public final class Cli {
    /// What was asked for; finding out may fail.
    @FunctionalInterface
    private interface Asked {
        Command command() throws Failure;
    }

    private final Workflow workflow;
    private final Quarter start;
    private final Locale system;
    private final Terminal terminal;
    private final Author author;
    private final PasswordEntry passwords;

    /// @param start  the default start quarter: the first of next year
    /// @param system decides the language when the arguments do not
    /// @param author who writes project files
    /// @param passwords of protected copies
    public Cli(Workflow workflow, Quarter start, Locale system, Terminal terminal, Author author, PasswordEntry passwords) {
        this.workflow = workflow;
        this.start = start;
        this.system = system;
        this.terminal = terminal;
        this.author = author;
        this.passwords = passwords;
    }

    /// Runs one command; trouble is one line, with `--verbose` followed by its trace.
    public int run(String... arguments) {
        var texts = Texts.of(Arguments.language(arguments, system));
        return run(texts, arguments, () -> new Arguments(texts).parse(arguments));
    }

    /// Says why no window can be shown, and does the main job on the example city instead.
    public int example(String why) {
        return run(Texts.of(Language.of(system)), new String[0], () -> new Command.Example(why));
    }

    /// Tells that the memory is full when that stops another thread than the one of the command, and ends the program.
    public Thread.UncaughtExceptionHandler whenFull(String... arguments) {
        var full = Texts.of(Arguments.language(arguments, system)).get("cli.outOfMemory");
        return (_, trouble) -> {
            terminal.error(trouble instanceof OutOfMemoryError ? full : trouble.toString());
            Runtime.getRuntime().halt(ExitCode.UNUSABLE_INPUT.number());
        };
    }

    private int run(Texts texts, String[] arguments, Asked asked) {
        // while there is room for it
        var full = texts.get("cli.outOfMemory");
        var interruption = new Interruption();
        var code = ExitCode.UNUSABLE_INPUT;
        try {
            var projects = new Projects(passwords, Arguments.passwordFromInput(arguments), texts);
            code = run(asked.command(), new Context(workflow, start, texts, terminal, author, projects), interruption);
        } catch (Failure e) {
            code = e.code();
            tell(Objects.toString(e.getMessage(), ""), e, arguments);
        } catch (UnreadableFile e) {
            tell(texts.get(e.reason(), e.file(), e.place(), e.found()), e, arguments);
        } catch (UnreadablePlan e) {
            tell(texts.get(e.reason(), e.file(), e.place(), e.found()), e, arguments);
        } catch (UnusableProject e) {
            tell(texts.get(e.reason(), e.parts(ZoneId.systemDefault())), e, arguments);
        } catch (UnwritableFile e) {
            code = ExitCode.UNWRITABLE_OUTPUT;
            tell(texts.get(e.reason(), e.file()), e, arguments);
        } catch (OutOfMemoryError e) {
            tell(full, e, arguments);
        } catch (RuntimeException e) {
            tell(texts.get("cli.bug", e.toString()), e, arguments);
        }
        terminal.out().flush();
        interruption.finish(code.number());
        return code.number();
    }

    private static ExitCode run(Command command, Context context, Interruption interruption)
            throws Failure, UnreadableFile, UnusableProject, UnreadablePlan, UnwritableFile {
        return switch (command) {
            case Command.Help help -> help(context);
            case Command.Import asked -> new ImportCommand(context).run(asked);
            case Command.Plan asked -> new PlanCommand(context, interruption).run(asked);
            case Command.Check asked -> new CheckCommand(context).run(asked);
            case Command.Export asked -> new ExportCommand(context).run(asked);
            case Command.Ask asked -> new AssessCommand(context).ask(asked);
            case Command.Take asked -> new AssessCommand(context).take(asked);
            case Command.Template asked -> new TemplateCommand(context).run(asked);
            case Command.Example example -> example(example, context, interruption);
        };
    }

    private static ExitCode example(Command.Example example, Context context, Interruption interruption)
            throws Failure, UnreadableFile, UnwritableFile {
        context.terminal().line(example.why() + " " + context.texts().get("cli.example"));
        var city = Example.read();
        var asked = new Command.Plan(city.file(), null, null, null, Effort.DEFAULT, new Command.Answers(null, null));
        return new PlanCommand(context, interruption).plan(asked, context.take(city), PlanCommand.NOWHERE);
    }

    private static ExitCode help(Context context) {
        context.texts().get("cli.help").lines().forEach(context.terminal()::line);
        return ExitCode.DONE;
    }

    private void tell(String line, Throwable trouble, String[] arguments) {
        terminal.error(line);
        if (Arguments.verbose(arguments)) {
            trouble.printStackTrace(terminal.err());
        }
    }
}
