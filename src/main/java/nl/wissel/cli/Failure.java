package nl.wissel.cli;

import org.jspecify.annotations.Nullable;

/// A command that cannot go on: an exit code and one line that says why.
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    Failure(ExitCode code, String line) {
        this(code, line, null);
    }

    /// @param cause shown with `--verbose`
    Failure(ExitCode code, String line, @Nullable Throwable cause) {
        super(line, cause);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
