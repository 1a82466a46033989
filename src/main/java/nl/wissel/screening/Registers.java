package nl.wissel.screening;

import java.util.List;

/// The registers that screening looks in.
public final class Registers {
    private final List<PolicyList> lists;

    private Registers(List<PolicyList> lists) {
        this.lists = lists;
    }

    /// The registers that come with the program.
    public static Registers bundled() {
        return new Registers(List.of());
    }

    public List<PolicyList> lists() {
        return lists;
    }
}
