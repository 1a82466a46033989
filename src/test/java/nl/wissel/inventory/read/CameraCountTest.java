package nl.wissel.inventory.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.wissel.inventory.Reading.Counts;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

import static nl.wissel.inventory.Lists.file;
import static nl.wissel.inventory.Lists.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class CameraCountTest {
    @Test
    void moreThanAMillionByQuantity_isRefusedAtTheCellWhereItGoesOver() {
        var trouble = refused(table("Blad1", hundredTimes("Merk|Aantal", "Axis|=10000", "Axis|")));
        assertEquals(Reason.TOO_MANY_CAMERAS, trouble.reason());
        assertEquals("Blad1!B102", trouble.place());
    }

    @Test
    void moreThanAMillionOverSheets_isRefusedOnTheSheetWhereItGoesOver() {
        var trouble = refused(table("Noord", hundredTimes("Merk|Aantal", "Axis|=10000")), table("Zuid", "Nr|Model", "1|P3245"));
        assertEquals(Reason.TOO_MANY_CAMERAS, trouble.reason());
        assertEquals("Zuid!A2", trouble.place());
    }

    @Test
    void rowsThatGiveNoCameras_doNotCount() throws UnreadableFile {
        var list = file(table("Blad1", hundredTimes("Merk|Model|Aantal", "||=10000", "Totaal||=10000", "|P3245|=10001", "Axis|P3245|=2")));
        assertEquals(new Counts(103, 1, 2, 101, 1), InventoryReader.read(list, InventoryReader.propose(list)).counts());
    }

    private static UnreadableFile refused(Table... tables) {
        var list = file(tables);
        return assertThrows(UnreadableFile.class, () -> InventoryReader.read(list, InventoryReader.propose(list)));
    }

    /// A header, a row a hundred times, and rows that come once.
    private static String[] hundredTimes(String header, String row, String... once) {
        List<String> rows = new ArrayList<>();
        rows.add(header);
        rows.addAll(Collections.nCopies(100, row));
        rows.addAll(Arrays.asList(once));
        return rows.toArray(String[]::new);
    }
}
