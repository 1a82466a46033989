package nl.wissel.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.plan.Planner;
import nl.wissel.project.Project;
import nl.wissel.ui.session.Hand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// A person drops a messy list, mends its mapping and its values, takes it over, and reads the next edition of it.
class IntakeWalkTest {
    private static final Planner NOT_ASKED = (problem, effort, progress, stop) -> {
        throw new IllegalStateException("no plan was asked for");
    };

    private static final String LIST = """
            Overzicht camera's;;;;;;
            ;;;;;;
            Nr;Merk;Model;Hoek;Team;Datum plaatsing;Aantal
            C-1;Axis;P1448;Dam;Verkeer en Openbare Ruimte;2019-03-12;1
            C-2;Bosch;NBE;Spui;V&OR;weet niet;1
            C-3;Hikvision;DS-2CD2346G2;Rokin;Verkeer en Openbare Ruimte;2020-05-01;1
            C-4;Dahua;IPC-HFW;Leidseplein;Parkeren;weet niet;veel
            """;
    private static final String NEXT = """
            Nr;Merk;Model;Hoek;Team;Datum plaatsing;Aantal
            C-1;Axis;P1448;Muntplein;Verkeer en Openbare Ruimte;2019-03-12;1
            C-2;Bosch;NBE;Spui;V&OR;weet niet;1
            C-5;Sony;SNC;Dam;Parkeren;2021-02-03;1
            """;

    @TempDir
    private Path folder;

    @Test
    void aMessyListIsMendedTakenOverAndReadAgain() throws TimeoutException, IOException {
        try (var window = TestWindow.open(NOT_ASKED)) {
            window.load();
            window.drop(Files.writeString(folder.resolve("lijst.csv"), LIST));
            var list = new ListSteps(window);
            list.untilCounted("2", "1", "1");
            // the program does not know the column’s name: a person says what it feeds
            list.feed("Hoek", "Site", Field.SITE);
            list.mergeDepartments();
            mendDatesAndQuantity(window, list);
            window.click("take-over");
            window.untilFound();
            assertEquals(List.of("C-1 Dam", "C-2 Spui", "C-3 Rokin", "C-4 Leidseplein"), cameras(window));
            readTheNextEdition(window);
            window.click("undo");
            window.until("the first edition is back", () -> cameras(window).equals(List.of("C-1 Dam", "C-2 Spui", "C-3 Rokin", "C-4 Leidseplein")));
        }
    }

    /// One value in all rows that say it, one in its row only.
    private static void mendDatesAndQuantity(TestWindow window, ListSteps list) {
        list.pick("NOT_A_DATE");
        write(window, "2018-07-01");
        window.click("mend-everywhere");
        window.until("the dates are mended", () -> !list.remarks("NOT_A_DATE"));
        list.pick("BAD_QUANTITY");
        write(window, "1");
        window.click("mend-here");
        list.untilCounted("4", "0", "0");
    }

    @Test
    void aListThatIsBeingMendedIsNotReplacedUnasked() throws TimeoutException, IOException {
        try (var window = TestWindow.open(NOT_ASKED)) {
            window.load();
            window.drop(Files.writeString(folder.resolve("lijst.csv"), LIST));
            var list = new ListSteps(window);
            list.untilCounted("2", "1", "1");
            list.feed("Hoek", "Site", Field.SITE);

            window.drop(Files.writeString(folder.resolve("volgende.csv"), NEXT));
            new Hand(window.robot()).click("#question").type(KeyCode.ESCAPE);
            assertEquals(Field.SITE, list.fieldOf("Hoek"));

            window.drop(folder.resolve("volgende.csv"));
            new Hand(window.robot()).click("#drop-draft");
            list.untilCounted("2", "1", "0");
            assertEquals(null, list.fieldOf("Hoek"));
        }
    }

    @Test
    void aListThatIsBeingMendedIsNotLeftUnasked() throws TimeoutException, IOException {
        try (var window = TestWindow.open(NOT_ASKED)) {
            window.load();
            window.drop(Files.writeString(folder.resolve("lijst.csv"), LIST));
            var list = new ListSteps(window);
            list.untilCounted("2", "1", "1");
            list.feed("Hoek", "Site", Field.SITE);

            window.click("cancel-import");
            new Hand(window.robot()).type(KeyCode.ESCAPE);
            assertEquals(Field.SITE, list.fieldOf("Hoek"));

            window.click("cancel-import");
            window.click("leave-draft");
            window.until("the list is left", () -> window.node("mapping") == null);
        }
    }

    private void readTheNextEdition(TestWindow window) throws IOException {
        window.drop(Files.writeString(folder.resolve("volgende.csv"), NEXT));
        window.click("compare");
        window.until("the difference is shown", () -> window.node("difference-new") != null);
        assertEquals(List.of("1", "1", "2", "1"), List.of(window.text("difference-new"), window.text("difference-changed"), window.text("difference-missing"),
                window.text("difference-unchanged")));
        window.click("take-difference");
        window.until("the list is taken over", () -> cameras(window).equals(List.of("C-1 Muntplein", "C-2 Spui", "C-5 Dam", "C-3 Rokin", "C-4 Leidseplein")));
    }

    private static void write(TestWindow window, String value) {
        window.click("mended-value");
        window.writeOver(value);
    }

    private static List<String> cameras(TestWindow window) {
        Project project = Objects.requireNonNull(window.session().project().get());
        return project.inventory().cameras().stream().map(IntakeWalkTest::words).toList();
    }

    private static String words(Camera camera) {
        return camera.id() + " " + camera.place().site();
    }
}
