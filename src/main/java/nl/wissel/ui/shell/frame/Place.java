package nl.wissel.ui.shell.frame;

import java.util.List;
import java.util.Locale;

/// Where in the program one can be: the start page, then the screens in the order of the flow, and what was done to the project.
public enum Place {
    START("fth-home"), INVENTORY("fth-video"), SCREENING("fth-shield"), RISK("fth-activity"), BUDGET("fth-sliders"), PLAN("fth-calendar"),
    COST("fth-bar-chart-2"), SCENARIO("fth-copy"), PROGRESS("fth-check-square"), REPORT("fth-file-text"), HISTORY("fth-clock");

    public static final List<Place> SCREENS = List.of(INVENTORY, SCREENING, RISK, BUDGET, PLAN, COST, SCENARIO, PROGRESS, REPORT);

    private final String icon;

    Place(String icon) {
        this.icon = icon;
    }

    String icon() {
        return icon;
    }

    /// The id of its entry in the rail: `nav-inventory`.
    String id() {
        return "nav-" + name().toLowerCase(Locale.ROOT);
    }
}
