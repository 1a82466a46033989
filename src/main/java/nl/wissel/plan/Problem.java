package nl.wissel.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.wissel.cost.BookValue;
import nl.wissel.cost.Indices;
import nl.wissel.cost.ReplacementCost;
import org.jspecify.annotations.Nullable;

/// All that a planner needs, immutable; cameras, sites, departments, quarters and years by index from 0.
///
/// @param tasks       the cameras to be replaced
/// @param departments names, in the order of their indices
/// @param adopted     the plan in force, from which a move costs the move price; null when there is none
public record Problem(Horizon horizon, Indices indices, Policy policy, Limits limits, List<Task> tasks, List<SiteVisit> sites,
        List<String> departments, @Nullable Plan adopted) {
    public Problem {
        tasks = List.copyOf(tasks);
        sites = List.copyOf(sites);
        departments = List.copyOf(departments);
    }

    /// What every plan leaves unscheduled, in points of (1 + risk): the cameras without any quarter to choose.
    public long forcedMedium() {
        return tasks.stream().filter(task -> task.choices().isEmpty()).mapToLong(task -> 1 + task.risk()).sum();
    }

    /// One camera to be replaced, or that was replaced: then it is pinned, and costs what was paid.
    ///
    /// @param site       index; every camera has one (of its own when its list names none)
    /// @param department index of the department that pays for the camera
    /// @param risk       0 to 100
    /// @param window     the quarters in which it may be replaced; may be empty
    /// @param pin        the quarter a person fixed, or null
    public record Task(String cameraId, int site, int department, int risk, ReplacementCost cost, BookValue book, Window window,
            @Nullable Integer pin) {

        /// It was replaced, at its pin.
        public boolean isDone() {
            return cost.paidCents() != null;
        }

        /// The one quarter it may be placed in or the whole window; empty when the pin lies outside the window.
        public Window choices() {
            if (pin == null) {
                return window;
            }
            return window.contains(pin) ? new Window(pin, pin) : Window.EMPTY;
        }
    }

    /// Quarters from the earliest to the deadline, inclusive.
    public record Window(int earliest, int deadline) {
        public static final Window EMPTY = new Window(0, -1);

        public boolean isEmpty() {
            return earliest > deadline;
        }

        public boolean contains(int quarter) {
            return earliest <= quarter && quarter <= deadline;
        }
    }

    /// A site, for which one visit is paid in each quarter in which at least one of its cameras is replaced. The cameras of a site that
    /// are done make another one of the same name, visited for nothing: what was paid for them is all-in.
    ///
    /// @param department index of the department that pays for the visit
    /// @param visitCents V: contingency included, price level of the first year
    public record SiteVisit(String name, int department, long visitCents) {}

    /// The caps by index. Null = no cap.
    ///
    /// @param cityCents       a budget year
    /// @param departmentCents department, then budget year
    /// @param minutes         a quarter
    /// @param carryOver       sums over consecutive capped years count, not single years: what is left of a year may be spent in the next
    public record Limits(List<@Nullable Long> cityCents, List<List<@Nullable Long>> departmentCents, List<@Nullable Integer> minutes, boolean carryOver) {
        public Limits {
            cityCents = Collections.unmodifiableList(new ArrayList<>(cityCents));
            departmentCents = departmentCents.stream().map(caps -> Collections.unmodifiableList(new ArrayList<>(caps))).toList();
            minutes = Collections.unmodifiableList(new ArrayList<>(minutes));
        }
    }
}
