package nl.wissel.report.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wissel.plan.explain.Explanation;
import nl.wissel.plan.explain.Explanation.Change;
import nl.wissel.plan.explain.Explanation.Option;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// Why a camera stands where it stands, in sentences. Quarters in a row that break the same rules by as much are said as one.
public record WhyWords(Texts texts) {
    /// A line for each quarter or run of quarters: when, and what it would break or cost.
    ///
    /// @param what what it would break or cost
    public record Line(String when, String what) {}

    private record Part(String key, long cents) {}

    /// Where the camera stands.
    public String present(Explanation explanation) {
        return explanation.present() == null ? texts.get("Explanation.unscheduled", explanation.cameraId())
                : texts.get("Explanation.present", explanation.cameraId(), explanation.present());
    }

    /// The options as sentences, in order.
    public List<Line> lines(List<Option> options) {
        var lines = new ArrayList<Line>();
        for (var from = 0; from < options.size();) {
            var to = from + 1;
            while (to < options.size() && isSame(options.get(from), options.get(to))) {
                to++;
            }
            var first = options.get(from);
            var when = to == from + 1 ? texts.formats().quarter(first.quarter())
                    : texts.get("Explanation.from.to", first.quarter(), options.get(to - 1).quarter());
            lines.add(new Line(when, what(first)));
            from = to;
        }
        return lines;
    }

    private boolean isSame(Option one, Option other) {
        return !one.obstacles().isEmpty() && !other.obstacles().isEmpty() && what(one).equals(what(other));
    }

    /// What would let in a camera that is not planned; empty when nothing in the plan would.
    public String letIn(Explanation explanation) {
        var late = explanation.firstAfterDeadline();
        if (late.isPresent()) {
            return texts.get("Explanation.afterDeadline", late.get().quarter());
        }
        return explanation.nearest().map(option -> texts.get("Explanation.letIn", option.quarter(), what(option))).orElse("");
    }

    /// What an option would break, or what it would cost. Outside its window or away from its pin no money would help: it is not named.
    public String what(Option option) {
        if (option.obstacles().isEmpty()) {
            return cost(option.change());
        }
        var fixed = option.obstacles().stream().filter(each -> each.what() instanceof Quarter).toList();
        return (fixed.isEmpty() ? option.obstacles() : fixed).stream().map(each -> texts.get(each.rule(), each.payer(), each.when(), each.what()))
                .collect(Collectors.joining("; "));
    }

    private String cost(Change change) {
        var parts = Stream.of(new Part("exposure", change.exposureCents()), new Part("cash", change.cashCents()),
                        new Part(change.visits() > 0 ? "visit.more" : change.visits() < 0 ? "visit.fewer" : "visit", change.visitCents()),
                        new Part("writeoff", change.writeOffCents()), new Part("move", change.moveCents()))
                .filter(part -> part.cents() != 0)
                .sorted(Comparator.comparingLong((Part part) -> -Math.abs(part.cents())))
                .map(part -> texts.get("Explanation.part." + part.key(), signed(part.cents()))).collect(Collectors.joining(", "));
        var total = change.totalCents();
        if (total == 0) {
            return parts.isEmpty() ? texts.get("Explanation.same") : texts.get("Explanation.same.by", parts);
        }
        return texts.get(total > 0 ? "Explanation.dearer" : "Explanation.cheaper", texts.formats().euros(new Euros(Math.abs(total))), parts);
    }

    private String signed(long cents) {
        return (cents < 0 ? "−" : "+") + texts.formats().euros(new Euros(Math.abs(cents)));
    }
}
