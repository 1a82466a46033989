package nl.wissel.cli;

import java.nio.file.Path;
import java.util.List;
import nl.wissel.plan.Effort;
import org.jspecify.annotations.Nullable;

/// What was asked for.
sealed interface Command {
    /// How to use the program.
    record Help() implements Command {}

    /// @param json null = not asked for
    record Import(Path file, @Nullable Path json) implements Command {}

    /// @param out     null = not asked for
    /// @param json    null = not asked for
    /// @param project the project file to keep the plan in; null = not asked for
    record Plan(Path file, @Nullable Path out, @Nullable Path json, @Nullable Path project, Effort effort, Answers answers) implements Command {}

    /// What is asked about the plan besides.
    ///
    /// @param explain  id of the camera of which to say why it stands where it stands; null = not asked for
    /// @param frontier where to write the plans over a range of budgets and exposure prices; null = not asked for
    record Answers(@Nullable String explain, @Nullable Path frontier) {}

    /// @param json null = not asked for
    record Check(Path file, Path plan, @Nullable Path json) implements Command {}

    /// @param project a project file with a plan
    record Export(Path project, Path out) implements Command {}

    /// A workbook for each department.
    ///
    /// @param out the folder they go to
    record Ask(Path project, Path out) implements Command {}

    /// Takes over what departments answered.
    ///
    /// @param files the workbooks that came back; at least one
    record Take(Path project, List<Path> files) implements Command {
        public Take {
            files = List.copyOf(files);
        }
    }

    record Template(Path out) implements Command {}

    /// Plans the example city, because no window can be shown.
    ///
    /// @param why no window can be shown, in a line
    record Example(String why) implements Command {}
}
