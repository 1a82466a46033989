package nl.wissel.store.table;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Department;
import nl.wissel.inventory.Site;
import nl.wissel.store.row.Row;
import nl.wissel.store.row.Table;
import org.jspecify.annotations.Nullable;

import static nl.wissel.store.row.Table.cells;
import static nl.wissel.store.row.Table.columns;

/// The tables of an inventory: cameras, their assessments, sites, departments.
final class InventoryTables {
    /// Cameras without their assessments, which stand in a table of their own.
    static final Table<List<Camera>, Integer, Camera> CAMERA = new Table<>("camera",
            columns("position id sheet sheet_row name brand model type mac ip serial firmware supplier site address latitude longitude department cost_centre "
                    + "installed purchased price life_months book_value end_of_support contract_end status network purpose risk remarks "
                    + "given_verdict given_risk given_product given_hardware given_hours"),
            1, Table::byPlace, InventoryTables::cellsOf, InventoryTables::camera);

    static final Table<List<Camera>, String, Camera.Assessment> ASSESSMENT = new Table<>("assessment",
            columns("camera feasible earliest deadline pinned cost remark"), 1, InventoryTables::assessments,
            (camera, given) -> cells(camera, given.feasible(), given.earliest(), given.deadline(), given.pinned(), given.cost(), given.remark()),
            row -> Map.entry(row.text(), new Camera.Assessment(row.maybeConstant(Camera.Feasible.class), row.maybeQuarter(), row.maybeQuarter(),
                    row.maybeQuarter(), row.maybeEuros(), row.text())));

    static final Table<List<Site>, Integer, Site> SITE = new Table<>("site",
            columns("position name department kind visit_cost vital earliest deadline latitude longitude"), 1, Table::byPlace,
            (place, site) -> cells(place, site.name(), site.department(), site.kind(), site.visitCost(), site.vital(), site.earliest(), site.deadline(),
                    latitude(site.coordinates()), longitude(site.coordinates())),
            row -> Map.entry(row.number(), new Site(row.text(), row.text(), row.maybeConstant(Site.Kind.class), row.maybeEuros(), row.yes(),
                    row.maybeQuarter(), row.maybeQuarter(), coordinates(row))));

    static final Table<List<Department>, Integer, Department> DEPARTMENT = new Table<>("department", columns("position name cost_centre"), 1, Table::byPlace,
            (place, department) -> cells(place, department.name(), department.costCentre()),
            row -> Map.entry(row.number(), new Department(row.text(), row.text())));

    private InventoryTables() {}

    /// The cameras with their assessments.
    static List<Camera> assessed(List<Camera> cameras, Map<String, Camera.Assessment> assessments) {
        return cameras.stream().map(camera -> {
            var given = assessments.get(camera.id());
            return given == null ? camera : camera.with(given);
        }).toList();
    }

    private static Map<String, Camera.Assessment> assessments(List<Camera> cameras) {
        var found = new LinkedHashMap<String, Camera.Assessment>();
        for (var camera : cameras) {
            if (!camera.assessment().equals(Camera.Assessment.NONE)) {
                found.put(camera.id(), camera.assessment());
            }
        }
        return found;
    }

    private static List<@Nullable Object> cellsOf(Integer place, Camera camera) {
        var device = camera.device();
        var where = camera.place();
        var book = camera.book();
        var use = camera.use();
        var given = camera.given();
        return cells(place, camera.id(), camera.origin().sheet(), camera.origin().row(),
                device.name(), device.brand(), device.model(), device.type(), device.mac(), device.ip(), device.serial(), device.firmware(), device.supplier(),
                where.site(), where.address(), latitude(where.coordinates()), longitude(where.coordinates()), where.department(), where.costCentre(),
                book.installed(), book.purchased(), book.price(), book.lifeMonths(), book.bookValue(), book.endOfSupport(), book.contractEnd(),
                use.status(), use.network(), use.purpose(), use.risk(), use.remarks(),
                given.verdict(), given.risk(), given.product(), given.hardware(), given.hours());
    }

    private static Map.Entry<Integer, Camera> camera(Row row) throws SQLException {
        var place = row.number();
        var id = row.text();
        var origin = new Camera.Origin(row.text(), row.number());
        var device = new Camera.Device(row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text(), row.text());
        var where = new Camera.Place(row.text(), row.text(), coordinates(row), row.text(), row.text());
        var book = new Camera.Book(row.maybeDay(), row.maybeDay(), row.maybeEuros(), row.maybeNumber(), row.maybeEuros(), row.maybeDay(), row.maybeDay());
        var use = new Camera.Use(row.constant(Camera.Status.class), row.text(), row.text(), row.text(), row.text());
        var given = new Camera.Given(row.maybeConstant(Camera.Decision.class), row.maybeNumber(), row.text(), row.maybeEuros(), row.maybeDecimal());
        return Map.entry(place, new Camera(id, origin, device, where, book, use, Camera.Assessment.NONE, given));
    }

    private static @Nullable Double latitude(Camera.@Nullable Coordinates coordinates) {
        return coordinates == null ? null : coordinates.latitude();
    }

    private static @Nullable Double longitude(Camera.@Nullable Coordinates coordinates) {
        return coordinates == null ? null : coordinates.longitude();
    }

    private static Camera.@Nullable Coordinates coordinates(Row row) throws SQLException {
        var latitude = row.maybeReal();
        var longitude = row.maybeReal();
        return latitude == null || longitude == null ? null : new Camera.Coordinates(latitude, longitude);
    }
}
