package nl.wissel.plan.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.wissel.inventory.Department;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Site;
import nl.wissel.plan.Budget;

/// The names of departments: two that differ in case or spaces only are the same one. Called as the Departments sheet calls
/// it, else the budget, else the list of sites, else the first camera.
final class Departments {
    private final Map<String, String> names = new HashMap<>();

    Departments(Inventory inventory, Budget budget) {
        inventory.departments().stream().map(Department::name).forEach(this::nameOf);
        budget.departmentCaps().keySet().stream().sorted().forEach(this::nameOf);
        inventory.sites().stream().map(Site::department).forEach(this::nameOf);
        inventory.cameras().forEach(camera -> nameOf(camera.place().department()));
    }

    /// The one name of a department, however it is written; empty for none.
    String nameOf(String written) {
        return names.computeIfAbsent(Site.key(written), key -> written.strip());
    }

    /// The names in use in a plan, sorted: those that pay for something and those with a cap.
    List<String> inUse(Iterable<String> paying, Budget budget) {
        var used = new TreeSet<String>();
        paying.forEach(used::add);
        budget.departmentCaps().keySet().forEach(written -> used.add(nameOf(written)));
        return List.copyOf(used);
    }
}
