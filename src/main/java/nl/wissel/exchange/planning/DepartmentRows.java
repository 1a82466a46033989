package nl.wissel.exchange.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wissel.inventory.Department;
import nl.wissel.inventory.Site;
import nl.wissel.unit.Euros;

/// What the sheet Departments says.
///
/// @param caps department -> calendar year -> cap
public record DepartmentRows(List<Department> departments, Map<String, Map<Integer, Euros>> caps) {
    public DepartmentRows {
        departments = List.copyOf(departments);
        caps = Map.copyOf(caps);
    }

    /// Reads the sheet; a wrong value is remarked and left out.
    public static DepartmentRows read(List<PlanningTable> tables, Remarks remarks) {
        var departments = new ArrayList<Department>();
        var caps = new TreeMap<String, Map<Integer, Euros>>();
        var names = new FirstOnly();
        for (var table : tables) {
            for (var line : table.lines(remarks)) {
                var name = line.text(Column.DEPARTMENT);
                if (!name.isEmpty() && names.isFirst(Site.key(name), line, Column.DEPARTMENT)) {
                    departments.add(new Department(name, line.text(Column.COST_CENTRE)));
                    var years = caps(line);
                    if (!years.isEmpty()) {
                        caps.put(name, years);
                    }
                }
            }
        }
        return new DepartmentRows(departments, caps);
    }

    private static Map<Integer, Euros> caps(Line line) {
        var caps = new TreeMap<Integer, Euros>();
        for (var year : line.table().yearColumns().keySet()) {
            var cap = line.moneyOfYear(year);
            if (cap != null) {
                caps.put(year, cap);
            }
        }
        return caps;
    }
}
