package nl.wissel.ui.intake.model;

import java.util.List;
import java.util.Optional;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Lists;
import nl.wissel.inventory.mend.ColumnMemory;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.sheet.UnreadableFile;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DraftTest {
    @Test
    void aColumnThatGivesWayNamesTheOneThatFeedsItsField() throws UnreadableFile {
        var draft = draft("Nummer|Merk|Fabrikant|Locatie", "C-1|Axis|Sony|Dam");

        assertEquals(Optional.of(new Draft.Conflict(Field.BRAND, "Merk")), draft.conflict(row(draft, "Fabrikant")));
        assertEquals(Optional.empty(), draft.conflict(row(draft, "Merk")));
    }

    @Test
    void theConflictTurnsWhenAPersonChoosesTheOther() throws UnreadableFile {
        var draft = draft("Nummer|Merk|Fabrikant|Locatie", "C-1|Axis|Sony|Dam");

        var changed = draft.feeding(row(draft, "Fabrikant"), Field.BRAND);

        assertEquals(Optional.of(new Draft.Conflict(Field.BRAND, "Fabrikant")), changed.conflict(row(changed, "Merk")));
    }

    @Test
    void aColumnThatIsNotKnownHasNoConflict() throws UnreadableFile {
        var draft = draft("Nummer|Merk|Kleur|Locatie", "C-1|Axis|wit|Dam");

        assertEquals(Optional.empty(), draft.conflict(row(draft, "Kleur")));
    }

    private static Draft draft(String... rows) throws UnreadableFile {
        var file = Lists.file(Lists.table("Blad1", rows));
        return Draft.of(file, InventoryReader.propose(file), ColumnMemory.NONE, List.of());
    }

    private static MappingRow row(Draft draft, String header) {
        return draft.rows().stream().filter(row -> row.header().equals(header)).findFirst().orElseThrow();
    }
}
