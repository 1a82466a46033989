package nl.wissel.screening.entry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import nl.wissel.screening.Entry;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.MacPrefix;
import nl.wissel.screening.Registers.Maker;
import nl.wissel.screening.Registers.ModelPattern;

/// Makes a row of what a person wrote: a name that the registers know is taken as they spell it, and a wrong text is said to be wrong.
public final class EntryForm {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int SHORTEST_BEGINNING = 3;

    private final Map<Part, String> texts;
    private final Registers known;

    private EntryForm(Map<Part, String> texts, Registers known) {
        this.texts = texts;
        this.known = known;
    }

    /// A row, or why there is none.
    public sealed interface Outcome {
        record Row(Entry entry) implements Outcome {}

        record Refused(Trouble trouble) implements Outcome {}
    }

    /// @param texts by part; one that is absent is empty
    /// @param known the registers whose makers, brands and lists may be named
    public static Outcome read(EntryKind kind, Map<Part, String> texts, Registers known) {
        var form = new EntryForm(texts, known);
        for (var part : kind.parts()) {
            if (part.required() && form.text(part).isEmpty()) {
                return refused(part, Trouble.Problem.MISSING, "");
            }
        }
        return switch (kind) {
            case LIST -> form.list();
            case MAKER -> form.maker();
            case BRAND -> form.brand();
            case MODEL -> form.model();
            case MAC -> form.mac();
        };
    }

    /// The texts of a row, such that reading them gives the row again.
    ///
    /// @param dutch the fixed words are written in Dutch, else in English
    public static Map<Part, String> write(Entry entry, boolean dutch) {
        var texts = new EnumMap<Part, String>(Part.class);
        texts.put(Part.SOURCE, entry.source());
        switch (entry) {
            case PolicyList list -> texts.putAll(Map.of(Part.TITLE, list.title(), Part.NOTE, list.note(),
                    Part.COUNTRIES, list.countries().stream().sorted().collect(Collectors.joining("; "))));
            case Maker maker -> texts.putAll(Map.of(Part.MAKER, maker.name(), Part.COUNTRY, maker.country(), Part.LISTS, String.join("; ", maker.lists())));
            case Brand brand -> texts.putAll(Map.of(Part.BRAND, brand.name(), Part.MADE_BY, brand.maker(),
                    Part.RELATION, EntryWord.of(brand.relation(), dutch), Part.NOTE, brand.note()));
            case ModelPattern model -> texts.putAll(Map.of(Part.BEGINNING, model.regex(), Part.MADE_BY, model.maker(),
                    Part.STRENGTH, (model.strong() ? EntryWord.STRONG : EntryWord.WEAK).in(dutch), Part.EXAMPLE, model.example()));
            case MacPrefix mac -> texts.putAll(Map.of(Part.PREFIX, mac.prefix(), Part.OWNER, mac.owner()));
        }
        return texts;
    }

    /// The words to choose from; empty when a part is free text.
    public static List<String> choices(Part part, boolean dutch) {
        return EntryWord.words(part, dutch);
    }

    private String text(Part part) {
        return texts.getOrDefault(part, "").strip();
    }

    private List<String> parts(Part part) {
        return Arrays.stream(text(part).split("[;,]")).map(String::strip).filter(text -> !text.isEmpty()).toList();
    }

    private static Outcome refused(Part part, Trouble.Problem problem, String found) {
        return new Outcome.Refused(new Trouble(part, problem, found));
    }

    private Outcome list() {
        var countries = parts(Part.COUNTRIES).stream().map(country -> country.toUpperCase(Locale.ROOT)).toList();
        for (var country : countries) {
            if (!COUNTRIES.contains(country)) {
                return refused(Part.COUNTRIES, Trouble.Problem.NOT_A_COUNTRY, country);
            }
        }
        var title = text(Part.TITLE);
        return named(Part.TITLE, new PolicyList("own-" + Entry.keyOf(title), title, Set.copyOf(countries), text(Part.NOTE), text(Part.SOURCE), ""));
    }

