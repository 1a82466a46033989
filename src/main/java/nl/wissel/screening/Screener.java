package nl.wissel.screening;

import java.util.Map;
import java.util.Set;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Inventory;

/// Finds out who really made each camera.
public final class Screener {
    private final Registers registers;
    private final Set<String> activeLists;

    /// @param activeLists ids of the policy lists that count
    public Screener(Registers registers, Set<String> activeLists) {
        this.registers = registers;
        this.activeLists = Set.copyOf(activeLists);
    }

    /// Screens a whole inventory.
    ///
    /// @param decisions camera id -> what a person decided; such a decision outweighs one in the list itself
    public Screening screen(Inventory inventory, Map<String, Decision> decisions) {
        throw new IllegalStateException(registers.lists() + " " + activeLists + inventory + decisions);
    }

    /// Screens one device, for a replacement product or a question.
    public Verdict screen(Camera camera) {
        throw new IllegalStateException(camera.id());
    }
}
