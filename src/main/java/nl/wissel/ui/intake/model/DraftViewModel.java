package nl.wissel.ui.intake.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.exchange.mend.MendedRows;
import nl.wissel.exchange.mend.RejectedRows;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.InventoryDifference;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.project.Project;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Texts;
import nl.wissel.ui.intake.model.Phase.Mapping;
import nl.wissel.ui.intake.model.Phase.Preview;
import nl.wissel.ui.intake.remark.IssueGroup;
import nl.wissel.ui.intake.remark.Remarks;
import nl.wissel.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Changes a list before it is taken over: which column feeds which field, and what was wrong in it. After each change the rows are
/// counted anew in the background; each change can be undone. The file is never changed.
public final class DraftViewModel {
    private static final int MOST_UNDONE = 200;

    private final Session session;
    private final PhaseRun run;
    private final Function<Path, Project> defaults;

    DraftViewModel(Session session, PhaseRun run, Function<Path, Project> defaults) {
        this.session = session;
        this.run = run;
        this.defaults = defaults;
    }

    /// Lets a header feed another field; the field's former column in the same sheets is no longer used.
    ///
    /// @param field null = not used
    public void feed(MappingRow row, @Nullable Field field) {
        change(draft -> draft.rows().contains(row) ? draft.feeding(row, field) : draft);
    }

    /// Mends values.
    public void mend(List<Correction> corrections) {
        change(draft -> draft.and(corrections));
    }

    /// Takes a correction back.
    public void takeBack(Correction correction) {
        change(draft -> draft.withCorrections(draft.corrections().stream().filter(other -> !other.equals(correction)).toList()));
    }

    /// The draft as it was before the last change.
    public void undo() {
        if (run.phase().get() instanceof Mapping(_, var past, _) && !past.isEmpty()) {
            start(past.getFirst(), past.subList(1, past.size()));
        }
    }

    /// The row of a remark with its neighbours; empty when it concerns none.
    public Optional<RowContext> context(IssueGroup.Line line) {
        return run.phase().get() instanceof Mapping mapping ? RowContext.of(mapping.draft(), line) : Optional.empty();
    }

    /// Looks up a cell and what it shares with others, in the background.
    ///
    /// @param found told of it, unless nothing feeds a field there
    public void look(String sheet, int row, int column, Consumer<MendTarget> found) {
        if (run.phase().get() instanceof Mapping mapping) {
            var draft = mapping.draft();
            session.jobs().run(() -> MendTarget.of(draft, sheet, row, column), target -> {
                if (run.phase().get() instanceof Mapping now && now.draft().equals(draft)) {
                    target.ifPresent(found);
                }
            }, session::fail);
        }
    }

    /// Writes the rows that were rejected as a workbook, to be mended there.
    ///
    /// @param refused told when it cannot be written
    public void saveRejected(Path file, Texts texts, Consumer<UnwritableFile> refused) {
        if (run.phase().get() instanceof Mapping(var draft, _, Preview.Counted(var imported, _, _))) {
            session.jobs().run(() -> {
                WorkbookWriter.write(RejectedRows.workbook(draft.spreadsheet(), draft.mappings(), imported.reading().rejections(), texts), file);
                return file;
            }, _ -> { }, trouble -> {
                if (trouble instanceof UnwritableFile unwritable) {
                    refused.accept(unwritable);
                } else {
                    session.fail(trouble);
                }
            });
        }
    }

    /// Reads rows back that were mended in a workbook: what changed is mended here too, and rows that were added come at the end of their sheet.
    ///
    /// @param refused told when it cannot be used
    public void readMended(Path file, Consumer<UnreadableFile> refused) {
        if (run.phase().get() instanceof Mapping mapping) {
            var draft = mapping.draft();
            var workflow = session.workflow();
            session.jobs().run(() -> MendedRows.of(workflow.read(file), draft.spreadsheet(), draft.mappings()), mended -> {
                if (run.phase().get() instanceof Mapping now && now.draft().equals(draft)) {
                    change(before -> before.and(mended));
                }
            }, trouble -> {
                if (trouble instanceof UnreadableFile unreadable) {
                    refused.accept(unreadable);
                } else {
                    session.fail(trouble);
                }
            });
        }
    }

    private void change(Function<Draft, Draft> change) {
        if (run.phase().get() instanceof Mapping(var draft, var past, _)) {
            var changed = change.apply(draft);
            if (!changed.equals(draft)) {
                var all = new ArrayList<Draft>();
                all.add(draft);
                all.addAll(past);
                start(changed, all.subList(0, Math.min(all.size(), MOST_UNDONE)));
            }
        }
    }

    /// Shows a draft and counts what it gives.
    void start(Draft draft, List<Draft> past) {
        run.show(new Mapping(draft, past, new Preview.Counting()));
        var base = defaults.apply(draft.spreadsheet().file());
        var settings = base.with(base.intake().with(draft.corrections()));
        var open = session.project().get();
        var workflow = session.workflow();
        run.<Preview>run(() -> {
            var imported = workflow.take(draft.spreadsheet(), draft.mappings(), settings);
            return new Preview.Counted(imported, Remarks.of(imported.project()), known(open, imported.project()));
        }, preview -> run.show(new Mapping(draft, past, preview)), why -> run.show(new Mapping(draft, past, new Preview.Impossible(why))));
    }

    private static int known(@Nullable Project open, Project list) {
        if (open == null) {
            return 0;
        }
        var ids = open.inventory().cameras().stream().map(InventoryDifference::key).collect(Collectors.toSet());
        return (int) list.inventory().cameras().stream().map(InventoryDifference::key).filter(ids::contains).count();
    }
}
