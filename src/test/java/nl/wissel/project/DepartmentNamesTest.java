package nl.wissel.project;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.Samples;
import nl.wissel.inventory.Department;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.plan.Budget;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DepartmentNamesTest {
    private static final List<Correction> MERGE = List.of(Correction.everywhere(Field.DEPARTMENT, "V&OR", "Verkeer"));

    private final Project project = Project.withDefaults("city", new Quarter(2027, 1), Set.of()).with(new Inventory(
            List.of(Samples.camera("A").department("V&OR").build(), Samples.camera("B").department("Verkeer").build(), Samples.camera("C").department("Parken").build()),
            List.of(new Site("Dam", "V&OR", null, null, false, null, null, null)),
            List.of(new Department("Verkeer", "K1"), new Department("V&OR", "K2"))))
            .with(new Budget(Map.of(), Map.of("V&OR", Map.of(2027, new Euros(100)), "Verkeer", Map.of(2027, new Euros(50), 2028, new Euros(7))), Map.of(), false));

    @Test
    void aMergedDepartmentGoesByItsNewNameEverywhere() {
        var merged = DepartmentNames.merged(project, MERGE);

        assertEquals(List.of("Verkeer", "Verkeer", "Parken"), merged.inventory().cameras().stream().map(camera -> camera.place().department()).toList());
        assertEquals(List.of("Verkeer"), merged.inventory().sites().stream().map(Site::department).toList());
        assertEquals(List.of(new Department("Verkeer", "K1")), merged.inventory().departments());
    }

    @Test
    void capsOfDepartmentsThatBecomeOneAreAddedUp() {
        assertEquals(Map.of("Verkeer", Map.of(2027, new Euros(150), 2028, new Euros(7))), DepartmentNames.merged(project, MERGE).budget().departmentCaps());
    }

    @Test
    void anotherCorrectionMergesNothing() {
        assertEquals(project, DepartmentNames.merged(project, List.of(Correction.everywhere(Field.SITE, "V&OR", "Verkeer"))));
    }
}
