package nl.wissel.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.MacPrefix;
import nl.wissel.screening.Registers.Maker;
import nl.wissel.screening.Registers.ModelPattern;

/// The rows that a user added to the registers. A row about a brand, prefix, pattern or list that is in the registers already takes its
/// place; a maker keeps its country and the lists it stands on, and stands on the added ones too.
public record Extension(List<Entry> entries) {
    public static final Extension NONE = new Extension(List.of());

    public Extension {
        entries = List.copyOf(entries);
    }

    /// With one row more; it takes the place of an earlier one about the same thing.
    public Extension with(Entry entry) {
        return new Extension(Stream.concat(without(entry).entries.stream(), Stream.of(entry)).toList());
    }

    public Extension without(Entry entry) {
        return new Extension(entries.stream().filter(each -> !isAboutTheSame(each, entry)).toList());
    }

    /// The rows that name this one, so that it cannot go before they do: brands, patterns and prefixes of a maker that only this row brings
    /// in, makers on a list.
    public List<Entry> needing(Entry entry, Registers bundled) {
        var rest = without(entry).appliedTo(bundled);
        return entries.stream().filter(row -> !isAboutTheSame(row, entry) && !isGrounded(row, rest)).toList();
    }

    private static boolean isGrounded(Entry row, Registers registers) {
        return switch (row) {
            case PolicyList _ -> true;
            case Maker maker -> registers.lists().stream().map(PolicyList::id).toList().containsAll(maker.lists());
            case Brand brand -> isKnown(registers.makers(), brand.maker());
            case ModelPattern model -> isKnown(registers.makers(), model.maker());
            case MacPrefix mac -> isKnown(mac.brand() ? registers.brands() : registers.makers(), mac.owner());
        };
    }

    private static boolean isKnown(List<? extends Entry> rows, String name) {
        return rows.stream().anyMatch(row -> row.key().equals(Entry.keyOf(name)));
    }

    private static boolean isAboutTheSame(Entry one, Entry other) {
        return one.getClass().equals(other.getClass()) && one.key().equals(other.key());
    }

    /// The registers with these rows.
    public Registers appliedTo(Registers registers) {
        if (entries.isEmpty()) {
            return registers;
        }
        var lists = merged(PolicyList.class, registers.lists());
        return new Registers(lists, makers(registers.makers(), lists), merged(Brand.class, registers.brands()),
                merged(ModelPattern.class, registers.patterns()), merged(MacPrefix.class, registers.macPrefixes()), registers.fillers());
    }

    private <E extends Entry> Stream<E> own(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <E extends Entry> List<E> merged(Class<E> kind, List<E> bundled) {
        var rows = new LinkedHashMap<String, E>();
        bundled.forEach(row -> rows.put(row.key(), row));
        own(kind).forEach(row -> rows.put(row.key(), row));
        return List.copyOf(rows.values());
    }

    private List<Maker> makers(List<Maker> bundled, List<PolicyList> lists) {
        Map<String, Maker> added = own(Maker.class).collect(Collectors.toMap(Entry::key, Function.identity()));
        var makers = new ArrayList<Maker>();
        for (var maker : bundled) {
            var own = added.remove(maker.key());
            makers.add(own == null ? maker
                    : new Maker(maker.name(), maker.country(), both(maker.lists(), own.lists()), maker.source() + " ; " + own.source()));
        }
        own(Maker.class).filter(maker -> added.containsKey(maker.key())).forEach(makers::add);
        return makers.stream().map(maker -> new Maker(maker.name(), maker.country(), both(maker.lists(), byCountry(maker, lists)), maker.source())).toList();
    }

    private static List<String> byCountry(Maker maker, List<PolicyList> lists) {
        return lists.stream().filter(list -> list.countries().contains(maker.country())).map(PolicyList::id).toList();
    }

    private static List<String> both(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
