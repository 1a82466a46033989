package nl.wissel.inventory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wissel.inventory.InventoryDifference.Change;
import nl.wissel.inventory.InventoryDifference.Changed;

/// Takes a list that was read again over into an inventory: field by field, so that what the list is silent about stays.
public final class InventoryMerge {
    private final InventoryDifference difference;
    private final Choice choice;

    private InventoryMerge(InventoryDifference difference, Choice choice) {
        this.difference = difference;
        this.choice = choice;
    }

    /// What becomes of cameras that the list no longer has.
    public enum Missing { KEEP, MARK_REMOVED, TAKE_OUT }

    /// How a person wants it.
    ///
    /// @param settled the list also wins where a department or a person had settled something else
    public record Choice(Missing missing, boolean settled) {
        /// Nothing is lost.
        public static final Choice CAREFUL = new Choice(Missing.KEEP, false);
    }

    /// The inventory with the list in it: the cameras in the order of the list, then those that it does not have.
    ///
    /// @param before     the inventory as it is
    /// @param after      the list as it was read
    /// @param difference of these two
    public static Inventory take(Inventory before, Inventory after, InventoryDifference difference, Choice choice) {
        return new InventoryMerge(difference, choice).take(before, after);
    }

    private Inventory take(Inventory before, Inventory after) {
        var old = new HashMap<String, Camera>();
        before.cameras().forEach(camera -> old.put(InventoryDifference.key(camera), camera));
        var changes = new HashMap<String, Changed>();
        difference.changed().forEach(changed -> changes.put(InventoryDifference.key(changed.before()), changed));
        var cameras = new ArrayList<Camera>();
        for (var camera : after.cameras()) {
            var known = old.get(InventoryDifference.key(camera));
            var changed = changes.get(InventoryDifference.key(camera));
            cameras.add(known == null ? camera : merged(known, camera, changed == null ? Set.of() : taken(changed.fields())));
        }
        switch (choice.missing()) {
            case KEEP -> cameras.addAll(difference.missing());
            case MARK_REMOVED -> difference.missing().forEach(camera -> cameras.add(removed(camera)));
            case TAKE_OUT -> { }
        }
        return new Inventory(cameras, joined(before.sites(), after.sites(), site -> Site.key(site.name())),
                joined(before.departments(), after.departments(), department -> Site.key(department.name())));
    }

    private Set<Field> taken(Map<Field, Change> fields) {
        var taken = new HashSet<Field>();
        fields.forEach((field, change) -> {
            if (choice.settled() || change.before() == null || !InventoryDifference.SETTLED.contains(field)) {
                taken.add(field);
            }
        });
        return taken;
    }

    private static Camera merged(Camera before, Camera after, Set<Field> taken) {
        Function<Field, Camera> of = field -> taken.contains(field) ? after : before;
        var coordinates = taken.contains(Field.LATITUDE) || taken.contains(Field.LONGITUDE) ? after : before;
        var place = new Camera.Place(of.apply(Field.SITE).place().site(), of.apply(Field.ADDRESS).place().address(), coordinates.place().coordinates(),
                of.apply(Field.DEPARTMENT).place().department(), of.apply(Field.COST_CENTRE).place().costCentre());
        var use = new Camera.Use(of.apply(Field.STATUS).use().status(), of.apply(Field.NETWORK).use().network(), of.apply(Field.PURPOSE).use().purpose(),
                of.apply(Field.RISK).use().risk(), of.apply(Field.REMARKS).use().remarks());
        return new Camera(before.id(), after.origin(), device(of), place, book(of), use, assessment(of), given(of));
    }

    private static Camera.Device device(Function<Field, Camera> of) {
        return new Camera.Device(of.apply(Field.NAME).device().name(), of.apply(Field.BRAND).device().brand(), of.apply(Field.MODEL).device().model(),
                of.apply(Field.TYPE).device().type(), of.apply(Field.MAC).device().mac(), of.apply(Field.IP).device().ip(),
                of.apply(Field.SERIAL).device().serial(), of.apply(Field.FIRMWARE).device().firmware(), of.apply(Field.SUPPLIER).device().supplier());
    }

    private static Camera.Book book(Function<Field, Camera> of) {
        return new Camera.Book(of.apply(Field.INSTALLED).book().installed(), of.apply(Field.PURCHASED).book().purchased(), of.apply(Field.PRICE).book().price(),
                of.apply(Field.LIFE).book().lifeMonths(), of.apply(Field.BOOK_VALUE).book().bookValue(),
                of.apply(Field.END_OF_SUPPORT).book().endOfSupport(), of.apply(Field.CONTRACT_END).book().contractEnd());
    }

    private static Camera.Assessment assessment(Function<Field, Camera> of) {
        return new Camera.Assessment(of.apply(Field.FEASIBLE).assessment().feasible(), of.apply(Field.EARLIEST).assessment().earliest(),
                of.apply(Field.DEADLINE).assessment().deadline(), of.apply(Field.PINNED).assessment().pinned(),
                of.apply(Field.ASSESSED_COST).assessment().cost(), of.apply(Field.ASSESSMENT_REMARK).assessment().remark());
    }

    private static Camera.Given given(Function<Field, Camera> of) {
        return new Camera.Given(of.apply(Field.VERDICT).given().verdict(), of.apply(Field.RISK_SCORE).given().risk(), of.apply(Field.PRODUCT).given().product(),
                of.apply(Field.HARDWARE).given().hardware(), of.apply(Field.HOURS).given().hours());
    }

    private static Camera removed(Camera camera) {
        var use = camera.use();
        return new Camera(camera.id(), camera.origin(), camera.device(), camera.place(), camera.book(),
                new Camera.Use(Camera.Status.REMOVED, use.network(), use.purpose(), use.risk(), use.remarks()), camera.assessment(), camera.given());
    }

    /// The list's sites or departments, and those that only the inventory has.
    private static <T> List<T> joined(Collection<T> before, Collection<T> after, Function<T, String> key) {
        var all = new ArrayList<>(after);
        var known = new HashSet<>(after.stream().map(key).toList());
        before.stream().filter(each -> known.add(key.apply(each))).forEach(all::add);
        return all;
    }
}
