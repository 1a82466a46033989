package nl.wissel.ui.plan.gantt;

import java.util.List;
import nl.wissel.plan.Problem.Window;

/// A line of the Gantt: a department, a site or a camera.
public sealed interface GanttRow {
    /// The same for the same department, site or camera in every plan.
    String key();

    String name();

    /// The highest risk score in it, 0 to 100.
    int risk();

    List<GanttRow> children();

    /// A department or one of its sites.
    ///
    /// @param perQuarter cameras replaced in each quarter of the horizon
    record Group(Level level, String key, String name, int cameras, int risk, List<Integer> perQuarter, List<GanttRow> children) implements GanttRow {
        public Group {
            perQuarter = List.copyOf(perQuarter);
            children = List.copyOf(children);
        }
    }

    enum Level { DEPARTMENT, SITE }

    /// A camera.
    ///
    /// @param quarter counted from 0; -1 = not planned
    record One(String key, String name, int risk, int quarter, Window window, boolean pinned) implements GanttRow {
        @Override
        public List<GanttRow> children() {
            return List.of();
        }
    }
}
