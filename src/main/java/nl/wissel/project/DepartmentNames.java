package nl.wissel.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Department;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.plan.Budget;
import nl.wissel.unit.Euros;

/// Departments that a person merged. Their name is not only in cells: it may come from the name of a sheet or a heading, and caps and
/// sites carry it too.
public final class DepartmentNames {
    private final List<Correction> merges;

    private DepartmentNames(List<Correction> corrections) {
        this.merges = corrections.stream().filter(correction -> correction.field() == Field.DEPARTMENT && correction.where() instanceof Correction.Where.Everywhere).toList();
    }

    /// The project in which every merged department goes by its new name; caps of departments that become one are added up.
    public static Project merged(Project project, List<Correction> corrections) {
        var names = new DepartmentNames(corrections);
        return names.merges.isEmpty() ? project : names.merged(project);
    }

    private Project merged(Project project) {
        var inventory = project.inventory();
        var cameras = inventory.cameras().stream().map(this::camera).toList();
        var sites = inventory.sites().stream().map(site -> new Site(site.name(), nameOf(site.department()), site.kind(), site.visitCost(), site.vital(),
                site.earliest(), site.deadline(), site.coordinates())).toList();
        return project.with(new Inventory(cameras, sites, departments(inventory.departments()))).with(budget(project.budget()));
    }

    private String nameOf(String department) {
        var name = department;
        for (var merge : merges) {
            name = name.equals(merge.found()) ? merge.value() : name;
        }
        return name;
    }

    private Camera camera(Camera camera) {
        var place = camera.place();
        var name = nameOf(place.department());
        return name.equals(place.department()) ? camera : new Camera(camera.id(), camera.origin(), camera.device(),
                new Camera.Place(place.site(), place.address(), place.coordinates(), name, place.costCentre()),
                camera.book(), camera.use(), camera.assessment(), camera.given());
    }

    private List<Department> departments(List<Department> departments) {
        var seen = new HashSet<String>();
        var merged = new ArrayList<Department>();
        for (var department : departments) {
            var name = nameOf(department.name());
            if (seen.add(Site.key(name))) {
                merged.add(new Department(name, department.costCentre()));
            }
        }
        return merged;
    }

    private Budget budget(Budget budget) {
        var caps = new TreeMap<String, Map<Integer, Euros>>();
        new TreeMap<>(budget.departmentCaps()).forEach((department, years) ->
                years.forEach((year, cap) -> caps.computeIfAbsent(nameOf(department), _ -> new TreeMap<>()).merge(year, cap, Euros::plus)));
        return new Budget(budget.caps(), caps, budget.minutes(), budget.carryOver());
    }
}
