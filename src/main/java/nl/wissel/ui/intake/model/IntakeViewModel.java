package nl.wissel.ui.intake.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import nl.wissel.exchange.Imported;
import nl.wissel.flow.Example;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.mend.ColumnMemory;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.project.Intake;
import nl.wissel.project.MergedNames;
import nl.wissel.project.Project;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.ui.intake.model.Phase.Preview;
import nl.wissel.ui.intake.remark.ProjectRemarks;
import nl.wissel.ui.session.Mendings;
import nl.wissel.ui.session.Session;
import nl.wissel.unit.Quarter;

/// Reads lists in, and takes them over. It outlives the screen, so that a change of language does not lose what is being read.
public final class IntakeViewModel {
    private static final String EXAMPLE = "Amsterdam-like";

    private final Session session;
    private final Quarter start;
    private final PhaseRun run;
    private final DraftViewModel draft;
    private final ComparisonViewModel comparison;
    private final ReadLists lists;
    private final ProjectRemarks remarks;
    private final KeptMending mending;

    /// A file that is taken over at once.
    private record Opened(Draft draft, Imported imported) {}

    /// @param start the first quarter of a plan, unless the file says otherwise
    public IntakeViewModel(Session session, Quarter start) {
        this.session = session;
        this.start = start;
        run = new PhaseRun(session);
        lists = new ReadLists(session);
        draft = new DraftViewModel(session, run, this::defaults);
        comparison = new ComparisonViewModel(session, run, lists);
        remarks = new ProjectRemarks(session);
        mending = new KeptMending(session);
        run.phase().subscribe(mending::follow);
    }

    // what is shown

    public ReadOnlyObjectProperty<Phase> phase() {
        return run.phase();
    }

    public Session session() {
        return session;
    }

    /// The list that was last taken over can be opened again, to mend it.
    public boolean canReopen() {
        return lists.last() != null;
    }

    /// The changes to the list that is being got ready.
    public DraftViewModel draft() {
        return draft;
    }

    /// What a list that is read again changes in the open project.
    public ComparisonViewModel comparison() {
        return comparison;
    }

    /// What there is to remark on the open project.
    public ProjectRemarks remarks() {
        return remarks;
    }

    /// A person changed a list that is being got ready, and it is not taken over yet.
    public boolean isMending() {
        return switch (phase().get()) {
            case Phase.Mapping(_, var past, _) -> !past.isEmpty();
            case Phase.Comparing comparing -> !comparing.from().past().isEmpty();
            case Phase.Idle _, Phase.Reading _, Phase.Refused _ -> false;
        };
    }

    /// A draft is what was kept of a list that was being mended when a window ended.
    public boolean isResumed(Draft shown) {
        return mending.isResumed(shown);
    }

    // commands

    /// From now on what is mended in a list is kept until it is taken over or given up.
    public void keepMendings(Mendings where) {
        mending.keepIn(where);
    }

    /// Reads a list and proposes a mapping; nothing is taken over yet.
    public void importList(Path file) {
        var workflow = session.workflow();
        var open = session.project().get();
        var intake = open == null ? Intake.NONE : open.intake();
        var known = intake.columns().and(lists.memory());
        var resuming = mending.resuming(file);
        background(name(file), () -> {
            var spreadsheet = workflow.read(file);
            return resuming.apply(Draft.of(spreadsheet, workflow.propose(spreadsheet), known, intake.corrections()));
        }, read -> {
            mending.came(read);
            draft.start(read.draft(), read.past());
        });
    }

    /// Opens a workbook as the program understands it.
    public void openWorkbook(Path file) {
        var workflow = session.workflow();
        openAs(name(file), name(file), () -> workflow.read(file));
    }

    /// Opens the city that comes with the program.
    public void openExample() {
        openAs(EXAMPLE, "", Example::read);
    }

    /// Opens the list that was last taken over once more, to mend it; what it then changes is shown before it is taken over.
    public void reopen() {
        var last = lists.last();
        var open = session.project().get();
        if (last != null && open != null) {
            draft.start(last.draft().withCorrections(open.intake().corrections()), List.of());
        }
    }

    /// Takes over what was read, as a project of its own.
    public void takeOver() {
        if (phase().get() instanceof Phase.Mapping(var ready, _, Preview.Counted(var imported, _, _))) {
            lists.remember(ready);
            open(imported.with(imported.project().with(imported.project().intake().with(lists.memory()))), ready);
        }
    }

    /// Merges names of the open project at once; the next edition of the list is mended too.
    ///
    /// @param label what the change is called in the history
    public void mergeNames(List<Correction> merges, String label) {
        session.edit(label, project -> {
            var merged = MergedNames.merged(project, merges);
            return merged.equals(project) ? project : merged.with(merges.stream().reduce(project.intake(), Intake::and, (first, second) -> second));
        });
    }

    /// Forgets what was read.
    public void cancel() {
        run.show(new Phase.Idle());
    }

    private void openAs(String project, String shown, Callable<Spreadsheet> read) {
        var workflow = session.workflow();
        var defaults = workflow.empty(project, start);
        background(shown, () -> {
            var spreadsheet = read.call();
            var draft = Draft.of(spreadsheet, workflow.propose(spreadsheet), ColumnMemory.NONE, List.of());
            return new Opened(draft, workflow.take(spreadsheet, draft.proposed(), defaults));
        }, opened -> open(opened.imported(), opened.draft()));
    }

    private void open(Imported imported, Draft from) {
        session.open(imported);
        lists.took(from, imported);
        run.show(new Phase.Idle());
    }

    private <T> void background(String file, Callable<T> work, Consumer<T> done) {
        run.show(new Phase.Reading(file));
        run.run(work, done, why -> run.show(new Phase.Refused(why)));
    }

    /// What the list does not state comes from the open project; decisions and plan were about other cameras.
    private Project defaults(Path file) {
        var open = session.project().get();
        return open == null
                ? session.workflow().empty(name(file), start)
                : open.named(name(file)).with(Inventory.EMPTY).with(Intake.NONE).withDecisions(Map.of()).withPlanned(null);
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
