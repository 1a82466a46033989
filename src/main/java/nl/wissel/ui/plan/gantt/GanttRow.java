package nl.wissel.ui.plan.gantt;

import java.util.List;
import nl.wissel.plan.Problem.Task;
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
    /// @param done       those of them that are done
    record Group(Level level, String key, String name, int cameras, int risk, List<Integer> perQuarter, List<Integer> done, List<GanttRow> children) implements GanttRow {
        public Group {
            perQuarter = List.copyOf(perQuarter);
            done = List.copyOf(done);
            children = List.copyOf(children);
        }
    }

    enum Level { DEPARTMENT, SITE }

    /// What holds a camera in its quarter.
    enum Hold {
        /// The planner may move it.
        FREE,
        /// A person fixed it.
        PINNED,
        /// It was replaced.
        DONE;

        static Hold of(Task task) {
            return task.isDone() ? DONE : task.pin() != null ? PINNED : FREE;
        }
    }

    /// A camera.
    ///
    /// @param quarter counted from 0; -1 = not planned
    record One(String key, String name, int risk, int quarter, Window window, Hold hold) implements GanttRow {
        @Override
        public List<GanttRow> children() {
            return List.of();
        }
    }
}
