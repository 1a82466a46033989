package nl.wissel.plan.bound.site;

/// Told of everything that placements of cameras use.
public interface Usage {
    /// Cents that a department spends in a budget year.
    void spend(int department, int year, long cents);

    /// Installer minutes in a quarter.
    void work(int quarter, long minutes);

    /// Points of (1 + risk) left unscheduled.
    void leaveOut(long points);
}
