package nl.wissel.ui.plan;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wissel.plan.explain.Explanation;
import nl.wissel.plan.explain.Explanation.Option;
import nl.wissel.report.words.WhyWords;
import nl.wissel.text.Texts;

/// What every other quarter would break or cost for a camera: why not earlier, and what if later.
final class WhyPane extends VBox {
    private final Texts texts;

    WhyPane(Texts texts) {
        super(8);
        this.texts = texts;
        setId("why");
    }

    void show(Explanation explanation) {
        getChildren().clear();
        add(explanation.present() == null ? "planning.plan.why.in" : "planning.plan.why.earlier", explanation.earlier());
        add("planning.plan.why.later", explanation.later());
    }

    private void add(String heading, List<Option> options) {
        if (options.isEmpty()) {
            return;
        }
        var title = new Label(texts.get(heading));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
        for (var line : new WhyWords(texts).lines(options)) {
            var when = new Label(line.when());
            when.getStyleClass().add("caption");
            var what = new Label(line.what());
            what.setWrapText(true);
            getChildren().add(new VBox(when, what));
        }
    }
}
