package nl.wissel.ui.plan.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wissel.plan.CheckedPlan.YearUse;
import nl.wissel.plan.Horizon;
import nl.wissel.ui.plan.gantt.GanttRow.Group;

/// Where everything of the Gantt's timeline goes, in pixels; plain numbers, so it is tested without a window.
///
/// @param quarterWidth of one quarter
/// @param shift        how far the timeline was moved to the left
public record GanttLayout(Horizon horizon, double quarterWidth, double shift) {
    /// The height of a line.
    public static final double ROW = 28;
    private static final double GAP = 2;
    private static final double LOWEST_BAR = 4;

    /// The part of a calendar year that lies in the horizon.
    public record Band(int year, double x, double width) {}

    /// How many cameras of a group are replaced in a quarter.
    ///
    /// @param done those of them that are done
    public record Bar(int quarter, int cameras, int done, double x, double y, double width, double height) {
        /// How much of it, from below, is done.
        double doneHeight() {
            return height * done / cameras;
        }
    }

    /// How much of a year's cap is spent.
    ///
    /// @param filled width of what is spent, never more than the width
    /// @param share  of the cap; 0 when there is none
    /// @param over   by how many cents the cap is exceeded; 0 = it holds
    public record CapBar(YearUse use, double x, double width, double filled, double share, long over) {}

    /// The layout whose quarters fill a width, but are not narrower than can be read.
    ///
    /// @param zoom 1 = as wide as the window, 2 = twice that
    public static GanttLayout fitting(Horizon horizon, double width, double zoom, double shift) {
        var quarterWidth = Math.max(18, width / horizon.quarters()) * zoom;
        var most = Math.max(0, quarterWidth * horizon.quarters() - width);
        return new GanttLayout(horizon, quarterWidth, Math.clamp(shift, 0, most));
    }

    public double contentWidth() {
        return quarterWidth * horizon.quarters();
    }

    /// Where a quarter begins.
    public double x(int quarter) {
        return quarterWidth * quarter - shift;
    }

    /// The quarter at a place; -1 outside the horizon.
    public int quarterAt(double x) {
        var quarter = (int) Math.floor((x + shift) / quarterWidth);
        return quarter < 0 || quarter >= horizon.quarters() ? -1 : quarter;
    }

    public List<Band> years() {
        var bands = new ArrayList<Band>();
        for (var quarter = 0; quarter < horizon.quarters(); quarter++) {
            var year = horizon.quarter(quarter).year();
            var last = bands.isEmpty() ? null : bands.getLast();
            if (last != null && last.year() == year) {
                bands.set(bands.size() - 1, new Band(year, last.x(), last.width() + quarterWidth));
            } else {
                bands.add(new Band(year, x(quarter), quarterWidth));
            }
        }
        return List.copyOf(bands);
    }

    /// One bar a year of the horizon.
    ///
    /// @param over calendar year -> cents over its cap, for the years whose cap does not hold (with carry-over a year may spend more)
    public List<CapBar> capBars(List<YearUse> uses, Map<Integer, Long> over) {
        var bars = new ArrayList<CapBar>();
        for (var band : years()) {
            for (var use : uses) {
                if (use.year() == band.year()) {
                    bars.add(capBar(use, band, over.getOrDefault(use.year(), 0L)));
                }
            }
        }
        return List.copyOf(bars);
    }

    private static CapBar capBar(YearUse use, Band band, long over) {
        var width = band.width() - 2 * GAP;
        var cap = use.capCents();
        var share = cap == null || cap == 0 ? 0 : (double) use.spendCents() / cap;
        return new CapBar(use, band.x() + GAP, width, width * Math.min(1, share), share, over);
    }

    /// The bars of a group, as high as the cameras of each quarter.
    ///
    /// @param top  of its line
    /// @param most cameras in one quarter of any group of its level: that bar fills the line
    public List<Bar> bars(Group group, double top, int most) {
        var bars = new ArrayList<Bar>();
        for (var quarter = 0; quarter < group.perQuarter().size(); quarter++) {
            int cameras = group.perQuarter().get(quarter);
            if (cameras > 0) {
                var height = Math.max(LOWEST_BAR, (ROW - 2 * GAP) * cameras / Math.max(1, most));
                bars.add(new Bar(quarter, cameras, group.done().get(quarter), x(quarter) + GAP, top + ROW - GAP - height, quarterWidth - 2 * GAP, height));
            }
        }
        return List.copyOf(bars);
    }

    /// The middle of a quarter.
    public double middle(int quarter) {
        return x(quarter) + quarterWidth / 2;
    }
}
