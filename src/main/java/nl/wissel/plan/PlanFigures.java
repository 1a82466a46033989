package nl.wissel.plan;

/// The value of a plan. Money in cents.
///
/// @param unscheduled       cameras of the problem without a quarter
/// @param medium            sum over them of (1 + risk): weighed before money
/// @param exposure          sum of risk × quarters in use, in point-quarters
/// @param exposureCostCents exposure × exposure price
/// @param spendCents        cash and visits
/// @param writeOffCents     early write-off
/// @param moveCostCents     move price × cameras placed otherwise than in the adopted plan
public record PlanFigures(int unscheduled, long medium, long exposure, long exposureCostCents, long spendCents, long writeOffCents, long moveCostCents) {

    /// What the planner makes as small as possible, in cents.
    public long objectiveCents() {
        return exposureCostCents + spendCents + writeOffCents + moveCostCents;
    }
}
