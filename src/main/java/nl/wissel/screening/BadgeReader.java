package nl.wissel.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wissel.inventory.Field;
import nl.wissel.screening.Clue.Weight;
import nl.wissel.screening.Evidence.Kind;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.Filler;
import nl.wissel.screening.Registers.Relation;
import nl.wissel.screening.lookup.NameIndex;
import nl.wissel.screening.lookup.NameIndex.Hit;
import nl.wissel.screening.lookup.Words;

/// Reads names of brands and makers: on the badge, before a model, in running text.
final class BadgeReader {
    private static final Pattern PARENTHESES = Pattern.compile("[()]");

    private final Map<String, List<String>> activeLists;
    private final NameIndex<Brand> names;
    private final Set<String> ambiguous;
    private final Map<String, Optional<Brand>> near = new ConcurrentHashMap<>();

    /// @param activeLists maker -> the active lists it stands on
    BadgeReader(Registers registers, Map<String, List<String>> activeLists) {
        this.activeLists = activeLists;
        names = new NameIndex<>(names(registers), registers.fillers().stream().filter(filler -> filler.kind() != Filler.Kind.AMBIGUOUS)
                .map(Filler::word).toList());
        ambiguous = registers.fillers().stream().filter(filler -> filler.kind() == Filler.Kind.AMBIGUOUS)
                .map(filler -> Words.of(filler.word()).joined()).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Brand> names(Registers registers) {
        var names = new LinkedHashMap<String, Brand>();
        registers.brands().forEach(brand -> names.put(brand.name(), brand));
        for (var maker : registers.makers()) {
            // "Johnson Controls (Tyco)" goes by either name
            PARENTHESES.splitAsStream(maker.name()).map(String::strip)
                    .forEach(name -> names.putIfAbsent(name, new Brand(name, maker.name(), Relation.MAKER, "", maker.source())));
        }
        // German spelling without dots: Geutebrueck
        Map.copyOf(names).forEach((name, brand) -> names.putIfAbsent(name.replace("ü", "ue"), brand));
        return names;
    }

    /// What the badge and the model say.
    ///
    /// @param models the texts in which a model may begin: both cells, and both without a leading name
    /// @param makers makers whose own name is on the badge
    record Badge(List<Clue> clues, List<Model> models, Set<String> makers) {}

    record Model(Field field, String text) {}

    Badge read(String brand, String model) {
        var badge = Words.of(brand + " " + model);
        var inBrand = Words.of(brand).count();
        var hits = new ArrayList<>(names.find(badge, inBrand));
        var modelWords = Words.of(model);
        var beforeModel = names.at(modelWords, 0);
        var clues = new ArrayList<Clue>();
        hits.forEach(hit -> clues.add(clue(hit.value(), Field.BRAND, brand.strip())));
        beforeModel.ifPresent(hit -> clues.add(clue(hit.value(), Field.MODEL, modelWords.shown(hit.start(), hit.end()))));
        near.computeIfAbsent(brand, this::near).ifPresent(name -> clues.add(clue(Weight.HINT, Kind.NEAR, Field.BRAND, brand.strip(), name)));

        var models = new ArrayList<>(List.of(new Model(Field.MODEL, model.strip()), new Model(Field.BRAND, brand.strip())));
        beforeModel.ifPresent(hit -> models.add(new Model(Field.MODEL, rest(modelWords, hit))));
        hits.stream().filter(hit -> hit.start() == 0 && hit.end() < inBrand)
                .forEach(hit -> models.add(new Model(Field.BRAND, rest(Words.of(brand), hit))));
        var makers = hits.stream().map(Hit::value).filter(name -> name.relation() == Relation.MAKER).map(Brand::maker).collect(Collectors.toSet());
        return new Badge(withoutConflict(clues, brand), models, makers);
    }

    private Optional<Brand> near(String brand) {
        var words = Words.of(brand);
        return names.near(words, names.find(words, words.count())).map(Hit::value)
                .filter(name -> !ambiguous.contains(Words.of(name.name()).joined()));
    }

    private static String rest(Words words, Hit<Brand> hit) {
        return hit.end() < words.count() ? words.text().substring(words.list().get(hit.end()).start()).strip() : "";
    }

    /// A badge that names a maker on no list, and with it (before the model too) one that is on a list, proves neither: a person must look.
    private static List<Clue> withoutConflict(List<Clue> clues, String brand) {
        var certain = clues.stream().filter(clue -> clue.weight() == Weight.BADGE).toList();
        if (certain.stream().noneMatch(Clue::isListed)
                || certain.stream().noneMatch(clue -> !clue.isListed() && clue.evidence().field() == Field.BRAND)) {
            return clues;
        }
        var rows = certain.stream().map(clue -> clue.evidence().row()).distinct().collect(Collectors.joining(" / "));
        return clues.stream().map(clue -> clue.weight() == Weight.BADGE && clue.isListed() ? doubtful(clue, brand, rows) : clue).toList();
    }

    private static Clue doubtful(Clue clue, String brand, String rows) {
        var evidence = clue.evidence();
        return new Clue(Weight.HINT, clue.lists(),
                new Evidence(Kind.TWO_BRANDS, evidence.field(), brand.isBlank() ? evidence.found() : brand.strip(), rows, evidence.maker(), evidence.source()));
    }

    /// The names of makers on a list in running text, such as a remark.
    List<Clue> mentions(String text, Field field, Kind kind) {
        var words = Words.of(text);
        var hits = names.find(words, words.count());
        return hits.isEmpty() ? List.of() : hits.stream()
                .filter(hit -> !ambiguous.contains(words.joined(hit.start(), hit.end())))
                .map(hit -> clue(Weight.HINT, kind, field, words.shown(hit.start(), hit.end()), hit.value()))
                .filter(Clue::isListed)
                .toList();
    }

    /// What a brand says about who made the device.
    Clue clue(Brand brand, Field field, String found) {
        var kind = switch (brand.relation()) {
            case MAKER -> Kind.BRAND;
            case OWN_BRAND -> Kind.OWN_BRAND;
            case REBRAND -> Kind.REBRAND;
            case POSSIBLE_REBRAND -> Kind.POSSIBLE_REBRAND;
        };
        return clue(brand.relation().isCertain() ? Weight.BADGE : Weight.HINT, kind, field, found, brand);
    }

    private Clue clue(Weight weight, Kind kind, Field field, String found, Brand brand) {
        return new Clue(weight, activeLists.getOrDefault(brand.maker(), List.of()),
                new Evidence(kind, field, found, brand.name(), brand.maker(), brand.source()));
    }
}
