package nl.wissel.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Department;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.inventory.mend.Naming;
import nl.wissel.plan.Budget;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Names that a person merged: of departments, sites, brands and suppliers. They are not only in cells: a department’s may come from the
/// name of a sheet or a heading, and caps, deadlines and described sites carry them too.
public final class MergedNames {
    private final List<Correction> merges;
    /// The name by the one that is written; lists repeat themselves.
    private final Map<Naming, Map<String, String>> names = new EnumMap<>(Naming.class);

    private MergedNames(List<Correction> corrections) {
        merges = corrections.stream().filter(correction -> correction.where() instanceof Correction.Where.Everywhere)
                .filter(correction -> Stream.of(Naming.values()).anyMatch(naming -> naming.field() == correction.field())).toList();
    }

    /// The project in which whatever was merged goes by its new name. Caps of departments that become one are added up, and of what was said
    /// of sites that become one nothing is lost: the strictest holds.
    public static Project merged(Project project, List<Correction> corrections) {
        var names = new MergedNames(corrections);
        return names.merges.isEmpty() ? project : names.merged(project);
    }

    private Project merged(Project project) {
        var inventory = project.inventory();
        var cameras = inventory.cameras().stream().map(this::camera).toList();
        var sites = one(inventory.sites().stream().map(this::site).toList(), inventory.sites(), Site::name, MergedNames::both);
        var departments = one(inventory.departments().stream().map(this::department).toList(), inventory.departments(), Department::name, MergedNames::both);
        return project.with(new Inventory(cameras, sites, departments))
                .with(project.scenarios().each(scenario -> scenario.with(budget(scenario.budget())).with(deadlines(scenario.deadlines()))));
    }

    private String nameOf(Naming naming, String written) {
        return names.computeIfAbsent(naming, _ -> new HashMap<>()).computeIfAbsent(written, _ -> {
            var name = written;
            for (var merge : merges) {
                name = merge.field() == naming.field() && name.equals(merge.found()) ? merge.value() : name;
            }
            return name;
        });
    }

    private Camera camera(Camera camera) {
        var merged = camera;
        for (var naming : Naming.values()) {
            var written = naming.of(camera);
            var name = nameOf(naming, written);
            merged = name.equals(written) ? merged : naming.rename(merged, name);
        }
        return merged;
    }

    private Site site(Site site) {
        return new Site(nameOf(Naming.SITE, site.name()), nameOf(Naming.DEPARTMENT, site.department()), site.kind(), site.visitCost(), site.vital(),
                site.earliest(), site.deadline(), site.coordinates());
    }

    private Department department(Department department) {
        return new Department(nameOf(Naming.DEPARTMENT, department.name()), department.costCentre());
    }

    /// One of each name, where the first one stands; what bore the name already goes before what got it.
    private static <T> List<T> one(List<T> renamed, List<T> before, Function<T, String> name, BinaryOperator<T> both) {
        var all = new LinkedHashMap<String, T>();
        for (var i = 0; i < renamed.size(); i++) {
            var own = name.apply(renamed.get(i)).equals(name.apply(before.get(i)));
            all.merge(Site.key(name.apply(renamed.get(i))), renamed.get(i), (first, second) -> own ? both.apply(second, first) : both.apply(first, second));
        }
        return List.copyOf(all.values());
    }

    private static Site both(Site first, Site second) {
        return new Site(first.name(), first.department().isEmpty() ? second.department() : first.department(), either(first.kind(), second.kind()),
                either(first.visitCost(), second.visitCost()), first.vital() || second.vital(), later(first.earliest(), second.earliest()),
                sooner(first.deadline(), second.deadline()), either(first.coordinates(), second.coordinates()));
    }

    private static Department both(Department first, Department second) {
        return first.costCentre().isEmpty() ? new Department(first.name(), second.costCentre()) : first;
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static @Nullable Quarter later(@Nullable Quarter first, @Nullable Quarter second) {
        return first == null || (second != null && second.compareTo(first) > 0) ? second : first;
    }

    private static @Nullable Quarter sooner(@Nullable Quarter first, @Nullable Quarter second) {
        return first == null || (second != null && second.compareTo(first) < 0) ? second : first;
    }

    private Budget budget(Budget budget) {
        var caps = new TreeMap<String, Map<Integer, Euros>>();
        new TreeMap<>(budget.departmentCaps()).forEach((department, years) ->
                years.forEach((year, cap) -> caps.computeIfAbsent(nameOf(Naming.DEPARTMENT, department), _ -> new TreeMap<>()).merge(year, cap, Euros::plus)));
        return new Budget(budget.caps(), caps, budget.minutes(), budget.carryOver());
    }

    /// Of two rules that come to be about the same site the sooner one holds.
    private List<DeadlineRule> deadlines(Collection<DeadlineRule> rules) {
        var merged = new ArrayList<DeadlineRule>();
        for (var rule : rules) {
            var renamed = rule instanceof DeadlineRule.OfSite(var site, var by) ? new DeadlineRule.OfSite(nameOf(Naming.SITE, site), by) : rule;
            var same = merged.stream().filter(renamed::isAboutTheSameAs).findFirst().orElse(null);
            if (same == null) {
                merged.add(renamed);
            } else if (renamed.by().compareTo(same.by()) < 0) {
                merged.set(merged.indexOf(same), renamed);
            }
        }
        return merged;
    }
}
