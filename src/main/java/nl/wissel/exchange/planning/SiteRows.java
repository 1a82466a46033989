package nl.wissel.exchange.planning;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Site;
import nl.wissel.inventory.value.Words;
import org.jspecify.annotations.Nullable;

/// What the sheet Sites says.
public final class SiteRows {
    private SiteRows() {}

    /// Reads the sheet; a wrong value is remarked and left out.
    public static List<Site> read(List<PlanningTable> tables, Remarks remarks) {
        var sites = new ArrayList<Site>();
        var names = new FirstOnly();
        for (var table : tables) {
            for (var line : table.lines(remarks)) {
                var name = line.text(Column.SITE);
                if (!name.isEmpty() && names.isFirst(Site.key(name), line, Column.SITE)) {
                    sites.add(site(name, line));
                }
            }
        }
        return List.copyOf(sites);
    }

    private static Site site(String name, Line line) {
        var vital = line.take(Column.VITAL, Words.yesNo(line.cell(Column.VITAL)));
        return new Site(name, line.text(Column.SITE_DEPARTMENT), line.word(Column.KIND, Word.KINDS), line.money(Column.VISIT_COST),
                vital != null && vital, line.earliest(Column.EARLIEST), line.deadline(Column.DEADLINE), coordinates(line));
    }

    private static Camera.@Nullable Coordinates coordinates(Line line) {
        var latitude = line.number(Column.LATITUDE, -90, 90);
        var longitude = line.number(Column.LONGITUDE, -180, 180);
        if (latitude != null && longitude != null) {
            return new Camera.Coordinates(latitude.doubleValue(), longitude.doubleValue());
        }
        if (line.cell(Column.LATITUDE).isBlank() != line.cell(Column.LONGITUDE).isBlank()) {
            var blank = line.cell(Column.LATITUDE).isBlank() ? Column.LATITUDE : Column.LONGITUDE;
            line.warn(blank, Problem.MISSING_VALUE, blank.inBoth());
        }
        return null;
    }
}
