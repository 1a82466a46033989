package nl.wissel.inventory.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Camera.Feasible;
import nl.wissel.inventory.Camera.Status;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.value.Amounts;
import nl.wissel.inventory.value.CellText;
import nl.wissel.inventory.value.Dates;
import nl.wissel.inventory.value.DayMonthOrder;
import nl.wissel.inventory.value.Decimals;
import nl.wissel.inventory.value.Lifespans;
import nl.wissel.inventory.value.Macs;
import nl.wissel.inventory.value.Meaning;
import nl.wissel.inventory.value.Positions;
import nl.wissel.inventory.value.Words;
import nl.wissel.sheet.Cell;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Makes a camera of a row.
final class CameraReader {
    private static final int MOST_HOURS = 1000;
    private static final int MOST_RISK = 100;
    /// Of a name on the internet.
    private static final int LONGEST_HOST = 253;
    /// Under other names of the field a yes answers what the header asks: `internet bereikbaar`.
    private static final Set<String> NETWORK_NAMES = Set.of("network", "netwerk", "segment", "vlan");

    private static final Dates NO_DATES = new Dates(DayMonthOrder.DAY_FIRST);

    private final String networkHeader;
    private final boolean asksForNetwork;
    private final boolean asksInEnglish;
    private final Map<Field, Recent<Cell, Meaning<Euros>>> amounts = new EnumMap<>(Field.class);
    private final Map<Field, Recent<Cell, Meaning<LocalDate>>> days = new EnumMap<>(Field.class);
    private final Map<Field, Dates> dates;
    private final Lifespans lives;
    private final Statuses statuses;
    private final String sheet;
    private final Recent<Camera.Device, Camera.Device> devices = Recent.same();
    private final Recent<Camera.Place, Camera.Place> places = Recent.same();
    private final Recent<Camera.Book, Camera.Book> books = Recent.same();
    private final Recent<Camera.Use, Camera.Use> uses = Recent.same();

    /// @param dates how the dates of each column are read
    CameraReader(SheetColumns columns, Map<Field, Dates> dates) {
        this.sheet = columns.sheet();
        this.dates = dates;
        this.networkHeader = columns.headerOf(Field.NETWORK);
        this.asksForNetwork = !NETWORK_NAMES.contains(HeaderName.gist(networkHeader));
        this.asksInEnglish = Field.NETWORK.english().stream().map(HeaderName::key).anyMatch(HeaderName.gist(networkHeader)::equals);
        for (var field : SheetNotes.AMOUNTS) {
            var reader = new Amounts(columns.headerOf(field));
            amounts.put(field, new Recent<>(reader::of));
        }
        dates.forEach((field, reader) -> days.put(field, new Recent<>(reader::day)));
        this.lives = new Lifespans(columns.headerOf(Field.LIFE));
        this.statuses = new Statuses(columns.headerOf(Field.STATUS));
    }

    /// The camera of a row.
    ///
    /// @param department where the row has none
    /// @param unknown    what stands in columns that feed nothing
    Camera read(CameraRow row, String id, String department, String unknown) {
        var device = device(row);
        var shared = device.mac().isEmpty() && device.serial().isEmpty() ? devices.of(device) : device;
        return new Camera(id, new Camera.Origin(sheet, row.number()), shared, places.of(place(row, department)),
                books.of(book(row)), uses.of(use(row, unknown)), assessment(row), given(row));
    }

    private static Camera.Device device(CameraRow row) {
        var mac = row.read(Field.MAC, Macs::of);
        return new Camera.Device(row.text(Field.NAME), row.text(Field.BRAND), row.text(Field.MODEL), row.text(Field.TYPE), mac == null ? "" : mac,
                ip(row), row.text(Field.SERIAL), row.text(Field.FIRMWARE), row.text(Field.SUPPLIER));
    }

    /// An address that is handed out anew each time is none to know a camera by.
    private static String ip(CameraRow row) {
        var text = row.text(Field.IP);
        if (text.isEmpty()) {
            return "";
        }
        var host = CellText.host(text.length() > LONGEST_HOST ? text.substring(0, LONGEST_HOST) : text);
        if (host.equalsIgnoreCase("dhcp")) {
            row.note(Problem.NOT_AN_IP, row.header(Field.IP), text, "10.0.0.12");
            return "";
        }
        return host;
    }

