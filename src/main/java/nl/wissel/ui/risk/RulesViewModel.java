package nl.wissel.ui.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import nl.wissel.project.Project;
import nl.wissel.risk.DeadlineRule;
import nl.wissel.risk.Factor;
import nl.wissel.risk.RiskRules;
import nl.wissel.risk.RiskScore.Reason;
import nl.wissel.risk.RiskWord;
import nl.wissel.risk.StatedRisk;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Session;

/// The rules of risk without their looks: words, deadlines, and the risk that the list states.
final class RulesViewModel {
    private static final List<RiskWord> BUNDLED = RiskWord.bundled();

    private final Session session;
    private final Texts texts;
    private final ObservableValue<Picture> picture;

    RulesViewModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        picture = session.project().map(RulesViewModel::pictured).orElse(new Picture(RiskRules.DEFAULT, new Stated(0, 0, false), List.of()));
    }

    /// @param sites those of the cameras, by name
    record Picture(RiskRules rules, Stated stated, List<String> sites) {
        /// The user's words first, then those that come with the program.
        List<RiskWord> words() {
            return Stream.concat(rules.words().stream(), BUNDLED.stream()).toList();
        }

        boolean isOwn(RiskWord word) {
            return rules.words().contains(word);
        }
    }

    /// The risk that the list states itself.
    ///
    /// @param cameras how many state something
    /// @param read    how many of them can be read
    /// @param inSteps numbers are 1 to 5, not 0 to 100
    record Stated(int cameras, int read, boolean inSteps) {}

    private static Picture pictured(Project project) {
        var written = project.inventory().cameras().stream().map(camera -> camera.use().risk()).filter(text -> !text.isBlank()).toList();
        var scale = StatedRisk.of(written);
        var read = (int) written.stream().filter(text -> scale.score(text) != null).count();
        var sites = project.inventory().cameras().stream().map(camera -> camera.place().site().strip()).filter(site -> !site.isEmpty()).distinct().sorted().toList();
        return new Picture(project.risk(), new Stated(written.size(), read, scale.isInSteps()), sites);
    }

    ObservableValue<Picture> picture() {
        return picture;
    }

    /// The lines of the table of points that a word can tell.
    static List<Reason> reasons() {
        return Arrays.stream(Reason.values()).filter(reason -> !reason.isUnknown())
                .filter(reason -> reason.factor() == Factor.PLACE || reason.factor() == Factor.NETWORK || reason.factor() == Factor.DATA).toList();
    }

    // what can be done

    void useStated(boolean use) {
        edit(texts.get("risk.stated.edit"), rules().withUseStated(use));
    }

    /// @return false when it is no word
    boolean add(Reason reason, String word, String note) {
        if (!RiskWord.isWord(word.strip())) {
            return false;
        }
        edit(texts.get("risk.words.edit", word.strip()), rules().with(new RiskWord(reason, word.strip(), note.strip())));
        return true;
    }

    void remove(RiskWord word) {
        edit(texts.get("risk.words.edit", word.word()), rules().without(word));
    }

    void add(DeadlineRule rule) {
        edit(texts.get("risk.deadlines.edit"), rules().with(rule));
    }

    void remove(DeadlineRule rule) {
        edit(texts.get("risk.deadlines.edit"), rules().without(rule));
    }

    private void edit(String label, RiskRules changed) {
        session.edit(label, project -> project.with(changed));
    }

    private RiskRules rules() {
        return Objects.requireNonNull(session.project().get()).risk();
    }
}
