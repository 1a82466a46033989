package nl.wissel.store.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.screening.Entry;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.MacPrefix;
import nl.wissel.screening.Registers.Maker;
import nl.wissel.screening.Registers.ModelPattern;
import nl.wissel.screening.Registers.Relation;
import nl.wissel.store.row.Row;
import nl.wissel.store.row.Table;
import org.jspecify.annotations.Nullable;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// The tables of the rows that a user added to the registers.
final class RegisterTables {
    private enum Kind { LIST, MAKER, BRAND, MODEL, PREFIX }

    /// The place of a word of an entry.
    record WordPlace(int entry, int place) {}

    /// Entries without their words, which stand in a table of their own.
    static final Table<List<Entry>, Integer, Entry> ENTRY = new Table<>("register_entry",
            columns("position kind name title country owner relation strong of_brand note source legal_reference"), 1, Table::byPlace,
            RegisterTables::cellsOf, RegisterTables::entry);

    static final Table<List<Entry>, WordPlace, String> WORD = new Table<>("register_entry_word", columns("entry position word"), 2, RegisterTables::words,
            (place, word) -> cells(place.entry(), place.place(), word), row -> Map.entry(new WordPlace(row.number(), row.number()), row.text()));

    private RegisterTables() {}

    /// The entries with their words.
    static List<Entry> entries(Map<Integer, Entry> bare, Map<WordPlace, String> words) {
        var lists = new HashMap<Integer, List<String>>();
        words.forEach((at, word) -> lists.computeIfAbsent(at.entry(), _ -> new ArrayList<>()).add(word));
        var entries = new ArrayList<Entry>();
        bare.forEach((place, entry) -> entries.add(with(entry, lists.getOrDefault(place, List.of()))));
        return entries;
    }

    private static Entry with(Entry entry, List<String> words) {
        return switch (entry) {
            case PolicyList list -> new PolicyList(list.id(), list.title(), new LinkedHashSet<>(words), list.note(), list.source(), list.legalReference());
            case Maker maker -> new Maker(maker.name(), maker.country(), words, maker.source());
            case Brand _, ModelPattern _, MacPrefix _ -> entry;
        };
    }

    private static Map<WordPlace, String> words(List<Entry> entries) {
        var words = new LinkedHashMap<WordPlace, String>();
        Table.byPlace(entries).forEach((entry, of) -> {
            var own = switch (of) {
                case PolicyList list -> list.countries().stream().sorted().toList();
                case Maker maker -> maker.lists();
                case Brand _, ModelPattern _, MacPrefix _ -> List.<String>of();
            };
            Table.byPlace(own).forEach((place, word) -> words.put(new WordPlace(entry, place), word));
        });
        return words;
    }

    private static List<@Nullable Object> cellsOf(Integer place, Entry entry) {
        return switch (entry) {
            case PolicyList list -> cells(place, Kind.LIST, list.id(), list.title(), null, null, null, null, null, list.note(), list.source(), list.legalReference());
            case Maker maker -> cells(place, Kind.MAKER, maker.name(), null, maker.country(), null, null, null, null, null, maker.source(), null);
            case Brand brand -> cells(place, Kind.BRAND, brand.name(), null, null, brand.maker(), brand.relation(), null, null, brand.note(), brand.source(), null);
            case ModelPattern model -> cells(place, Kind.MODEL, model.regex(), null, null, model.maker(), null, model.strong(), null, model.example(), model.source(), null);
            case MacPrefix mac -> cells(place, Kind.PREFIX, mac.prefix(), null, null, mac.owner(), null, null, mac.brand(), null, mac.source(), null);
        };
    }

    private static Map.Entry<Integer, Entry> entry(Row row) throws SQLException {
        var place = row.number();
        var kind = row.constant(Kind.class);
        var name = row.text();
        var title = orEmpty(row.maybeText());
        var country = orEmpty(row.maybeText());
        var owner = orEmpty(row.maybeText());
        var relation = row.maybeConstant(Relation.class);
        var strong = row.maybeNumber();
        var ofBrand = row.maybeNumber();
        var note = orEmpty(row.maybeText());
        var source = row.text();
        var legal = orEmpty(row.maybeText());
        return Map.entry(place, switch (kind) {
            case LIST -> new PolicyList(name, title, new LinkedHashSet<>(), note, source, legal);
            case MAKER -> new Maker(name, country, List.of(), source);
            case BRAND -> new Brand(name, owner, Objects.requireNonNullElse(relation, Relation.POSSIBLE_REBRAND), note, source);
            case MODEL -> new ModelPattern(name, owner, strong != null && strong == 1, note, source);
            case PREFIX -> new MacPrefix(name, ofBrand != null && ofBrand == 1, owner, source);
        });
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
