package nl.wissel.cli;

import java.nio.file.Path;
import java.util.List;
import nl.wissel.cli.show.ImportSummary;
import nl.wissel.exchange.json.ImportJson;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.WholeFile;
import nl.wissel.store.UnusableProject;

/// `wissel import FILE`: reads an inventory, says how it was read, changes nothing.
record ImportCommand(Context context) {
    ExitCode run(Command.Import asked) throws Failure, UnreadableFile, UnusableProject, UnwritableFile {
        var json = asked.json();
        Outputs.check(List.of(asked.file()), new Path[] {json}, context.texts());
        var imported = context.read(asked.file());
        var screening = context.workflow().screen(imported.project());
        var risk = context.workflow().score(imported.project(), screening);
        if (json != null) {
            var content = new ImportJson(imported, screening, risk, context.texts());
            WholeFile.write(json, stream -> content.write(stream, asked.file().toString()));
        }
        new ImportSummary(imported, screening, context.texts()).lines(asked.file().toString()).forEach(context.terminal()::line);
        if (json != null) {
            context.terminal().line(context.texts().get("cli.written", json.toString()));
        }
        context.refuseErrors(imported, asked.file());
        return ExitCode.DONE;
    }
}
