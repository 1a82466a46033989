package nl.wissel.ui.control.chart;

import java.util.List;
import java.util.Locale;
import nl.wissel.risk.Band;

/// The theme's colours for what is painted by hand. The style sheet gives each under `-w-ink-…` to `.painted`.
public enum Ink {
    TEXT, MUTED, LINE, STRIPE, SURFACE, SELECTED, ACCENT, BAR, ON_BAR, OVER, CAP,
    DIRECT, HIGH, MEDIUM, LOW,
    SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8;

    private static final List<Ink> SERIES = List.of(SERIES_1, SERIES_2, SERIES_3, SERIES_4, SERIES_5, SERIES_6, SERIES_7, SERIES_8);

    public static Ink of(Band band) {
        return valueOf(band.name());
    }

    /// The ink of a series, counted from 0; from the ninth on they share the last.
    public static Ink ofSeries(int index) {
        return SERIES.get(Math.min(index, SERIES.size() - 1));
    }

    String cssName() {
        return "-w-ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
