package nl.wissel.ui.intake.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.exchange.Imported;
import nl.wissel.flow.Workflow;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.inventory.mend.Correction.Where;
import nl.wissel.screening.Registers;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;
import nl.wissel.sheet.read.SpreadsheetReader;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.ui.intake.model.Phase.Preview;
import nl.wissel.ui.intake.remark.Remarks;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;
import nl.wissel.ui.task.DirectJobs;
import nl.wissel.ui.task.Jobs;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class DraftViewModelTest {
    /// Two good rows, one with a date that is none, one with an id that is there already; a column that is not known.
    private static final String LIST = """
            Nr;Merk;Model;Locatie;Plaatsingsdatum;Kleur
            C-1;Axis;P1448;Dam;2019-03-12;wit
            C-2;Bosch;NBE;Spui;2020-05-01;zwart
            C-3;Hikvision;DS-2CD2346G2;Rokin;weet niet;wit
            C-2;Bosch;NBE;Spui;2020-05-01;zwart
            """;

    @TempDir
    private Path folder;

    private final Session session = session(new DirectJobs());
    private final IntakeViewModel intake = intake(session);

    @Test
    void aValueIsMendedInTheDraftAndTheFileStaysAsItIs() throws IOException {
        var file = list();
        intake.importList(file);

        intake.draft().mend(List.of(new Correction(new Where.OfCamera("C-3"), Field.INSTALLED, "weet niet", "2021-06-01")));

        assertEquals(new RowCounts(3, 0, 1), RowCounts.of(counted().reading()));
        assertEquals(LIST, Files.readString(file));
    }

    @Test
    void eachChangeOfADraftIsUndone() throws IOException {
        intake.importList(list());
        var before = mapping().draft();
        intake.draft().feed(row("Kleur"), Field.DEPARTMENT);
        intake.draft().mend(List.of(Correction.everywhere(Field.BRAND, "Axis", "Sony")));

        intake.draft().undo();
        assertEquals(List.of(), mapping().draft().corrections());
        intake.draft().undo();

        assertEquals(before, mapping().draft());
    }

    @Test
    void sitesThatWereMergedAreMergedInTheNextEditionToo() throws IOException {
        intake.importList(list());
        intake.draft().mend(List.of(Correction.everywhere(Field.SITE, "Rokin", "Rokin 1")));
        intake.takeOver();

        intake.importList(Files.writeString(folder.resolve("volgende.csv"), LIST + "C-9;Sony;SNC;Rokin;2021-01-01;wit\n"));

        assertEquals(List.of("Dam", "Spui", "Rokin 1", "Rokin 1"), counted().project().inventory().cameras().stream().map(camera -> camera.place().site()).toList());
    }

    @Test
    void aCorrectionIsTakenBack() throws IOException {
        var correction = Correction.everywhere(Field.BRAND, "Axis", "Sony");
        intake.importList(list());
        intake.draft().mend(List.of(correction));

        intake.draft().takeBack(correction);

        assertEquals(List.of(), mapping().draft().corrections());
    }

    @Test
    void aCellIsLookedUpWithHowManySayTheSame() throws IOException {
        intake.importList(list());
        var seen = new ArrayList<MendTarget>();

        intake.draft().look("lijst", 2, 5, seen::add);
        intake.draft().look("lijst", 3, 1, seen::add);
        intake.draft().look("lijst", 4, 4, seen::add);

        assertEquals(List.of(new MendTarget(new Where.InRow("lijst", 3), Field.BRAND, "Bosch", 2),
                new MendTarget(new Where.OfCamera("c-3"), Field.INSTALLED, "weet niet", 1)), seen);
    }

    @Test
    void aRemarkIsShownInItsRow() throws IOException {
        intake.importList(list());
        var line = remarks().groups().stream().filter(group -> group.problem() == Problem.NOT_A_DATE).findFirst().orElseThrow().lines().getFirst();

        var context = intake.draft().context(line).orElseThrow();

        assertEquals(4, context.columns().get(context.column()).index());
        assertEquals(List.of(2, 3, 4, 5), context.lines().stream().map(RowContext.Line::number).toList());
        assertEquals(List.of("C-3", "Hikvision", "DS-2CD2346G2", "Rokin", "weet niet", "wit"), context.lines().get(2).texts());
    }

    @Test
    void rejectedRowsGoOutAreMendedAndComeBackAsCameras() throws IOException, UnreadableFile {
        intake.importList(list());
        var file = folder.resolve("rejected.xlsx");
        intake.draft().saveRejected(file, Texts.of(Language.NL), why -> {
            throw new AssertionError(why);
        });
        var sheet = SpreadsheetReader.read(file).tables().getFirst();
        var written = sheet.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
        assertEquals(List.of(List.of("blad in de lijst", "rij in de lijst", "wat er mis is", "Nr", "Merk", "Model", "Locatie", "Plaatsingsdatum"),
                List.of("lijst", "5", "Camera-id 'C-2' komt al voor, op lijst!3", "C-2", "Bosch", "NBE", "Spui", "2020-05-01")), written);

        var mended = Files.writeString(folder.resolve("mended.csv"), """
                row in the list;sheet in the list;Nr;Merk;Locatie
                5;lijst;C-4;Bosch;Spui
                ;;C-5;Sony;Muntplein
                """);
        intake.draft().readMended(mended, why -> {
            throw new AssertionError(why);
        });

        assertEquals(new RowCounts(4, 1, 0), RowCounts.of(counted().reading()));
        assertEquals(List.of("C-1", "C-2", "C-3", "C-4", "C-5"), counted().project().inventory().cameras().stream().map(Camera::id).toList());
        assertEquals("NBE", counted().project().inventory().cameras().get(3).device().model());
    }

    @Test
    void aFileThatIsNoMendedListChangesNothing() throws IOException {
        intake.importList(list());
        var before = intake.phase().get();
        var why = new ArrayList<UnreadableFile>();

        intake.draft().readMended(list(), why::add);

        assertEquals(List.of(Reason.NO_HEADER), why.stream().map(UnreadableFile::reason).toList());
        assertEquals(before, intake.phase().get());
    }

    private static Session session(Jobs jobs) {
        return new Session(new Workflow(Registers.bundled(), SmallCity.soonest()), jobs, trouble -> {
            throw new AssertionError(trouble);
        });
    }

    private static IntakeViewModel intake(Session session) {
        return new IntakeViewModel(session, new Quarter(2027, 1));
    }

    private Path list() throws IOException {
        return Files.writeString(folder.resolve("lijst.csv"), LIST);
    }

    private Phase.Mapping mapping() {
        return assertInstanceOf(Phase.Mapping.class, intake.phase().get());
    }

    private Imported counted() {
        return assertInstanceOf(Preview.Counted.class, mapping().preview()).imported();
    }

    private Remarks remarks() {
        return assertInstanceOf(Preview.Counted.class, mapping().preview()).remarks();
    }

    private MappingRow row(String header) {
        return mapping().draft().rows().stream().filter(row -> row.header().equals(header)).findFirst().orElseThrow();
    }
}
