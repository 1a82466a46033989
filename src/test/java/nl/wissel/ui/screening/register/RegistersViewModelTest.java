package nl.wissel.ui.screening.register;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.wissel.project.ScreeningRules;
import nl.wissel.screening.Extension;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.Maker;
import nl.wissel.screening.Registers.Relation;
import nl.wissel.screening.entry.EntryKind;
import nl.wissel.screening.entry.Part;
import nl.wissel.screening.entry.Trouble;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.ChosenFile;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RegistersViewModelTest {
    private static final Map<Part, String> STADSCAM =
            Map.of(Part.BRAND, "Stadscam", Part.MADE_BY, "Acme", Part.RELATION, "rebrand", Part.SOURCE, "invoice");
    private static final Brand BRAND = new Brand("Stadscam", "Acme", Relation.REBRAND, "", "invoice");
    private static final Maker ACME = new Maker("Acme", "NL", List.of(), "trade register");
    private static final PolicyList LIST = new PolicyList("own-citylist", "City list", Set.of(), "", "council", "");

    private final Session session = SmallCity.session(SmallCity.soonest());

    private RegistersViewModel model(Path file) {
        return new RegistersViewModel(session, Texts.of(Language.EN), new ChosenFile(file));
    }

    private ScreeningRules rules() {
        return Objects.requireNonNull(session.project().get()).screening();
    }

    @Test
    void aRowWhoseMakerIsNotKnown_isRefusedUntilItIs_andUndone() {
        var model = model(Path.of("none"));
        assertEquals(Optional.of(new Trouble(Part.MADE_BY, Trouble.Problem.UNKNOWN_MAKER, "Acme")), model.add(STADSCAM));

        model.kind().set(EntryKind.MAKER);
        assertEquals(Optional.empty(), model.add(Map.of(Part.MAKER, "Acme", Part.COUNTRY, "NL", Part.SOURCE, "trade register")));
        model.kind().set(EntryKind.BRAND);
        assertEquals(Optional.empty(), model.add(STADSCAM));
        assertEquals(new Extension(List.of(ACME, BRAND)), rules().own());

        session.undo();
        assertEquals(new Extension(List.of(ACME)), rules().own());
    }

    @Test
    void aRowThatAnotherNeeds_stays() {
        var model = model(Path.of("none"));
        session.edit("rows", project -> project.with(project.screening().adding(ACME).adding(BRAND)));

        model.remove(ACME);
        assertEquals(Message.bad("“Acme” stays: your own row “Stadscam” names it. Remove that one first."), model.message().get());
        model.remove(BRAND);
        model.remove(ACME);
        assertEquals(Extension.NONE, rules().own());
    }

    @Test
    void aNewListCounts_andCountsNoMoreWhenItIsRemoved() {
        var model = model(Path.of("none"));
        model.kind().set(EntryKind.LIST);
        model.add(Map.of(Part.TITLE, "City list", Part.SOURCE, "council"));
        assertEquals(true, rules().activeLists().contains("own-citylist"));

        model.remove(LIST);
        assertEquals(false, rules().activeLists().contains("own-citylist"));
    }

    @Test
    void theSearchLooksInNameMakerAndSource_ownRowsFirst() {
        var model = model(Path.of("none"));
        session.edit("rows", project -> project.with(project.screening().adding(ACME).adding(BRAND)));
        assertEquals("Stadscam", model.picture().getValue().rows().getFirst().name());

        model.search().set(" ACME ");
        assertEquals(List.of("Stadscam"), model.picture().getValue().rows().stream().map(RegisterPicture.Row::name).toList());
    }

    @Test
    void whatIsExported_anotherProjectImports(@TempDir Path folder) {
        var file = folder.resolve("own.xlsx");
        session.edit("rows", project -> project.with(project.screening().adding(LIST).adding(ACME).adding(BRAND)));
        var shared = rules();
        model(file).exportRows();
        session.undo();

        var model = model(file);
        model.importRows();
        assertEquals(Message.good("3 rows were taken."), model.message().get());
        assertEquals(shared, rules());
    }

    @Test
    void aFileThatCannotBeRead_saysSo(@TempDir Path folder) {
        var model = model(folder.resolve("none.xlsx"));
        model.importRows();

        assertEquals(true, model.message().get().trouble());
        assertEquals(Extension.NONE, rules().own());
    }
}
