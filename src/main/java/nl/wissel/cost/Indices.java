package nl.wissel.cost;

import java.util.List;

/// The price indices of each budget year, in millionths: 1,000,000 in the first.
public record Indices(List<Long> hardware, List<Long> labour) {
    private static final long MILLION = 1_000_000;

    public Indices {
        hardware = List.copyOf(hardware);
        labour = List.copyOf(labour);
    }

    /// `round(H · hw(y) / 10^6) + round(L · lab(y) / 10^6)`; what was paid when it is done.
    ///
    /// @param year budget year, counted from 0
    public long cashCents(ReplacementCost cost, int year) {
        return cost.paidCents() != null ? cost.paidCents() : scaled(cost.hardwareCents(), hardware.get(year)) + scaled(cost.labourCents(), labour.get(year));
    }

    /// `round(V · lab(y) / 10^6)`.
    public long visitCents(long visitCents, int year) {
        return scaled(visitCents, labour.get(year));
    }

    private static long scaled(long cents, long millionths) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(cents, millionths), MILLION / 2), MILLION);
    }
}
