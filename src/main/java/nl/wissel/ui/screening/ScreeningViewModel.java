package nl.wissel.ui.screening;

import java.util.HashMap;
import java.util.HashSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import nl.wissel.cost.Condition;
import nl.wissel.inventory.Camera;
import nl.wissel.project.Findings;
import nl.wissel.screening.Decision;
import nl.wissel.screening.PolicyList;
import nl.wissel.text.Texts;
import nl.wissel.ui.screening.ScreeningPicture.Group;
import nl.wissel.ui.session.Session;
import nl.wissel.ui.task.InBackground;
import org.jspecify.annotations.Nullable;

/// The screen Screening without its looks.
final class ScreeningViewModel {
    private final Session session;
    private final Texts texts;
    private final InBackground<ScreeningPicture> picture;

    ScreeningViewModel(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        picture = new InBackground<>(session.jobs(), session::fail);
    }

    /// Follows the findings, until the screen leaves.
    Subscription attach() {
        return session.follow(this::draw);
    }

    private void draw(@Nullable Findings findings) {
        var project = session.project().get();
        if (project == null || findings == null) {
            picture.clear();
        } else {
            var workflow = session.workflow();
            picture.ask(() -> ScreeningPicture.of(project, findings, workflow.registers(project).lists()));
        }
    }

    // what is shown

    /// Null until the first findings are there.
    ReadOnlyObjectProperty<@Nullable ScreeningPicture> picture() {
        return picture.value();
    }

    boolean isActive(PolicyList list) {
        var project = session.project().get();
        return project != null && project.activeLists().contains(list.id());
    }

    boolean isRequired(Condition condition) {
        var project = session.project().get();
        return project != null && project.screening().conditions().contains(condition);
    }

    // what can be done

    /// Decides for every camera of a group.
    void decide(Group group, Camera.Decision verdict, String reason) {
        session.edit(texts.get("screening.edit.decide", name(group)), project -> {
            var decisions = new HashMap<>(project.decisions());
            group.cameraIds().forEach(id -> decisions.put(id, new Decision(verdict, reason.strip())));
            return project.withDecisions(decisions);
        });
    }

    /// Takes a decision back: the registers speak again.
    void reopen(Group group) {
        session.edit(texts.get("screening.edit.reopen", name(group)), project -> {
            var decisions = new HashMap<>(project.decisions());
            group.cameraIds().forEach(decisions::remove);
            return project.withDecisions(decisions);
        });
    }

    void follow(PolicyList list, boolean active) {
        session.edit(texts.get(active ? "screening.edit.follow" : "screening.edit.leave", list.title()), project -> {
            var lists = new HashSet<>(project.activeLists());
            if (active) {
                lists.add(list.id());
            } else {
                lists.remove(list.id());
            }
            return project.withActiveLists(lists);
        });
    }

    /// Says whether a replacement product must meet a condition.
    void require(Condition condition, boolean required) {
        session.edit(texts.get("screening.conditions.edit"), project -> {
            var conditions = new HashSet<>(project.screening().conditions());
            if (required) {
                conditions.add(condition);
            } else {
                conditions.remove(condition);
            }
            return project.with(project.screening().withConditions(conditions));
        });
    }

    /// Brand and model of a group in words.
    String name(Group group) {
        var both = (group.brand() + " " + group.model()).strip();
        return both.isEmpty() ? texts.get("screening.nameless") : both;
    }
}