    private static Camera.Place place(CameraRow row, String department) {
        var pair = row.read(Field.LATITUDE, Field.LONGITUDE, Positions::of);
        var coordinates = pair == null ? row.read(Field.GPS, Positions::of) : pair;
        var own = row.text(Field.DEPARTMENT);
        return new Camera.Place(row.text(Field.SITE), row.joined(Field.ADDRESS, " "), coordinates, own.isEmpty() ? department : own, row.text(Field.COST_CENTRE));
    }

    private Camera.Book book(CameraRow row) {
        return new Camera.Book(day(row, Field.INSTALLED), day(row, Field.PURCHASED), amount(row, Field.PRICE), row.read(Field.LIFE, lives::months),
                amount(row, Field.BOOK_VALUE), day(row, Field.END_OF_SUPPORT), day(row, Field.CONTRACT_END));
    }

    private Camera.Use use(CameraRow row, String unknown) {
        var remarks = row.joined(Field.REMARKS, "; ");
        var all = remarks.isEmpty() || unknown.isEmpty() ? remarks + unknown : remarks + "; " + unknown;
        return new Camera.Use(status(row), network(row), row.text(Field.PURPOSE), row.text(Field.RISK), all);
    }

    private Status status(CameraRow row) {
        var read = row.read(Field.STATUS, statuses::of);
        var status = read == null ? Status.IN_USE : read;
        if (row.isStruck() && status == Status.IN_USE) {
            row.note(Problem.STRUCK_OUT, "", "", "");
            return Status.REMOVED;
        }
        return status;
    }

    private String network(CameraRow row) {
        var written = row.written(Field.NETWORK);
        var answer = asksForNetwork ? Words.yesNo(written) : Optional.<Boolean>empty();
        if (answer.isPresent()) {
            return networkHeader + ": " + (answer.get() ? asksInEnglish ? "yes" : "ja" : asksInEnglish ? "no" : "nee");
        }
        var text = row.text(Field.NETWORK);
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit) ? networkHeader + " " + text : text;
    }

    private Camera.Assessment assessment(CameraRow row) {
        var earliest = row.read(Field.EARLIEST, date(Field.EARLIEST)::quarterFrom);
        var feasible = row.read(Field.FEASIBLE, Words::feasible);
        if (feasible == Feasible.LATER && earliest == null) {
            row.warn(Problem.LATER_WITHOUT_DATE, Field.FEASIBLE, row.text(Field.FEASIBLE));
            feasible = Feasible.YES;
        }
        var assessment = new Camera.Assessment(feasible, earliest, row.read(Field.DEADLINE, date(Field.DEADLINE)::quarterBy),
                row.read(Field.PINNED, date(Field.PINNED)::quarterOf), amount(row, Field.ASSESSED_COST), row.text(Field.ASSESSMENT_REMARK));
        return assessment.equals(Camera.Assessment.NONE) ? Camera.Assessment.NONE : assessment;
    }

    private Camera.Given given(CameraRow row) {
        Function<Cell, Meaning<Integer>> score = cell -> Decimals.whole(cell, 0, MOST_RISK);
        Function<Cell, Meaning<BigDecimal>> hours = cell -> Decimals.of(cell, 0, MOST_HOURS);
        var given = new Camera.Given(row.read(Field.VERDICT, Words::verdict), row.read(Field.RISK_SCORE, score), row.text(Field.PRODUCT),
                amount(row, Field.HARDWARE), row.read(Field.HOURS, hours));
        return given.equals(Camera.Given.NOTHING) ? Camera.Given.NOTHING : given;
    }

    private @Nullable Euros amount(CameraRow row, Field field) {
        var reader = amounts.get(field);
        return reader == null ? null : row.read(field, reader::of);
    }

    private @Nullable LocalDate day(CameraRow row, Field field) {
        var reader = days.get(field);
        return reader == null ? null : row.read(field, reader::of);
    }

    private Dates date(Field field) {
        return dates.getOrDefault(field, NO_DATES);
    }
}
