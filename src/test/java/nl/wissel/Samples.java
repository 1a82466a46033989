package nl.wissel;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.wissel.inventory.Camera;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// Builders of values for tests: say only what the test is about.
public final class Samples {
    private Samples() {}

    public static CameraBuilder camera(String id) {
        return new CameraBuilder(id);
    }

    /// A camera in use of which nothing is known but what is said.
    public static final class CameraBuilder {
        private final String id;
        private String name = "";
        private String brand = "";
        private String model = "";
        private String type = "";
        private String mac = "";
        private String supplier = "";
        private String site = "";
        private String department = "";
        private @Nullable LocalDate installed;
        private @Nullable Euros price;
        private @Nullable Integer lifeMonths;
        private @Nullable Euros bookValue;
        private @Nullable LocalDate endOfSupport;
        private @Nullable LocalDate contractEnd;
        private Camera.Status status = Camera.Status.IN_USE;
        private String network = "";
        private String purpose = "";
        private String risk = "";
        private String remarks = "";
        private Camera.Assessment assessment = Camera.Assessment.NONE;
        private Camera.Given given = Camera.Given.NOTHING;

        private CameraBuilder(String id) {
            this.id = id;
        }

        public CameraBuilder name(String value) { name = value; return this; }
        public CameraBuilder brand(String value) { brand = value; return this; }
        public CameraBuilder model(String value) { model = value; return this; }
        public CameraBuilder type(String value) { type = value; return this; }
        public CameraBuilder mac(String value) { mac = value; return this; }
        public CameraBuilder supplier(String value) { supplier = value; return this; }
        public CameraBuilder site(String value) { site = value; return this; }
        public CameraBuilder department(String value) { department = value; return this; }
        public CameraBuilder installed(String day) { installed = LocalDate.parse(day); return this; }
        public CameraBuilder price(String euros) { price = Euros.of(new BigDecimal(euros)); return this; }
        public CameraBuilder lifeYears(int years) { lifeMonths = 12 * years; return this; }
        public CameraBuilder bookValue(String euros) { bookValue = Euros.of(new BigDecimal(euros)); return this; }
        public CameraBuilder endOfSupport(String day) { endOfSupport = LocalDate.parse(day); return this; }
        public CameraBuilder contractEnd(String day) { contractEnd = LocalDate.parse(day); return this; }
        public CameraBuilder status(Camera.Status value) { status = value; return this; }
        public CameraBuilder network(String value) { network = value; return this; }
        public CameraBuilder purpose(String value) { purpose = value; return this; }
        public CameraBuilder risk(String value) { risk = value; return this; }
        public CameraBuilder remarks(String value) { remarks = value; return this; }
        public CameraBuilder assessment(Camera.Assessment value) { assessment = value; return this; }
        public CameraBuilder given(Camera.Given value) { given = value; return this; }

        public CameraBuilder pinned(String quarter) {
            assessment = new Camera.Assessment(null, null, null, Quarter.parse(quarter).orElseThrow(), null, "");
            return this;
        }

        public Camera build() {
            return new Camera(id, new Camera.Origin("Blad1", 2),
                    new Camera.Device(name, brand, model, type, mac, "", "", "", supplier),
                    new Camera.Place(site, "", null, department, ""),
                    new Camera.Book(installed, null, price, lifeMonths, bookValue, endOfSupport, contractEnd),
                    new Camera.Use(status, network, purpose, risk, remarks), assessment, given);
        }
    }
}
