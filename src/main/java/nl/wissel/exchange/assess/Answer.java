package nl.wissel.exchange.assess;

import nl.wissel.inventory.Camera;

/// What a department answered for one camera.
///
/// @param answered feasible, earliest, deadline, cost and remark; its pin says nothing
/// @param product  name of the replacement product, or empty
/// @param by       who filled it in, or empty
/// @param file     name of the workbook
/// @param place    the row in which it stands, as `sheet!row`
public record Answer(String cameraId, Camera.Assessment answered, String product, String by, String file, String place) {

    /// Whether anything was left of it when what cannot be used was left out.
    boolean saysSomething() {
        return !answered.equals(Camera.Assessment.NONE) || !product.isEmpty();
    }

    /// Says the same, whoever says it.
    boolean saysTheSameAs(Answer other) {
        return answered.equals(other.answered) && product.equals(other.product);
    }

    /// The camera with this answer; where it is pinned stays.
    Camera on(Camera camera) {
        var pinned = new Camera.Assessment(answered.feasible(), answered.earliest(), answered.deadline(), camera.assessment().pinned(), answered.cost(), answered.remark());
        var given = camera.given();
        return new Camera(camera.id(), camera.origin(), camera.device(), camera.place(), camera.book(), camera.use(),
                pinned.equals(Camera.Assessment.NONE) ? Camera.Assessment.NONE : pinned,
                new Camera.Given(given.verdict(), given.risk(), product, given.hardware(), given.hours()));
    }
}
