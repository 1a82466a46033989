/// The command line: `import`, `plan`, `check`, `template`. Commands parse and print; the work is done by [nl.wissel.flow.Workflow].
///
/// Start at [Cli]. Results go to stdout, progress to the terminal, an error is one line on stderr. The exit codes stand in `ExitCode`.
@NullMarked
package nl.wissel.cli;

import org.jspecify.annotations.NullMarked;
