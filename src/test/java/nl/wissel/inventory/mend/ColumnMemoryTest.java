package nl.wissel.inventory.mend;

import java.util.List;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.SheetMapping.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ColumnMemoryTest {
    private static final SheetMapping PROPOSED = sheet(column(0, "Nr", Field.ID, 1), column(1, "Hoek", null, 0), column(2, "Plaats", Field.SITE, 0.8));
    private static final SheetMapping CHOSEN = sheet(column(0, "Nr", Field.ID, 1), column(1, "Hoek", Field.SITE, 1), column(2, "Plaats", null, 1));

    private final ColumnMemory memory = ColumnMemory.NONE.with(List.of(PROPOSED), List.of(CHOSEN));

    @Test
    void theSameHeadersInAnyOrderAreReadTheSameWay() {
        var next = sheet(column(0, "plaats", Field.SITE, 0.8), column(1, "NR", Field.ID, 1), column(2, "hoek", null, 0));

        assertEquals(sheet(column(0, "plaats", null, 0), column(1, "NR", Field.ID, 1), column(2, "hoek", Field.SITE, 1)), memory.apply(next));
    }

    @Test
    void aNameThatAPersonExplainedIsKnownInOtherLists() {
        var other = sheet(column(0, "Nr", Field.ID, 1), column(1, "Hoek", null, 0));

        assertEquals(sheet(column(0, "Nr", Field.ID, 1), column(1, "Hoek", Field.SITE, 0.9)), memory.apply(other));
    }

    @Test
    void aNameThatAPersonExplainedGivesWayToAColumnTheProgramKnows() {
        var other = sheet(column(0, "Nr", Field.ID, 1), column(1, "Hoek", null, 0), column(2, "Locatie", Field.SITE, 1));

        assertEquals(other, memory.apply(other));
    }

    @Test
    void whatTheProgramProposesItselfIsNotRemembered() {
        assertEquals(ColumnMemory.NONE, ColumnMemory.NONE.with(List.of(PROPOSED), List.of(PROPOSED)));
        assertEquals(ColumnMemory.NONE, memory.with(List.of(PROPOSED), List.of(PROPOSED)));
    }

    @Test
    void twoColumnsOfOneNameAreToldApart() {
        var proposed = sheet(column(0, "Nr", Field.ID, 1), column(1, "Code", null, 0), column(2, "Code", null, 0));
        var chosen = sheet(column(0, "Nr", Field.ID, 1), column(1, "Code", null, 0), column(2, "Code", Field.MODEL, 1));

        assertEquals(Field.MODEL, ColumnMemory.NONE.with(List.of(proposed), List.of(chosen)).apply(proposed).columns().get(2).field());
    }

    private static SheetMapping sheet(Column... columns) {
        return new SheetMapping("Blad1", 1, 1, List.of(columns));
    }

    private static Column column(int index, String header, @Nullable Field field, double confidence) {
        return new Column(index, header, field, confidence, List.of());
    }
}
