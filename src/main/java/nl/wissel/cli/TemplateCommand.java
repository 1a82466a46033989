package nl.wissel.cli;

import java.nio.file.Path;
import java.util.List;
import nl.wissel.exchange.Template;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.file.WorkbookWriter;

/// `wissel template OUT.(xlsx|ods)`: writes an empty planning workbook.
record TemplateCommand(Context context) {
    ExitCode run(Command.Template asked) throws Failure, UnwritableFile {
        Outputs.check(List.of(), new Path[] {asked.out()}, context.texts());
        Outputs.checkIsWorkbook(asked.out(), context.texts());
        WorkbookWriter.write(Template.workbook(context.texts(), context.start()), asked.out());
        context.terminal().line(context.texts().get("cli.written", asked.out().toString()));
        return ExitCode.DONE;
    }
}
