package nl.wissel.ui.intake.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.store.Author;
import nl.wissel.ui.session.Mendings;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/// A list that is being mended when a window ends, of whatever cause, and is read again in the next.
class KeptMendingTest {
    private static final Author AUTHOR = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));
    private static final Correction DATE = Correction.everywhere(Field.INSTALLED, "weet niet", "2018-07-01");

    @TempDir
    private Path folder;
    private Path list = Path.of("");

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(folder.resolve("lijst.csv"), """
                Nr;Merk;Model;Hoek;Datum plaatsing
                C-1;Axis;P1448;Dam;2019-03-12
                C-2;Bosch;NBE;Spui;weet niet
                """);
    }

    @Test
    void whatWasMendedIsBackWhenTheListIsReadAgain_andCanBeUndone() {
        var ended = mended();
        var next = window();
        next.importList(list);

        assertEquals(ended.draft().corrections(), mapping(next).draft().corrections());
        assertEquals(Field.SITE, hoek(next).field());
        assertEquals(List.of(true, true), List.of(next.isMending(), next.isResumed(mapping(next).draft())));
        next.draft().undo();
        assertEquals(List.of(), mapping(next).draft().corrections());
        assertEquals(null, hoek(next).field());
    }

    @Test
    void ofAnotherListNothingIsBack() throws IOException {
        mended();
        var next = window();
        next.importList(Files.copy(list, folder.resolve("andere.csv")));

        assertEquals(List.of(), mapping(next).draft().corrections());
        assertEquals(false, next.isMending());
    }

    @Test
    void whatWasGivenUpOrTakenOverStaysAway() {
        mended();
        var second = window();
        second.importList(list);
        second.cancel();
        second.importList(list);
        assertEquals(false, second.isMending());
        second.draft().mend(List.of(DATE));
        second.takeOver();

        var third = window();
        third.importList(list);

        assertEquals(List.of(), mapping(third).draft().corrections());
    }

    /// A window that is left with a column that a person chose and a value that was mended.
    private Phase.Mapping mended() {
        var window = window();
        window.importList(list);
        window.draft().feed(hoek(window), Field.SITE);
        window.draft().mend(List.of(DATE));
        return mapping(window);
    }

    private IntakeViewModel window() {
        var model = new IntakeViewModel(SmallCity.session(SmallCity.soonest()), new Quarter(2027, 1));
        model.keepMendings(new Mendings(folder.resolve("lists"), AUTHOR));
        return model;
    }

    private static Phase.Mapping mapping(IntakeViewModel window) {
        return assertInstanceOf(Phase.Mapping.class, window.phase().get());
    }

    private static MappingRow hoek(IntakeViewModel window) {
        return mapping(window).draft().rows().stream().filter(row -> row.header().equals("Hoek")).findFirst().orElseThrow();
    }
}
