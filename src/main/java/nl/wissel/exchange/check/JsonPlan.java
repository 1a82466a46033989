package nl.wissel.exchange.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.unit.Quarter;

/// Reads a plan's JSON as [nl.wissel.exchange.json.PlanJson] writes it.
final class JsonPlan {
    private static final List<String> MONEY = List.of("objective", "exposureCost", "spend", "writeOff", "moveCost");
    private static final List<String> COUNTS = List.of("unscheduled", "medium", "exposure");

    private final JsonTree root;
    private final Map<Figure, String> figures = new HashMap<>();

    private JsonPlan(JsonTree root) {
        this.root = root;
    }

    static StatedPlan read(Path file) throws UnreadableFile, UnreadablePlan {
        var root = JsonTree.read(file);
        if (!root.has("cameras") || !root.has("plan")) {
            throw new UnreadablePlan(file, UnreadablePlan.Reason.NO_CAMERAS, "", "");
        }
        return new JsonPlan(root).read();
    }

    private StatedPlan read() {
        var plan = root.object("plan");
        MONEY.forEach(name -> money(plan, name, Figure.ofPlan(name)));
        COUNTS.forEach(name -> plain(plan, name, Figure.ofPlan(name)));
        for (var year : root.list("years")) {
            money(year, "cap", new Figure(Figure.YEAR_CAP, year.text("year")));
            money(year, "spend", new Figure(Figure.YEAR_SPEND, year.text("year")));
        }
        for (var use : root.list("departments")) {
            var place = use.text("department") + " " + use.text("year");
            money(use, "cap", new Figure(Figure.DEPARTMENT_CAP, place));
            money(use, "spend", new Figure(Figure.DEPARTMENT_SPEND, place));
        }
        for (var use : root.list("quarters")) {
            hours(use, "hours", Figure.HOURS);
            hours(use, "capacity", Figure.CAPACITY);
        }
        root.list(Figure.UNSCHEDULED_CAMERAS).forEach(item -> figures.put(new Figure(Figure.UNSCHEDULED_CAMERAS, item.text("id")), Figure.LISTED));
        root.list(Figure.OUTSIDE).forEach(item -> figures.put(new Figure(Figure.OUTSIDE, item.text("id")), Figure.LISTED));
        var entries = entries();
        return new StatedPlan(entries, figures, true, new StatedPlan.StatedProof(plan.number("bound"), plan.number("mediumBound"), plan.number("gap")));
    }

    private List<StatedPlan.Entry> entries() {
        var entries = new ArrayList<StatedPlan.Entry>();
        for (var camera : root.list("cameras")) {
            var id = camera.text("id");
            var quarter = camera.text("quarter");
            entries.add(new StatedPlan.Entry("cameras[" + entries.size() + "]", id, Quarter.parse(quarter).orElse(null), quarter));
            plain(camera, "product", new Figure(Figure.PRODUCT, id));
            money(camera, "cost", new Figure(Figure.COST, id));
            money(camera, "writeOff", new Figure(Figure.WRITE_OFF, id));
        }
        return entries;
    }

    private void money(JsonTree object, String key, Figure figure) {
        var cents = object.number(key);
        if (cents != null) {
            var euros = cents.movePointLeft(2);
            figures.put(figure, euros.setScale(Math.max(2, euros.stripTrailingZeros().scale())).toPlainString());
        } else if (object.has(key)) {
            figures.put(figure, object.text(key).isEmpty() ? Figure.NONE : object.text(key));
        }
    }

    private void plain(JsonTree object, String key, Figure figure) {
        if (object.has(key)) {
            figures.put(figure, object.text(key));
        }
    }

    /// Hours are compared by the minute.
    private void hours(JsonTree use, String key, String name) {
        var hours = use.number(key);
        if (hours != null) {
            var minutes = hours.multiply(BigDecimal.valueOf(60)).setScale(0, RoundingMode.HALF_UP);
            figures.put(new Figure(name, use.text("quarter")), Figure.hours(minutes.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue()));
        } else if (use.has(key)) {
            figures.put(new Figure(name, use.text("quarter")), use.text(key).isEmpty() ? Figure.NONE : use.text(key));
        }
    }
}
