package nl.wissel.cli;

/// What a command ends with. The numbers are a contract with scripts.
public enum ExitCode {
    DONE(0),
    UNUSABLE_INPUT(1),
    WRONG_ARGUMENTS(2),
    UNWRITABLE_OUTPUT(3),
    /// Done and written, but some cameras do not fit the budget or a rule.
    NOT_ALL_PLANNED(4),
    /// `check` found differences.
    DIFFERENCES(5);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }
}
