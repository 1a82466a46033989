package nl.wissel.inventory.mend;

import java.util.List;
import nl.wissel.Samples;
import nl.wissel.inventory.mend.NameProposal.Kind;
import nl.wissel.inventory.mend.NearNames.Group;
import nl.wissel.inventory.mend.NearNames.Spelling;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NameProposalTest {
    @Test
    void whatIsNearIsProposedByKind() {
        var cameras = List.of(Samples.camera("1").department("Parkeren").site("Rokin 1").brand("Hikvision").supplier("Installateur BV").build(),
                Samples.camera("2").department("parkeren").site("Rokin 2").brand("Hik Vision").supplier("Installateur").build(),
                Samples.camera("3").department("Parkeren").site("Rokin 3").brand("Hikvision").supplier("Installateur").build());

        assertEquals(List.of(new NameProposal(Kind.DEPARTMENTS, List.of(group("Parkeren", 2, "parkeren", 1))),
                new NameProposal(Kind.BRANDS, List.of(group("Hikvision", 2, "Hik Vision", 1))),
                new NameProposal(Kind.SUPPLIERS, List.of(group("Installateur", 2, "Installateur BV", 1)))), NameProposal.of(cameras));
    }

    @Test
    void sitesOfOneDepartmentAreToldApartFromThoseOfSeveral() {
        var cameras = List.of(Samples.camera("1").department("Wegen").site("Leidseplein").build(), Samples.camera("2").department("Wegen").site("Liedseplein").build(),
                Samples.camera("3").department("Wegen").site("Stopera").build(), Samples.camera("4").department("Parken").site("Stoppera").build(),
                Samples.camera("5").department("Parken").site("Stoppera").build());

        assertEquals(List.of(new NameProposal(Kind.SITES_OF_ONE_DEPARTMENT, List.of(group("Leidseplein", 1, "Liedseplein", 1))),
                new NameProposal(Kind.SITES_OF_SEVERAL_DEPARTMENTS, List.of(group("Stoppera", 2, "Stopera", 1)))), NameProposal.of(cameras));
    }

    @Test
    void aSiteIsCountedInAllDepartmentsSinceItIsMergedInAll() {
        var cameras = List.of(Samples.camera("1").department("Wegen").site("Leidseplein").build(), Samples.camera("2").department("Wegen").site("Liedseplein").build(),
                Samples.camera("3").department("Parken").site("Liedseplein").build());

        assertEquals(List.of(new NameProposal(Kind.SITES_OF_ONE_DEPARTMENT, List.of(group("Liedseplein", 2, "Leidseplein", 1)))), NameProposal.of(cameras));
    }

    private static Group group(String first, int count, String second, int other) {
        return new Group(List.of(new Spelling(first, count), new Spelling(second, other)));
    }
}
