package nl.wissel.risk;

/// What a risk score is made of, with its default weight in points; together 100.
public enum Factor {
    MAKER(25), PLACE(25), NETWORK(20), VULNERABILITY(15), SUPPORT(10), DATA(5);

    private final int defaultWeight;

    Factor(int defaultWeight) {
        this.defaultWeight = defaultWeight;
    }

    public int defaultWeight() {
        return defaultWeight;
    }
}
