package nl.wissel.cli.show;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.plan.explain.Explainer;
import nl.wissel.plan.explain.Explanation.Option;
import nl.wissel.report.words.WhyWords;
import nl.wissel.text.Texts;

/// Why a camera stands where it stands, for the prompt.
public record ExplainSummary(Texts texts) {
    /// Where the camera stands, and what every other quarter would break or cost.
    public List<String> lines(Explainer explainer, String camera) {
        var explanation = explainer.explain(camera).orElseThrow();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(words().present(explanation));
        add(lines, explanation.present() == null ? "cli.explain.when" : "cli.explain.earlier", explanation.earlier());
        add(lines, "cli.explain.later", explanation.later());
        if (explanation.present() == null) {
            add(lines, "cli.explain.nearest", explanation.nearest().stream().toList());
        }
        return lines;
    }

    private void add(List<String> lines, String heading, List<Option> options) {
        if (!options.isEmpty()) {
            lines.add("  " + texts.get(heading));
            words().lines(options).forEach(line -> lines.add("    " + line.when() + ": " + line.what()));
        }
    }

    private WhyWords words() {
        return new WhyWords(texts);
    }
}
