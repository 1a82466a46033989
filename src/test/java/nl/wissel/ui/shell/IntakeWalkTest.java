package nl.wissel.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.plan.Planner;
import nl.wissel.project.Project;
import nl.wissel.ui.intake.model.MappingRow;
import org.jspecify.annotations.Nullable;
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
            untilCounted(window, "2", "1", "1");
            mapTheUnknownColumn(window);
            mergeDepartments(window);
            mendDatesAndQuantity(window);
            window.click("take-over");
            window.untilFound();
            assertEquals(List.of("C-1 Dam", "C-2 Spui", "C-3 Rokin", "C-4 Leidseplein"), cameras(window));
            readTheNextEdition(window);
            window.click("undo");
            window.until("the first edition is back", () -> cameras(window).equals(List.of("C-1 Dam", "C-2 Spui", "C-3 Rokin", "C-4 Leidseplein")));
        }
    }

    /// The program does not know the column's name: a person says what it feeds.
    private static void mapTheUnknownColumn(TestWindow window) {
        var index = window.ask(() -> mapping(window).stream().map(MappingRow::header).toList().indexOf("Hoek"));
        window.ask(() -> {
            var row = ((TableView<?>) Objects.requireNonNull(window.node("mapping"))).lookupAll(".table-row-cell").stream()
                    .filter(node -> node instanceof TableRow<?> line && line.getIndex() == index).findFirst().orElseThrow();
            choose((ComboBox<?>) row.lookup(".combo-box"), "Site");
            return true;
        });
        window.until("the column feeds the site", () -> mapping(window).stream().anyMatch(row -> row.header().equals("Hoek") && row.field() == Field.SITE));
    }

    private static <T> void choose(ComboBox<T> box, String name) {
        box.setValue(box.getConverter().fromString(name));
    }

    private static void mergeDepartments(TestWindow window) {
        pick(window, "Names");
        window.click("merge");
        window.until("there is nothing left to merge", () -> item(window, "Names") == null && item(window, "Mended") != null);
    }

    /// One value in all rows that say it, one in its row only.
    private static void mendDatesAndQuantity(TestWindow window) {
        pick(window, "NOT_A_DATE");
        write(window, "2018-07-01");
        window.click("mend-everywhere");
        window.until("the dates are mended", () -> item(window, "NOT_A_DATE") == null);
        pick(window, "BAD_QUANTITY");
        write(window, "1");
        window.click("mend-here");
        untilCounted(window, "4", "0", "0");
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

    private static void untilCounted(TestWindow window, String good, String noted, String rejected) {
        window.until(good + ", " + noted + " and " + rejected + " rows are counted", () -> List.of(good, noted, rejected)
                .equals(List.of(window.text("rows-good"), window.text("rows-noted"), window.text("rows-rejected"))));
    }

    private static void write(TestWindow window, String value) {
        window.click("mended-value");
        window.robot().press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        window.robot().write(value);
    }

    /// Picks the first remark of a kind.
    private static void pick(TestWindow window, String kind) {
        window.until(kind + " is remarked", () -> item(window, kind) != null);
        window.ask(() -> {
            var parent = Objects.requireNonNull(item(window, kind));
            parent.setExpanded(true);
            select(tree(window), parent);
            return true;
        });
    }

    private static <T> void select(TreeView<T> tree, TreeItem<?> parent) {
        @SuppressWarnings("unchecked")
        var first = (TreeItem<T>) parent.getChildren().getFirst();
        tree.getSelectionModel().select(first);
    }

    private static TreeView<?> tree(TestWindow window) {
        return (TreeView<?>) Objects.requireNonNull(window.node("issues"));
    }

    private static @Nullable TreeItem<?> item(TestWindow window, String kind) {
        for (TreeItem<?> item : tree(window).getRoot().getChildren()) {
            if (String.valueOf(item.getValue()).contains(kind)) {
                return item;
            }
        }
        return null;
    }

    private static List<MappingRow> mapping(TestWindow window) {
        return ((TableView<?>) Objects.requireNonNull(window.node("mapping"))).getItems().stream().map(MappingRow.class::cast).toList();
    }

    private static List<String> cameras(TestWindow window) {
        Project project = Objects.requireNonNull(window.session().project().get());
        return project.inventory().cameras().stream().map(IntakeWalkTest::words).toList();
    }

    private static String words(Camera camera) {
        return camera.id() + " " + camera.place().site();
    }
}
