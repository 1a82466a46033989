package nl.wissel.ui.screening;

import java.util.List;
import nl.wissel.Samples;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.session.SmallCity;

/// An open project with a camera for every outcome of screening.
///
/// | cameras | outcome |
/// |---|---|
/// | H1, H2 (replaced) | Hikvision, of concern |
/// | D1 | Dahua, of concern |
/// | S1 | Sunell, of concern by the country list alone |
/// | W1, W2 | Honeywell X1, perhaps Dahua: to verify |
/// | N1 | Siemens CFMS2025, in no register: to verify |
/// | A1 | Axis, clear |
final class MixedCity {
    private MixedCity() {}

    static Session session() {
        var session = SmallCity.session(SmallCity.soonest());
        session.edit("cameras", project -> project.with(new Inventory(List.of(
                Samples.camera("H1").brand("Hikvision").build(),
                Samples.camera("W1").brand("Honeywell").model("X1").build(),
                Samples.camera("N1").brand("Siemens").model("CFMS2025").build(),
                Samples.camera("H2").brand("Hikvision").status(Camera.Status.REPLACED).build(),
                Samples.camera("D1").brand("Dahua").build(),
                Samples.camera("S1").brand("Sunell").build(),
                Samples.camera("W2").brand("HONEYWELL").model("x1").build(),
                Samples.camera("A1").brand("Axis").build()), List.of(), List.of())));
        return session;
    }
}
