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
import nl.wissel.risk.DeadlineRule;
import nl.wissel.risk.RiskRules;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MergedNamesTest {
    private static final List<Correction> MERGE = List.of(Correction.everywhere(Field.DEPARTMENT, "V&OR", "Verkeer"));

    private final Project project = Project.withDefaults("city", new Quarter(2027, 1), Set.of()).with(new Inventory(
            List.of(Samples.camera("A").department("V&OR").build(), Samples.camera("B").department("Verkeer").build(), Samples.camera("C").department("Parken").build()),
            List.of(new Site("Dam", "V&OR", null, null, false, null, null, null)),
            List.of(new Department("Verkeer", "K1"), new Department("V&OR", "K2"))))
            .with(new Budget(Map.of(), Map.of("V&OR", Map.of(2027, new Euros(100)), "Verkeer", Map.of(2027, new Euros(50), 2028, new Euros(7))), Map.of(), false));

    @Test
    void aMergedDepartmentGoesByItsNewNameEverywhere() {
        var merged = MergedNames.merged(project, MERGE);

        assertEquals(List.of("Verkeer", "Verkeer", "Parken"), merged.inventory().cameras().stream().map(camera -> camera.place().department()).toList());
        assertEquals(List.of("Verkeer"), merged.inventory().sites().stream().map(Site::department).toList());
        assertEquals(List.of(new Department("Verkeer", "K1")), merged.inventory().departments());
    }

    @Test
    void capsOfDepartmentsThatBecomeOneAreAddedUp() {
        assertEquals(Map.of("Verkeer", Map.of(2027, new Euros(150), 2028, new Euros(7))), MergedNames.merged(project, MERGE).budget().departmentCaps());
    }

    @Test
    void capsAndDeadlinesOfScenariosThatAreNotThePlanAreMergedToo() {
        var two = project.with(RiskRules.DEFAULT.with(new DeadlineRule.OfSite("Dam", new Quarter(2029, 4))).with(new DeadlineRule.OfSite("De Dam", new Quarter(2028, 1))));
        var beside = two.with(two.scenarios().copying(0, "less").presenting(1));

        var merged = MergedNames.merged(beside, List.of(MERGE.getFirst(), Correction.everywhere(Field.SITE, "De Dam", "Dam")));

        assertEquals(List.of(Set.of("Verkeer"), Set.of("Verkeer")), merged.scenarios().all().stream().map(scenario -> scenario.budget().departmentCaps().keySet()).toList());
        var rule = List.of(new DeadlineRule.OfSite("Dam", new Quarter(2028, 1)));
        assertEquals(List.of(rule, rule), merged.scenarios().all().stream().map(Scenario::deadlines).toList());
    }

    @Test
    void ofSitesThatBecomeOneNothingThatWasSaidIsLost() {
        var described = project.with(new Inventory(List.of(Samples.camera("A").site("De Dam").build(), Samples.camera("B").site("Dam").build()),
                List.of(new Site("De Dam", "Verkeer", Site.Kind.STREET, new Euros(500), true, new Quarter(2027, 3), new Quarter(2029, 1), null),
                        new Site("Dam", "Parken", null, new Euros(700), false, new Quarter(2027, 2), new Quarter(2028, 1), null)), List.of()));

        var merged = MergedNames.merged(described, List.of(Correction.everywhere(Field.SITE, "De Dam", "Dam")));

        assertEquals(List.of("Dam", "Dam"), merged.inventory().cameras().stream().map(camera -> camera.place().site()).toList());
        assertEquals(List.of(new Site("Dam", "Parken", Site.Kind.STREET, new Euros(700), true, new Quarter(2027, 3), new Quarter(2028, 1), null)), merged.inventory().sites());
    }

    @Test
    void brandsAndSuppliersAreMerged() {
        var devices = project.with(new Inventory(List.of(Samples.camera("A").brand("Hik Vision").supplier("Installateur BV").build()), List.of(), List.of()));

        var merged = MergedNames.merged(devices, List.of(Correction.everywhere(Field.BRAND, "Hik Vision", "Hikvision"), Correction.everywhere(Field.SUPPLIER, "Installateur BV", "Installateur")));

        assertEquals(List.of(Samples.camera("A").brand("Hikvision").supplier("Installateur").build()), merged.inventory().cameras());
    }

    @Test
    void anotherCorrectionMergesNothing() {
        assertEquals(project, MergedNames.merged(project, List.of(Correction.everywhere(Field.MODEL, "V&OR", "Verkeer"),
                new Correction(new Correction.Where.OfCamera("A"), Field.DEPARTMENT, "V&OR", "Verkeer"))));
    }
}
