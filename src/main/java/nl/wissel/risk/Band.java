package nl.wissel.risk;

/// How urgent a score is, most urgent first.
public enum Band {
    DIRECT(70), HIGH(50), MEDIUM(30), LOW(0);

    private final int from;

    Band(int from) {
        this.from = from;
    }

    /// The lowest score of the band.
    public int from() {
        return from;
    }

    public static Band of(int score) {
        for (var band : values()) {
            if (score >= band.from) {
                return band;
            }
        }
        throw new IllegalArgumentException("a score is 0 to 100, was " + score);
    }
}
