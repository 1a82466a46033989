package nl.wissel.plan.greedy;

/// What placements count besides their cost while a plan is annealed: no part of its score, but it leads to where there is room.
///
/// @param cameras by camera and quarter as [nl.wissel.plan.CompiledProblem#soft], in cents; empty = nothing
/// @param visits  by site and quarter, `site * end + quarter`, in cents; empty = nothing
public record Guide(long[] cameras, long[] visits) {
    static final Guide NONE = new Guide(new long[0], new long[0]);

    long ofCamera(int cell) {
        return cameras.length == 0 ? 0 : cameras[cell];
    }

    long ofVisit(int cell) {
        return visits.length == 0 ? 0 : visits[cell];
    }
}
