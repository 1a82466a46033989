package nl.wissel.inventory.mend;

import java.util.List;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Lists;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.mend.Correction.Where;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

class MendingTest {
    private static final Spreadsheet LIST = Lists.file(Lists.table("Blad1",
            "Nummer|Merk|Afdeling|Aantal",
            "C-1|Axis|V&OR|1",
            "C-2|Bosch|Verkeer|veel",
            "c-3|Hikvison|V&OR|1",
            "C-1|Sony|Verkeer|1"));

    @Test
    void aValueIsMendedInEveryRowThatSaysTheSame() throws UnreadableFile {
        var reading = read(List.of(Correction.everywhere(Field.DEPARTMENT, "V&OR", "Verkeer")));

        assertEquals(List.of("Verkeer", "Verkeer"), reading.inventory().cameras().stream().map(camera -> camera.place().department()).toList());
    }

    @Test
    void aCameraIsMendedByItsIdWhateverItsCaseAndRow() throws UnreadableFile {
        var reading = read(List.of(new Correction(new Where.OfCamera("C-3"), Field.BRAND, "Hikvison", "Hikvision")));

        assertEquals(List.of("Axis", "Hikvision"), reading.inventory().cameras().stream().map(camera -> camera.device().brand()).toList());
    }

    @Test
    void aRejectedRowThatIsMendedBecomesACamera() throws UnreadableFile {
        var reading = read(List.of(new Correction(new Where.InRow("Blad1", 3), Field.QUANTITY, "veel", "1"),
                new Correction(new Where.InRow("Blad1", 5), Field.ID, "C-1", "C-4")));

        assertEquals(List.of("C-1", "C-2", "c-3", "C-4"), reading.inventory().cameras().stream().map(Camera::id).toList());
        assertEquals(new Reading.Counts(4, 0, 4, 0, 0), reading.counts());
    }

    @Test
    void aBlankCellIsFilled() throws UnreadableFile {
        var list = Lists.file(Lists.table("Blad1", "Nummer|Merk|Afdeling", "C-1|Axis"));
        var corrections = List.of(new Correction(new Where.OfCamera("C-1"), Field.DEPARTMENT, "", "Verkeer"));

        var reading = InventoryReader.read(Mending.apply(list, InventoryReader.propose(list), corrections), InventoryReader.propose(list));

        assertEquals("Verkeer", reading.inventory().cameras().getFirst().place().department());
    }

    @Test
    void correctionsFollowOneAnother() throws UnreadableFile {
        var reading = read(List.of(Correction.everywhere(Field.DEPARTMENT, "V&OR", "Verkeer"), Correction.everywhere(Field.DEPARTMENT, "Verkeer", "Mobiliteit")));

        assertEquals(List.of("Mobiliteit", "Mobiliteit"), reading.inventory().cameras().stream().map(camera -> camera.place().department()).toList());
    }

    @Test
    void aCorrectionOfWhatNoLongerStandsThereDoesNothing() throws UnreadableFile {
        var corrections = List.of(new Correction(new Where.OfCamera("C-1"), Field.BRAND, "Axsi", "Axis Communications"));

        assertEquals(read(List.of()), read(corrections));
    }

    @Test
    void theHeaderAndWhatWasReadStayAsTheyAre() throws UnreadableFile {
        var before = LIST.tables().getFirst().rows();
        var mended = Mending.apply(LIST, InventoryReader.propose(LIST), List.of(Correction.everywhere(Field.BRAND, "Merk", "Brand")));

        assertEquals(LIST, mended);
        assertSame(before, LIST.tables().getFirst().rows());
    }

    @Test
    void aBlankCellIsNeverFilledEverywhere() {
        assertThrows(IllegalArgumentException.class, () -> Correction.everywhere(Field.DEPARTMENT, "", "Verkeer"));
    }

    private static Reading read(List<Correction> corrections) throws UnreadableFile {
        var mappings = InventoryReader.propose(LIST);
        return InventoryReader.read(Mending.apply(LIST, mappings, corrections), mappings);
    }
}
