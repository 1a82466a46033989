package nl.wissel.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wissel.plan.Effort;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// From arguments to a [Command]; the only place that knows the parser.
final class Arguments {
    private static final String LANG = "--lang";
    private static final String VERBOSE = "--verbose";
    private static final String PASSWORD = "--password-stdin";
    private static final String HELP = "--help";
    private static final Pattern TIME = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Texts texts;

    /// @param texts in whose language a mistake is told
    Arguments(Texts texts) {
        this.texts = texts;
    }

    /// The language that the arguments ask for, even when they are wrong otherwise; else the system's.
    static Language language(String[] arguments, Locale system) {
        for (var i = 0; i < arguments.length; i++) {
            var code = arguments[i].startsWith(LANG + "=") ? arguments[i].substring(LANG.length() + 1)
                    : arguments[i].equals(LANG) && i + 1 < arguments.length ? arguments[i + 1] : "";
            var language = Language.ofCode(code);
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.of(system);
    }

    /// Whether stack traces are asked for, even when the arguments are wrong otherwise.
    static boolean verbose(String[] arguments) {
        return List.of(arguments).contains(VERBOSE);
    }

    /// Whether the password of a protected copy is the first line of the input.
    static boolean passwordFromInput(String[] arguments) {
        return List.of(arguments).contains(PASSWORD);
    }

    /// @throws Failure when they make no command, with exit code 2
    Command parse(String[] arguments) throws Failure {
        try {
            var root = new CommandLine(spec()).setExpandAtFiles(false).setInterpolateVariables(false)
                    .registerConverter(Path.class, Arguments::named).parseArgs(arguments);
            checkLanguage(root);
            if (root.hasMatchedOption(HELP)) {
                return new Command.Help();
            }
            if (!root.hasSubcommand()) {
                throw wrong(texts.get("cli.expectedCommand"));
            }
            checkLanguage(root.subcommand());
            return command(root.subcommand());
        } catch (CommandLine.MissingParameterException e) {
            throw wrong(texts.get("cli.missing", e.getMissing().getFirst().paramLabel()));
        } catch (CommandLine.UnmatchedArgumentException e) {
            throw wrong(texts.get("cli.unknown", e.getUnmatched().getFirst()));
        } catch (CommandLine.OverwrittenOptionException e) {
            throw wrong(texts.get("cli.twice", ((OptionSpec) e.getOverwritten()).longestName()));
        } catch (CommandLine.ParameterException e) {
            if (e.getArgSpec() != null && e.getValue() != null) {
                throw wrong(texts.get("cli.noName", e.getArgSpec().paramLabel(), e.getValue()));
            }
            throw wrong(texts.get("cli.cannotRead", Objects.toString(e.getMessage(), "")));
        }
    }

    /// The only arguments that are converted: all others are read as they are and looked at later.
    private static Path named(String name) {
        if (name.isBlank()) {
            throw new TypeConversionException("empty");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Objects.toString(e.getMessage(), ""));
        }
    }

    private static CommandSpec spec() {
        return everywhere(CommandSpec.create().name("wissel"))
                .addSubcommand("import", reading().addPositional(file(0, "FILE")).addOption(path("--json")))
                .addSubcommand("plan", reading().addPositional(file(0, "FILE"))
                        .addOption(path("--out")).addOption(path("--json")).addOption(path("--project"))
                        .addOption(text("--time")).addOption(text("--steps")).addOption(text("--seed")).addOption(text("--explain")).addOption(path("--frontier")))
                .addSubcommand("check", reading().addPositional(file(0, "FILE")).addPositional(file(1, "PLAN"))
                        .addOption(path("--json")))
                .addSubcommand("export", export())
                .addSubcommand("assess", everywhere(CommandSpec.create()).addSubcommand("export", export())
                        .addSubcommand("import", everywhere(CommandSpec.create()).addPositional(file(0, "PROJECT"))
                                .addPositional(PositionalParamSpec.builder().index("1..*").arity("1..*").paramLabel("FILE").type(Path[].class).required(true).build())))
                .addSubcommand("template", everywhere(CommandSpec.create()).addPositional(file(0, "OUT.xlsx")));
    }

    private static CommandSpec export() {
        return reading().addPositional(file(0, "PROJECT"))
                .addOption(OptionSpec.builder("--out").paramLabel("--out").type(Path.class).required(true).build());
    }

    /// A command that reads what may be a protected copy.
    private static CommandSpec reading() {
        return everywhere(CommandSpec.create()).addOption(OptionSpec.builder(PASSWORD).build());
    }

