package nl.wissel.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.wissel.exchange.Imported;
import nl.wissel.flow.Example;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.project.Project;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.ui.intake.Phase.Preview;
import nl.wissel.ui.session.Session;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Reads lists in. It outlives the screen, so that a change of language does not lose what is being read.
public final class IntakeViewModel {
    private static final String EXAMPLE = "Amsterdam-like";

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(new Phase.Idle());
    private final Session session;
    private final Quarter start;
    private int edition;

    /// @param start the first quarter of a plan, unless the file says otherwise
    public IntakeViewModel(Session session, Quarter start) {
        this.session = session;
        this.start = start;
    }

    // what is shown

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    public Session session() {
        return session;
    }

    // commands

    /// Reads a list and proposes a mapping; nothing is taken over yet.
    public void importList(Path file) {
        var workflow = session.workflow();
        var defaults = defaults(file);
        background(name(file), () -> {
            var spreadsheet = workflow.read(file);
            var proposed = workflow.propose(spreadsheet);
            return new Phase.Mapping(spreadsheet, proposed, MappingRow.of(proposed), new Preview.Counted(workflow.take(spreadsheet, proposed, defaults)));
        }, phase::set);
    }

    /// Opens a workbook as the program understands it.
    public void openWorkbook(Path file) {
        var workflow = session.workflow();
        var defaults = workflow.empty(name(file), start);
        background(name(file), () -> {
            var spreadsheet = workflow.read(file);
            return workflow.take(spreadsheet, workflow.propose(spreadsheet), defaults);
        }, this::open);
    }

    /// Opens the city that comes with the program.
    public void openExample() {
        var workflow = session.workflow();
        var defaults = workflow.empty(EXAMPLE, start);
        background("", () -> {
            var spreadsheet = Example.read();
            return workflow.take(spreadsheet, workflow.propose(spreadsheet), defaults);
        }, this::open);
    }

    /// Lets a header feed another field; the field's former column in the same sheets is no longer used.
    ///
    /// @param field null = not used
    public void feed(MappingRow row, @Nullable Field field) {
        if (phase.get() instanceof Phase.Mapping now && now.rows().contains(row)) {
            var chosen = row.feeding(field);
            var rows = new ArrayList<MappingRow>();
            for (var other : now.rows()) {
                rows.add(other.equals(row) ? chosen : other.competesWith(chosen) ? other.feeding(null) : other);
            }
            count(new Phase.Mapping(now.spreadsheet(), now.proposed(), rows, new Preview.Counting()));
        }
    }

    /// Takes over what was read.
    public void takeOver() {
        if (phase.get() instanceof Phase.Mapping(_, _, _, Preview.Counted(var imported))) {
            open(imported);
        }
    }

    /// Forgets what was read.
    public void cancel() {
        edition++;
        phase.set(new Phase.Idle());
    }

    private void open(Imported imported) {
        phase.set(new Phase.Idle());
        session.open(imported);
    }

    private void count(Phase.Mapping mapping) {
        phase.set(mapping);
        var own = ++edition;
        var workflow = session.workflow();
        var spreadsheet = mapping.spreadsheet();
        var mappings = MappingRow.apply(mapping.proposed(), mapping.rows());
        var defaults = defaults(spreadsheet.file());
        session.jobs().run(() -> preview(workflow.take(spreadsheet, mappings, defaults)), preview -> counted(own, mapping, preview), trouble -> {
            if (trouble instanceof UnreadableFile unreadable) {
                counted(own, mapping, new Preview.Impossible(unreadable));
            } else {
                session.fail(trouble);
            }
        });
    }

    private static Preview preview(Imported imported) {
        return new Preview.Counted(imported);
    }

    private void counted(int own, Phase.Mapping mapping, Preview preview) {
        if (own == edition) {
            phase.set(new Phase.Mapping(mapping.spreadsheet(), mapping.proposed(), mapping.rows(), preview));
        }
    }

    private <T> void background(String file, Callable<T> work, Consumer<T> done) {
        phase.set(new Phase.Reading(file));
        var own = ++edition;
        session.jobs().run(work, result -> {
            if (own == edition) {
                done.accept(result);
            }
        }, trouble -> {
            if (own == edition) {
                refuse(trouble);
            }
        });
    }

    private void refuse(Exception trouble) {
        if (trouble instanceof UnreadableFile unreadable) {
            phase.set(new Phase.Refused(unreadable));
        } else {
            phase.set(new Phase.Idle());
            session.fail(trouble);
        }
    }

    /// What the list does not state comes from the open project; decisions and plan were about other cameras.
    private Project defaults(Path file) {
        var open = session.project().get();
        return open == null
                ? session.workflow().empty(name(file), start)
                : open.named(name(file)).with(Inventory.EMPTY).withDecisions(Map.of()).withPlanned(null);
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
