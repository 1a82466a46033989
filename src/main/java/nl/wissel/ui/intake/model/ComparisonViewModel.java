package nl.wissel.ui.intake.model;

import nl.wissel.inventory.InventoryDifference;
import nl.wissel.inventory.InventoryMerge;
import nl.wissel.inventory.InventoryMerge.Choice;
import nl.wissel.ui.intake.model.Phase.Comparing;
import nl.wissel.ui.intake.model.Phase.Preview;
import nl.wissel.ui.session.Session;

/// What a list that is read again changes in the open project: looked at, then taken over.
public final class ComparisonViewModel {
    private final Session session;
    private final PhaseRun run;
    private final ReadLists lists;

    ComparisonViewModel(Session session, PhaseRun run, ReadLists lists) {
        this.session = session;
        this.run = run;
        this.lists = lists;
    }

    /// Shows what the list that is being got ready would change.
    public void compare() {
        if (run.phase().get() instanceof Phase.Mapping mapping && mapping.preview() instanceof Preview.Counted) {
            compare(mapping);
        }
    }

    /// How the difference is to be taken over.
    public void choose(Choice choice) {
        if (run.phase().get() instanceof Comparing comparing) {
            run.show(comparing.with(choice));
        }
    }

    /// Goes back to the list.
    public void back() {
        if (run.phase().get() instanceof Comparing comparing) {
            run.show(comparing.from());
        }
    }

    /// Takes the difference over; it can be undone. When the project changed meanwhile it is compared anew.
    ///
    /// @param label what the change is called in the history
    public void take(String label) {
        if (run.phase().get() instanceof Comparing comparing) {
            var before = comparing.project();
            if (before.equals(session.project().get())) {
                var list = comparing.imported().project();
                run.run(() -> InventoryMerge.take(before.inventory(), list.inventory(), comparing.difference(), comparing.choice()), merged -> {
                    var ready = comparing.from().draft();
                    lists.remember(ready);
                    lists.took(ready, comparing.imported());
                    run.show(new Phase.Idle());
                    session.edit(label, project -> project.with(merged).with(list.settings()).with(list.catalogue()).with(list.budget())
                            .with(project.intake().with(list.intake().corrections()).with(list.intake().notes()).with(lists.memory())));
                }, _ -> { });
            } else {
                compare(comparing.from());
            }
        }
    }

    private void compare(Phase.Mapping mapping) {
        var project = session.project().get();
        if (project == null) {
            return;
        }
        var ready = mapping.draft();
        var workflow = session.workflow();
        var defaults = project.with(project.intake().with(ready.corrections()));
        run.show(new Phase.Reading(String.valueOf(ready.spreadsheet().file().getFileName())));
        run.run(() -> {
            var imported = workflow.take(ready.spreadsheet(), ready.mappings(), defaults);
            var difference = InventoryDifference.of(project.inventory(), imported.project().inventory(), imported.reading().columns().keySet());
            return new Comparing(mapping, imported, project, difference, Choice.CAREFUL);
        }, run::show, why -> run.show(new Phase.Refused(why)));
    }
}
