package nl.wissel.ui.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.util.Subscription;
import nl.wissel.plan.Budget;
import nl.wissel.plan.Effort;
import nl.wissel.store.Author;
import nl.wissel.store.Entry;
import nl.wissel.store.history.Item;
import nl.wissel.store.history.Line;
import nl.wissel.store.history.Version;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.history.Comparison.Figure;
import nl.wissel.ui.history.Comparison.Kind;
import nl.wissel.ui.session.ChosenFile;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.Signature;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Euros;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class HistoryViewModelTest {
    private static final Author AUTHOR = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));
    private static final Map<Integer, Euros> CAPS = Map.of(2027, Euros.of(5_000));

    private final Session session = SmallCity.session(SmallCity.soonest());
    private final ChosenFile chosen = new ChosenFile(null);

    @TempDir
    private Path folder;
    private Signature signature = new Signature(AUTHOR, Path.of(""));
    private HistoryViewModel model = model();
    private Subscription listening = Subscription.EMPTY;

    private HistoryViewModel model() {
        return new HistoryViewModel(session, new Words(Texts.of(Language.EN), ZoneOffset.UTC), chosen, signature);
    }

    @BeforeEach
    void open() {
        signature = new Signature(AUTHOR, folder.resolve("preferences").resolve("name.txt"));
        model = model();
        assertEquals(false, model.hasFile().getValue());
        session.keeping().keepIn(folder.resolve("city.wissel"), signature.author(), () -> { }, refusal -> {
            throw new AssertionError(refusal);
        });
        listening = model.attach();
    }

    @AfterEach
    void close() {
        listening.unsubscribe();
        session.keeping().leave();
    }

    private void capped() {
        session.edit("Cap of 2027", project -> project.with(new Budget(CAPS, Map.of(), Map.of(), false)));
    }

    private List<String> told() {
        return model.journal().get().stream().map(Entry::label).toList();
    }

    @Test
    void theJournalFollowsWhatIsDoneTheLastFirst() {
        assertEquals(true, model.hasFile().getValue());
        capped();
        session.undo();
        assertEquals(List.of("Cap of 2027", "Cap of 2027", "Small city"), told());
        model.filter().set(new Filter("", null, Entry.Kind.UNDO, null, null));
        assertEquals(List.of(Entry.Kind.UNDO), model.seen().stream().map(Entry::kind).toList());
    }

    @Test
    void aVersionIsKeptUnderANameAndNotWithout() {
        model.keep("  ");
        assertEquals(new Happening("Give the version a name first.", false), model.happening().get());
        assertEquals(List.of(), model.versions().get());

        model.keep(" for the board ");
        assertEquals(List.of(new Version(1, "for the board", Instant.parse("2027-03-01T09:30:00Z"), "planner")), model.versions().get());
        assertEquals(List.of("for the board", "Small city"), told());
    }

    @Test
    void aVersionIsRemoved() {
        model.keep("for the board");
        model.remove(model.versions().get().getFirst());

        assertEquals(List.of(), model.versions().get());
        assertEquals(new Happening("Removed: for the board", false), model.happening().get());
        assertEquals(List.of(Entry.Kind.VERSION_REMOVED, Entry.Kind.VERSION, Entry.Kind.CREATED), model.journal().get().stream().map(Entry::kind).toList());
    }

    @Test
    void ofAFileThatIsOnlyLookedAtTheJournalIsShown() {
        capped();
        model.keep("for the board");
        session.keeping().look(folder.resolve("city.wissel"), () -> { }, refusal -> {
            throw new AssertionError(refusal);
        });

        assertEquals(List.of(true, true), List.of(model.hasFile().getValue(), model.isLookedAt().getValue()));
        assertEquals(List.of("for the board", "Cap of 2027", "Small city"), told());
        assertEquals(List.of(), model.versions().get());
    }

    @Test
    void goingBackToAVersionIsAnEditThatIsUndone() {
        var start = session.project().get();
        model.keep("start");
        capped();
        var changed = session.project().get();

        model.restore(model.versions().get().getFirst());
        assertEquals(start, session.project().get());
        assertEquals("Back to version start", session.undoable().get());
        session.undo();
        assertEquals(changed, session.project().get());
    }

    @Test
    void aVersionIsComparedWithNow() {
        model.keep("start");
        capped();
        var findings = Objects.requireNonNull(session.findings().get());
        session.edit("Plan", project -> project.withPlanned(session.workflow().plan(findings.preparation(), Effort.DEFAULT, _ -> { }, () -> false)));

        model.compare(model.versions().get().getFirst(), null);

        var comparison = Objects.requireNonNull(model.comparison().get());
        assertEquals(List.of("start", "as it is now"), List.of(comparison.before(), comparison.after()));
        assertEquals(List.of(new Line(Item.CAP, "2027", null, "500000"), new Line(Item.PLANNED, "A1", null, "2027-Q1"), new Line(Item.PLANNED, "A2", null, "2027-Q1"),
                new Line(Item.PLANNED, "B1", null, "2027-Q1")), comparison.lines());
        assertEquals(new Figure(Kind.PLANNED, 0, null, 3L), figure(comparison, Kind.PLANNED));
        assertEquals(new Figure(Kind.OF_CONCERN, 0, 3L, 3L), figure(comparison, Kind.OF_CONCERN));
        var spend = Objects.requireNonNull(Objects.requireNonNull(session.findings().get()).plan()).figures().spendCents();
        assertEquals(new Figure(Kind.SPEND, 0, null, spend), figure(comparison, Kind.SPEND));
    }

    private static Figure figure(Comparison comparison, Kind kind) {
        return comparison.figures().stream().filter(figure -> figure.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void whoChoosesANameSignsWithItFromThenOnAndLater() {
        model.sign("P. de Planner");
        capped();
        assertEquals(List.of("P. de Planner", "planner"), model.journal().get().stream().map(Entry::who).toList());
        assertEquals("P. de Planner", signature.author().name());

        model.sign(" ");
        session.undo();
        assertEquals("planner", model.journal().get().getFirst().who());
        assertEquals("planner", model.name());
    }

    @Test
    void theJournalIsWrittenToAWorkbook() throws IOException {
        capped();
        var book = folder.resolve("journal.xlsx");
        chosen.choose(book);
        model.export();
        assertEquals("Small city - journal.xlsx", chosen.suggested());
        assertEquals(true, Files.size(book) > 0);

        chosen.choose(folder.resolve("none").resolve("journal.xlsx"));
        model.export();
        assertEquals(true, model.happening().get().isTrouble());
    }
}
