package nl.wissel;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.LogManager;
import nl.wissel.cli.Cli;
import nl.wissel.cli.show.Terminal;
import nl.wissel.flow.Workflow;
import nl.wissel.plan.solver.SolverPlanner;
import nl.wissel.screening.Registers;
import nl.wissel.unit.Quarter;

/// The way in: arguments go to the command line.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        quiet(arguments);
        var asked = arguments.length == 0 ? new String[] {"--help"} : arguments;
        System.exit(commandLine().run(asked));
    }

    private static Cli commandLine() {
        var nextYear = new Quarter(LocalDate.now(ZoneId.systemDefault()).getYear() + 1, 1);
        var terminal = new Terminal(printer(FileDescriptor.out, System.out), printer(FileDescriptor.err, System.err), isTerminal());
        return new Cli(new Workflow(Registers.bundled(), new SolverPlanner()), nextYear, Locale.getDefault(), terminal);
    }

    @SuppressWarnings("SystemConsoleNull") // without a console module there is none
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /// A system without a language says ASCII, which has no euro sign; everything since understands UTF-8.
    private static PrintStream printer(FileDescriptor descriptor, PrintStream standard) {
        Charset charset = standard.charset().equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : standard.charset();
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 8192), true, charset);
    }

    /// Libraries log to stderr, where only our own errors belong, unless someone wants to know.
    private static void quiet(String[] arguments) {
        if (!Arrays.asList(arguments).contains("--verbose") && System.getProperty("java.util.logging.config.file") == null) {
            LogManager.getLogManager().reset();
        }
    }
}