    private Outcome maker() {
        var country = text(Part.COUNTRY).toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            return refused(Part.COUNTRY, Trouble.Problem.NOT_A_COUNTRY, text(Part.COUNTRY));
        }
        for (var list : parts(Part.LISTS)) {
            if (listOf(list).isEmpty()) {
                return refused(Part.LISTS, Trouble.Problem.UNKNOWN_LIST, list);
            }
        }
        var lists = parts(Part.LISTS).stream().flatMap(list -> listOf(list).stream()).map(PolicyList::id).distinct().toList();
        return named(Part.MAKER, new Maker(text(Part.MAKER), country, lists, text(Part.SOURCE)));
    }

    private Optional<PolicyList> listOf(String written) {
        return known.lists().stream().filter(list -> list.id().equalsIgnoreCase(written) || Entry.keyOf(list.title()).equals(Entry.keyOf(written))).findFirst();
    }

    private Outcome brand() {
        var relation = EntryWord.of(Part.RELATION, text(Part.RELATION));
        return relation.isEmpty() ? refused(Part.RELATION, Trouble.Problem.UNKNOWN_WORD, text(Part.RELATION))
                : madeBy(maker -> named(Part.BRAND,
                        new Brand(text(Part.BRAND), maker, relation.get().relation(), text(Part.NOTE), text(Part.SOURCE))));
    }

    private Outcome model() {
        var strength = EntryWord.of(Part.STRENGTH, text(Part.STRENGTH));
        if (strength.isEmpty()) {
            return refused(Part.STRENGTH, Trouble.Problem.UNKNOWN_WORD, text(Part.STRENGTH));
        }
        var beginning = text(Part.BEGINNING);
        if (beginning.length() < SHORTEST_BEGINNING) {
            return refused(Part.BEGINNING, Trouble.Problem.TOO_SHORT, beginning);
        }
        return madeBy(maker -> {
            try {
                var row = new ModelPattern(ModelPattern.regexOf(beginning), maker, strength.get() == EntryWord.STRONG, text(Part.EXAMPLE), text(Part.SOURCE));
                return row.example().isEmpty() || row.meets(row.example()) ? new Outcome.Row(row)
                        : refused(Part.EXAMPLE, Trouble.Problem.EXAMPLE_DIFFERS, row.example());
            } catch (PatternSyntaxException _) {
                return refused(Part.BEGINNING, Trouble.Problem.NOT_A_PATTERN, beginning);
            }
        });
    }

    private Outcome mac() {
        var prefix = text(Part.PREFIX).replaceAll("[\\s:.-]", "").toUpperCase(Locale.ROOT);
        if (!prefix.matches("[0-9A-F]{6}|[0-9A-F]{7}|[0-9A-F]{9}")) {
            return refused(Part.PREFIX, Trouble.Problem.NOT_A_PREFIX, text(Part.PREFIX));
        }
        var maker = spelled(known.makers(), text(Part.OWNER));
        var brand = spelled(known.brands(), text(Part.OWNER));
        return maker.or(() -> brand).<Outcome>map(owner -> new Outcome.Row(new MacPrefix(prefix, maker.isEmpty(), owner, text(Part.SOURCE))))
                .orElseGet(() -> refused(Part.OWNER, Trouble.Problem.UNKNOWN_OWNER, text(Part.OWNER)));
    }

    private Outcome madeBy(Function<String, Outcome> row) {
        return spelled(known.makers(), text(Part.MADE_BY)).map(row).orElseGet(() -> refused(Part.MADE_BY, Trouble.Problem.UNKNOWN_MAKER, text(Part.MADE_BY)));
    }

    /// A name without a letter or digit could never be found again.
    private static Outcome named(Part part, Entry row) {
        return Entry.keyOf(row.name()).isEmpty() ? refused(part, Trouble.Problem.NO_NAME, row.name()) : new Outcome.Row(row);
    }

    private static Optional<String> spelled(List<? extends Entry> rows, String name) {
        var key = Entry.keyOf(name);
        return rows.stream().filter(row -> row.key().equals(key)).map(Entry::name).findFirst();
    }
}
