package nl.wissel;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.LogManager;
import nl.wissel.cli.Cli;
import nl.wissel.cli.keys.PasswordEntry;
import nl.wissel.cli.show.Terminal;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.screening.Registers;
import nl.wissel.store.Author;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.shell.Display;
import nl.wissel.ui.shell.Window;
import nl.wissel.unit.Quarter;

/// The way in: a command goes to the command line; no arguments, or a file to open, show the window. Where no window can be shown the example
/// city is planned at the prompt instead.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        quiet(arguments);
        if (arguments.length > 0 && !isFile(arguments)) {
            var cli = commandLine();
            Thread.setDefaultUncaughtExceptionHandler(cli.whenFull(arguments));
            System.exit(cli.run(arguments));
        }
        var texts = Texts.of(Language.of(Locale.getDefault()));
        var trouble = new Display(System.getenv(), System.getProperty("os.name")).trouble(texts);
        if (trouble.isPresent()) {
            System.exit(commandLine().example(trouble.get()));
        }
        Window.start(arguments);
    }

    /// One argument that is a file, as when a file is opened with the program.
    private static boolean isFile(String[] arguments) {
        return arguments.length == 1 && new File(arguments[0]).isFile();
    }

    private static Cli commandLine() {
        var nextYear = new Quarter(LocalDate.now(ZoneId.systemDefault()).getYear() + 1, 1);
        var terminal = new Terminal(printer(FileDescriptor.out, System.out), printer(FileDescriptor.err, System.err), isTerminal());
        return new Cli(new Workflow(Registers.bundled(), new SolverPlanner()), nextYear, Locale.getDefault(), terminal,
                Author.of(System.getProperty("user.name", "?"), System.getenv(), InstantSource.system()), passwords());
    }

    private static PasswordEntry passwords() {
        var console = isTerminal() ? System.console() : null;
        PasswordEntry.Terminal terminal = console == null ? null : question -> console.readPassword("%s", question);
        return new PasswordEntry(terminal, System.in, understood(Charset.forName(System.getProperty("stdin.encoding", "UTF-8"), StandardCharsets.UTF_8)));
    }

    @SuppressWarnings("SystemConsoleNull") // without a console module there is none
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private static PrintStream printer(FileDescriptor descriptor, PrintStream standard) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 8192), true, understood(standard.charset()));
    }

    /// A system without a language says ASCII, which has no euro sign; everything since understands UTF-8.
    private static Charset understood(Charset charset) {
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }

    /// Libraries log to stderr, where only our own errors belong, unless someone wants to know.
    private static void quiet(String[] arguments) {
        if (!Arrays.asList(arguments).contains("--verbose") && System.getProperty("java.util.logging.config.file") == null) {
            LogManager.getLogManager().reset();
        }
    }
}
