package nl.wissel.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.screening.BadgeReader.Badge;
import nl.wissel.screening.Clue.Weight;
import nl.wissel.screening.Evidence.Kind;
import nl.wissel.screening.Registers.Brand;
import nl.wissel.screening.Registers.MacPrefix;
import nl.wissel.screening.Registers.Maker;
import nl.wissel.screening.Registers.ModelPattern;

/// Collects all clues about a camera: its MAC address, its badge, its model, and what is written about it. Several threads may ask.
final class ClueFinder {
    private static final List<Integer> PREFIX_LENGTHS = List.of(9, 7, 6);

    private final Map<String, List<String>> activeLists;
    private final Map<String, MacPrefix> prefixes;
    private final Map<String, Brand> brands;
    private final Patterns patterns;
    private final BadgeReader badges;
    private final Map<Labels, Told> seen = new ConcurrentHashMap<>();
    private final Map<String, List<Clue>> suppliers = new ConcurrentHashMap<>();

    private record Labels(String brand, String model) {}

    /// What brand and model tell, the same for every camera that has them.
    private record Told(Badge badge, List<Clue> models) {}

    ClueFinder(Registers registers, Set<String> active) {
        activeLists = registers.makers().stream()
                .collect(Collectors.toMap(Maker::name, maker -> maker.lists().stream().filter(active::contains).toList()));
        prefixes = registers.macPrefixes().stream().collect(Collectors.toMap(MacPrefix::prefix, Function.identity()));
        brands = registers.brands().stream().collect(Collectors.toMap(Entry::key, Function.identity()));
        patterns = new Patterns(registers.patterns());
        badges = new BadgeReader(registers, activeLists);
    }

    /// All clues, the strongest kind first.
    List<Clue> find(Camera camera) {
        var device = camera.device();
        var told = told(new Labels(device.brand(), device.model()));
        var clues = new ArrayList<>(told.badge().clues());
        clues.addAll(mac(device, told.badge()));
        clues.addAll(models(camera, told));
        clues.addAll(supplier(device.supplier()));
        clues.addAll(badges.mentions(device.name(), Field.NAME, Kind.REMARK));
        clues.addAll(badges.mentions(camera.use().remarks(), Field.REMARKS, Kind.REMARK));
        clues.sort(Comparator.comparing(clue -> clue.evidence().kind()));
        return clues;
    }

    List<String> activeLists(String maker) {
        return activeLists.getOrDefault(maker, List.of());
    }

    private List<Clue> mac(Camera.Device device, Badge badge) {
        var digits = device.mac().replace(":", "").toUpperCase(Locale.ROOT);
        var prefix = digits.length() == 12 ? longestPrefix(digits) : Optional.<MacPrefix>empty();
        return prefix.map(row -> row.brand() ? ofBrand(row, device.mac()) : List.of(ofMaker(row, device, badge))).orElse(List.of());
    }

    private Optional<MacPrefix> longestPrefix(String digits) {
        return PREFIX_LENGTHS.stream().map(length -> prefixes.get(digits.substring(0, length)))
                .<MacPrefix>mapMulti((row, rows) -> Optional.ofNullable(row).ifPresent(rows)).findFirst();
    }

    private Clue ofMaker(MacPrefix row, Camera.Device device, Badge badge) {
        var otherBadge = !device.brand().isBlank() && !badge.makers().contains(row.owner());
        var kind = otherBadge ? Kind.MAC_OTHER_BADGE : Kind.MAC;
        return clue(Weight.PROOF, new Evidence(kind, Field.MAC, otherBadge ? device.brand().strip() : device.mac(), row.prefix(), row.owner(), row.source()));
    }

    private List<Clue> ofBrand(MacPrefix row, String mac) {
        var meaning = badges.clue(Optional.ofNullable(brands.get(Entry.keyOf(row.owner()))).orElseThrow(), Field.MAC, row.owner());
        var address = new Evidence(Kind.MAC_BRAND, Field.MAC, mac, row.owner(), meaning.maker(), row.source());
        return List.of(new Clue(meaning.weight(), meaning.lists(), address), meaning);
    }

    private Told told(Labels labels) {
        var known = seen.get(labels);
        return known != null ? known : seen.computeIfAbsent(labels, this::read);
    }

    private Told read(Labels labels) {
        var badge = badges.read(labels.brand(), labels.model());
        var clues = new ArrayList<Clue>();
        for (var model : badge.models()) {
            patterns.match(model.text()).forEach(row -> add(clues, row, row.strong(), model.field(), model.text()));
        }
        tokens(clues, labels.brand(), Field.BRAND);
        tokens(clues, labels.model(), Field.MODEL);
        return new Told(badge, List.copyOf(clues));
    }

    private List<Clue> supplier(String supplier) {
        var known = suppliers.get(supplier);
        return known != null ? known : suppliers.computeIfAbsent(supplier, name -> badges.mentions(name, Field.SUPPLIER, Kind.SUPPLIER));
    }

    private List<Clue> models(Camera camera, Told told) {
        var clues = new ArrayList<>(told.models());
        tokens(clues, camera.device().name(), Field.NAME);
        tokens(clues, camera.use().remarks(), Field.REMARKS);
        return clues;
    }

    private void tokens(List<Clue> clues, String text, Field field) {
        for (var token : Patterns.tokens(text)) {
            patterns.match(token).forEach(row -> add(clues, row, false, field, token));
        }
    }

    /// Adds what a pattern says, unless it has spoken before.
    private void add(List<Clue> clues, ModelPattern row, boolean strong, Field field, String found) {
        var kind = strong ? Kind.MODEL_STRONG : Kind.MODEL_WEAK;
        var pattern = row.regex();
        if (clues.stream().noneMatch(clue -> clue.evidence().row().equals(pattern))) {
            clues.add(clue(strong ? Weight.PROOF : Weight.HINT, new Evidence(kind, field, found, pattern, row.maker(), row.source())));
        }
    }

    private Clue clue(Weight weight, Evidence evidence) {
        return new Clue(weight, activeLists(evidence.maker()), evidence);
    }
}
