package nl.wissel.screening.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wissel.screening.Entry;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.MacPrefix;
import nl.wissel.screening.Registers.Maker;
import nl.wissel.screening.Registers.ModelPattern;
import nl.wissel.screening.Registers.Relation;
import nl.wissel.screening.entry.EntryForm.Outcome;
import nl.wissel.screening.entry.Trouble.Problem;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class EntryFormTest {
    private static final Registers KNOWN = Registers.bundled();

    private static void reads(Entry expected, EntryKind kind, Map<Part, String> texts) {
        assertEquals(new Outcome.Row(expected), EntryForm.read(kind, texts, KNOWN));
    }

    private static void refuses(Part part, Problem problem, String found, EntryKind kind, Map<Part, String> texts) {
        assertEquals(new Outcome.Refused(new Trouble(part, problem, found)), EntryForm.read(kind, texts, KNOWN));
    }

    @Test
    void brand_withItsMakerAsTheRegisterSpellsIt() {
        reads(new Brand("Stadscam", "Hikvision", Relation.REBRAND, "seen", "invoice"), EntryKind.BRAND,
                Map.of(Part.BRAND, " Stadscam ", Part.MADE_BY, "HIK VISION", Part.RELATION, "Omgelabeld", Part.NOTE, "seen", Part.SOURCE, "invoice"));
    }

    @Test
    void brand_wrong() {
        refuses(Part.MADE_BY, Problem.UNKNOWN_MAKER, "Nobody", EntryKind.BRAND,
                Map.of(Part.BRAND, "Stadscam", Part.MADE_BY, "Nobody", Part.RELATION, "rebrand", Part.SOURCE, "x"));
        refuses(Part.RELATION, Problem.UNKNOWN_WORD, "cousin", EntryKind.BRAND,
                Map.of(Part.BRAND, "Stadscam", Part.MADE_BY, "Bosch", Part.RELATION, "cousin", Part.SOURCE, "x"));
        refuses(Part.SOURCE, Problem.MISSING, "", EntryKind.BRAND,
                Map.of(Part.BRAND, "Stadscam", Part.MADE_BY, "Bosch", Part.RELATION, "rebrand", Part.SOURCE, " "));
        refuses(Part.BRAND, Problem.NO_NAME, "--", EntryKind.BRAND,
                Map.of(Part.BRAND, "--", Part.MADE_BY, "Bosch", Part.RELATION, "rebrand", Part.SOURCE, "x"));
    }

    @Test
    void maker_onListsByIdOrTitle() {
        reads(new Maker("Acme", "CN", List.of("ndaa-889", "fcc-covered"), "x"), EntryKind.MAKER,
                Map.of(Part.MAKER, "Acme", Part.COUNTRY, "cn", Part.LISTS, "NDAA-889; US FCC Covered List", Part.SOURCE, "x"));
        refuses(Part.LISTS, Problem.UNKNOWN_LIST, "ours", EntryKind.MAKER, Map.of(Part.MAKER, "Acme", Part.COUNTRY, "CN", Part.LISTS, "ours", Part.SOURCE, "x"));
        refuses(Part.COUNTRY, Problem.NOT_A_COUNTRY, "China", EntryKind.MAKER, Map.of(Part.MAKER, "Acme", Part.COUNTRY, "China", Part.SOURCE, "x"));
    }

    @Test
    void list_isKnownByItsTitle() {
        reads(new PolicyList("own-citylist2026", "City list 2026", Set.of("CN", "RU"), "", "council", ""), EntryKind.LIST,
                Map.of(Part.TITLE, "City list 2026", Part.COUNTRIES, "cn, RU", Part.SOURCE, "council"));
    }

    @Test
    void model_asABeginningOrAnExpression() {
        reads(new ModelPattern("^XY-\\d[A-Z]\\.9", "Bosch", true, "xy-4k.9", "x"), EntryKind.MODEL,
                Map.of(Part.BEGINNING, "XY-#?.9", Part.MADE_BY, "Bosch", Part.STRENGTH, "sterk", Part.EXAMPLE, "xy-4k.9", Part.SOURCE, "x"));
        reads(new ModelPattern("^XY-[0-4]", "Bosch", false, "", "x"), EntryKind.MODEL,
                Map.of(Part.BEGINNING, "^XY-[0-4]", Part.MADE_BY, "Bosch", Part.STRENGTH, "weak", Part.SOURCE, "x"));
    }

    @Test
    void model_wrong() {
        refuses(Part.EXAMPLE, Problem.EXAMPLE_DIFFERS, "AB-1", EntryKind.MODEL,
                Map.of(Part.BEGINNING, "XY-#", Part.MADE_BY, "Bosch", Part.STRENGTH, "weak", Part.EXAMPLE, "AB-1", Part.SOURCE, "x"));
        refuses(Part.BEGINNING, Problem.NOT_A_PATTERN, "^XY-[", EntryKind.MODEL,
                Map.of(Part.BEGINNING, "^XY-[", Part.MADE_BY, "Bosch", Part.STRENGTH, "weak", Part.SOURCE, "x"));
        refuses(Part.BEGINNING, Problem.TOO_SHORT, "XY", EntryKind.MODEL,
                Map.of(Part.BEGINNING, "XY", Part.MADE_BY, "Bosch", Part.STRENGTH, "weak", Part.SOURCE, "x"));
    }

    @Test
    void mac_inAnyNotation_ofAMakerOrABrand() {
        reads(new MacPrefix("AABBCC", false, "Bosch", "x"), EntryKind.MAC, Map.of(Part.PREFIX, "aa:bb-cc", Part.OWNER, "bosch", Part.SOURCE, "x"));
        reads(new MacPrefix("AABBCCD", true, "Honeywell", "x"), EntryKind.MAC, Map.of(Part.PREFIX, "aa.bb.cc.d", Part.OWNER, "HONEYWELL", Part.SOURCE, "x"));
        refuses(Part.PREFIX, Problem.NOT_A_PREFIX, "aa:bb", EntryKind.MAC, Map.of(Part.PREFIX, "aa:bb", Part.OWNER, "Bosch", Part.SOURCE, "x"));
        refuses(Part.OWNER, Problem.UNKNOWN_OWNER, "Nobody", EntryKind.MAC, Map.of(Part.PREFIX, "AABBCC", Part.OWNER, "Nobody", Part.SOURCE, "x"));
    }

    @Test
    void whatIsWritten_readsBackTheSame_inBothLanguages() {
        for (var dutch : List.of(true, false)) {
            for (var kind : List.of(EntryKind.MAKER, EntryKind.BRAND, EntryKind.MODEL, EntryKind.MAC)) {
                kind.in(KNOWN).forEach(row -> reads(row, kind, EntryForm.write(row, dutch)));
            }
        }
    }
}