    private static CommandSpec everywhere(CommandSpec command) {
        return command.addOption(text(LANG)).addOption(OptionSpec.builder(VERBOSE).build())
                .addOption(OptionSpec.builder("-h", HELP).usageHelp(true).build());
    }

    private static PositionalParamSpec file(int index, String label) {
        return PositionalParamSpec.builder().index(Integer.toString(index)).paramLabel(label).type(Path.class).required(true).build();
    }

    private static OptionSpec path(String name) {
        return OptionSpec.builder(name).paramLabel(name).type(Path.class).build();
    }

    private static OptionSpec text(String name) {
        return OptionSpec.builder(name).paramLabel(name).type(String.class).build();
    }

    private Command command(ParseResult given) throws Failure {
        if (given.hasMatchedOption(HELP)) {
            return new Command.Help();
        }
        return switch (given.commandSpec().name()) {
            case "import" -> new Command.Import(file(given, 0), path(given, "--json"));
            case "plan" -> new Command.Plan(file(given, 0), path(given, "--out"), path(given, "--json"), path(given, "--project"), effort(given),
                    new Command.Answers(given.matchedOptionValue("--explain", null), path(given, "--frontier")));
            case "check" -> new Command.Check(file(given, 0), file(given, 1), path(given, "--json"));
            case "export" -> new Command.Export(file(given, 0), given.<Path>matchedOptionValue("--out", Path.of("")));
            case "assess" -> assess(given);
            default -> new Command.Template(file(given, 0));
        };
    }

    private Command assess(ParseResult given) throws Failure {
        if (!given.hasSubcommand()) {
            throw wrong(texts.get("cli.expectedAssess"));
        }
        var asked = given.subcommand();
        checkLanguage(asked);
        if (asked.hasMatchedOption(HELP)) {
            return new Command.Help();
        }
        return asked.commandSpec().name().equals("export") ? new Command.Ask(file(asked, 0), asked.<Path>matchedOptionValue("--out", Path.of("")))
                : new Command.Take(file(asked, 0), List.of(asked.<Path[]>matchedPositionalValue(1, new Path[0])));
    }

    private static Path file(ParseResult given, int index) {
        return given.<Path>matchedPositionalValue(index, Path.of(""));
    }

    private static @Nullable Path path(ParseResult given, String name) {
        return given.matchedOption(name) == null ? null : given.matchedOption(name).getValue();
    }

    private void checkLanguage(ParseResult given) throws Failure {
        var code = given.<String>matchedOptionValue(LANG, "en");
        if (Language.ofCode(code).isEmpty()) {
            throw wrong(texts.get("cli.wrongValue", LANG, "nl, en", code));
        }
    }

    private Effort effort(ParseResult given) throws Failure {
        if (given.hasMatchedOption("--time") && given.hasMatchedOption("--steps")) {
            throw wrong(texts.get("cli.timeOrSteps"));
        }
        var seed = number(given, "--seed", Effort.DEFAULT.seed(), Long.MIN_VALUE, Long.MAX_VALUE);
        if (given.hasMatchedOption("--steps")) {
            return new Effort(null, (int) number(given, "--steps", 1, 1, Integer.MAX_VALUE), seed);
        }
        return new Effort(given.hasMatchedOption("--time") ? time(given.matchedOptionValue("--time", "")) : Effort.DEFAULT.time(), null, seed);
    }

    private Duration time(String text) throws Failure {
        var match = TIME.matcher(text);
        var time = match.matches() ? duration(Long.parseLong(match.group(1)), match.group(2)) : Duration.ZERO;
        if (time.isZero() || time.compareTo(LONGEST) > 0) {
            throw wrong(texts.get("cli.wrongValue", "--time", "10s, 500ms, 2m, … 24h", text));
        }
        return time;
    }

    private static Duration duration(long count, String unit) {
        return switch (unit) {
            case "ms" -> Duration.ofMillis(count);
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofHours(count);
        };
    }

    private long number(ParseResult given, String name, long otherwise, long least, long most) throws Failure {
        if (!given.hasMatchedOption(name)) {
            return otherwise;
        }
        var text = given.matchedOptionValue(name, "");
        try {
            var number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, like a number out of bounds
        }
        throw wrong(texts.get("cli.wrongValue", name, least + " .. " + most, text));
    }

    private static Failure wrong(String line) {
        return new Failure(ExitCode.WRONG_ARGUMENTS, line);
    }
}
