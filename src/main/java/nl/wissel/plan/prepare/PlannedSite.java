package nl.wissel.plan.prepare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wissel.cost.SiteKinds;
import nl.wissel.cost.VisitPrices;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Site;
import nl.wissel.plan.Assumption;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// A site with its planned cameras, or with those of its cameras that are done.
///
/// @param name       as the list first writes it; the camera's id for a camera without a site
/// @param sheet      what the Sites sheet says of it, or null
/// @param neighbours all its cameras, done or not
record PlannedSite(String name, @Nullable Site sheet, List<Camera> cameras, List<Camera> neighbours, boolean isDone) {

    /// Groups cameras by site, those that are done apart, in the order in which the sites are met. A camera without a site has one of its own.
    static List<PlannedSite> of(List<Camera> cameras, List<Site> sheets, Done done, Notes notes) {
        record Key(String site, boolean isDone) {}

        var described = sheets.stream().collect(Collectors.toMap(site -> Site.key(site.name()), site -> site, (first, second) -> first));
        var names = new HashMap<String, String>();
        var neighbours = new HashMap<String, List<Camera>>();
        var byKey = new HashMap<Key, PlannedSite>();
        var all = new ArrayList<PlannedSite>();
        for (var camera : cameras) {
            var key = Site.key(camera.place().site());
            if (key.isEmpty()) {
                notes.add(Assumption.Kind.OWN_SITE, camera.id(), "");
                all.add(new PlannedSite(camera.id(), null, List.of(camera), List.of(camera), done.contains(camera)));
                continue;
            }
            var name = names.computeIfAbsent(key, _ -> camera.place().site().strip());
            var together = neighbours.computeIfAbsent(key, _ -> new ArrayList<>());
            together.add(camera);
            byKey.computeIfAbsent(new Key(key, done.contains(camera)), part -> {
                var site = new PlannedSite(name, described.get(key), new ArrayList<>(), together, part.isDone());
                all.add(site);
                return site;
            }).cameras.add(camera);
        }
        return all;
    }

    /// The department that pays for visits: the Sites sheet's, else that of most of its cameras (ties by name), else none (empty).
    String department(Departments departments, Notes notes) {
        if (sheet != null && !sheet.department().isBlank()) {
            return departments.nameOf(sheet.department());
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (var camera : neighbours) {
            if (!camera.place().department().isBlank()) {
                counts.merge(departments.nameOf(camera.place().department()), 1, Integer::sum);
            }
        }
        var most = "";
        for (var one : counts.entrySet()) {
            if (one.getValue() > counts.getOrDefault(most, 0)) {
                most = one.getKey();
            }
        }
        if (counts.size() > 1 && !isDone) {
            notes.add(Assumption.Kind.SITE_DEPARTMENT, name, most);
        }
        return most;
    }

    /// What one visit costs, excl. VAT, before contingency: the Sites sheet's, else by the kind of site.
    Euros visitCost(VisitPrices prices, Notes notes) {
        if (sheet != null && sheet.visitCost() != null) {
            return sheet.visitCost();
        }
        if (sheet != null && sheet.kind() != null) {
            return prices.of(sheet.kind());
        }
        var kind = SiteKinds.ofName(name).orElse(Site.Kind.STREET);
        var price = prices.of(kind);
        notes.add(assumed(kind), name, price);
        return price;
    }

    private static Assumption.Kind assumed(Site.Kind kind) {
        return switch (kind) {
            case BUILDING -> Assumption.Kind.SITE_BUILDING;
            case STREET -> Assumption.Kind.SITE_STREET;
            case MAIN_ROAD -> Assumption.Kind.SITE_MAIN_ROAD;
            case TUNNEL -> Assumption.Kind.SITE_TUNNEL;
        };
    }
}
