package nl.wissel.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// One device at one place, as its list describes it. Text that is unknown is empty; anything else that is unknown is null.
///
/// @param id unique in an inventory (trimmed, case ignored)
public record Camera(String id, Origin origin, Device device, Place place, Book book, Use use, Assessment assessment, Given given) {

    /// Where the camera stands in its list.
    ///
    /// @param row row number as the spreadsheet program shows it
    public record Origin(String sheet, int row) {}

    /// The device.
    ///
    /// @param brand what the badge says; the true maker is the outcome of screening
    /// @param mac   twelve lower-case hex digits with colons, or empty
    public record Device(String name, String brand, String model, String type, String mac, String ip, String serial, String firmware, String supplier) {}

    /// Where it hangs and whose it is.
    ///
    /// @param site what is visited as a whole; empty = a site of its own
    public record Place(String site, String address, @Nullable Coordinates coordinates, String department, String costCentre) {}

    /// WGS84 degrees.
    public record Coordinates(double latitude, double longitude) {}

    /// What the books say.
    ///
    /// @param price      purchase price, excl. VAT
    /// @param lifeMonths useful life, in months
    /// @param bookValue  as of the start quarter, excl. VAT
    public record Book(@Nullable LocalDate installed, @Nullable LocalDate purchased, @Nullable Euros price, @Nullable Integer lifeMonths,
            @Nullable Euros bookValue, @Nullable LocalDate endOfSupport, @Nullable LocalDate contractEnd) {}

    /// How it is used.
    ///
    /// @param risk    criticality or risk as the list words it
    /// @param remarks remarks and columns we do not know
    public record Use(Status status, String network, String purpose, String risk, String remarks) {}

    /// Whether the camera is in use.
    public enum Status { IN_USE, REPLACED, REMOVED }

    /// What the department answered, and what a person fixed.
    ///
    /// @param earliest first quarter in which it may be replaced
    /// @param deadline last quarter in which it may be replaced
    /// @param pinned   the quarter in which it must be replaced
    /// @param cost     all-in, excl. VAT, price level of the first year
    public record Assessment(@Nullable Feasible feasible, @Nullable Quarter earliest, @Nullable Quarter deadline, @Nullable Quarter pinned,
            @Nullable Euros cost, String remark) {
        public static final Assessment NONE = new Assessment(null, null, null, null, null, "");
    }

    /// The department's answer.
    public enum Feasible { YES, NO, LATER, REMOVE }

    /// What the list already states and the program then does not work out itself.
    ///
    /// @param risk     risk score, 0 to 100
    /// @param product  name of the replacement product, or empty
    /// @param hardware excl. VAT, overrides the product's
    /// @param hours    installer hours, overrides the product's
    public record Given(@Nullable Decision verdict, @Nullable Integer risk, String product, @Nullable Euros hardware, @Nullable BigDecimal hours) {
        public static final Given NOTHING = new Given(null, null, "", null, null);
    }

    /// A person's decision on who made it.
    public enum Decision { OF_CONCERN, TO_VERIFY, CLEAR }

    /// Whether all that is known of both is the same, but for their ids and where they stand in their list.
    public boolean isLike(Camera other) {
        return device.equals(other.device) && place.equals(other.place) && book.equals(other.book) && use.equals(other.use)
                && assessment.equals(other.assessment) && given.equals(other.given);
    }

    /// The same camera, assessed otherwise.
    public Camera with(Assessment changed) {
        return new Camera(id, origin, device, place, book, use, changed, given);
    }

    /// The same camera, described otherwise.
    public Camera with(Device changed) {
        return new Camera(id, origin, changed, place, book, use, assessment, given);
    }

    /// The same camera elsewhere, or another's.
    public Camera with(Place changed) {
        return new Camera(id, origin, device, changed, book, use, assessment, given);
    }
}
