package nl.wissel.ui.plan;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.wissel.plan.Planner.Progress;
import nl.wissel.text.Texts;
import nl.wissel.ui.session.Solving;
import nl.wissel.unit.Euros;
import org.jspecify.annotations.Nullable;

/// Starts and stops the planner, says how far it is, and sets the price of waiting.
final class SolveBar extends FlowPane {
    private final PlanViewModel model;
    private final Texts texts;
    private final Button solve = new Button();
    private final Button stop = new Button();
    private final ProgressBar working = new ProgressBar();
    private final Label progress = new Label();
    private final Slider price = new Slider(0, PlanViewModel.PRICES.size() - 1, 4);
    private final Label priceLabel = new Label();
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.hours(1)));
    /// Runs while the slider was just moved: a movement by keys ends when none is pressed for so long.
    private final PauseTransition settled = new PauseTransition(Duration.millis(500));
    private boolean listens = true;

    SolveBar(PlanViewModel model, Texts texts) {
        super(16, 8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("bar");
        setAlignment(Pos.CENTER_LEFT);
        solve.setId("solve");
        solve.getStyleClass().add("accent");
        solve.setOnAction(click -> model.solve());
        stop.setId("stop");
        stop.setText(texts.get("planning.plan.stop"));
        stop.setOnAction(click -> model.stop());
        working.setPrefWidth(96);
        progress.setId("progress");
        seconds.setCycleCount(Animation.INDEFINITE);
        var solving = new HBox(8, solve, stop, working, progress);
        solving.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(solving, slider());
    }

    private HBox slider() {
        price.setMajorTickUnit(1);
        price.setMinorTickCount(0);
        price.setSnapToTicks(true);
        price.setBlockIncrement(1);
        price.setPrefWidth(128);
        price.setAccessibleText(texts.get("planning.plan.price.name"));
        settled.setOnFinished(still -> {
            if (!price.isValueChanging()) {
                choosePrice();
            }
        });
        price.valueProperty().addListener(moved -> {
            var step = (int) Math.round(price.getValue());
            priceLabel.setText(priceWords(step));
            if (listens) {
                model.tryPriceStep(step);
                settled.playFromStart();
            }
        });
        price.valueChangingProperty().addListener(changing -> settled.playFromStart());
        priceLabel.getStyleClass().add("caption");
        var row = new HBox(8, new Label(texts.get("planning.plan.sooner")), price, new Label(texts.get("planning.plan.cheaper")), priceLabel);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    Subscription attach() {
        return Subscription.combine(
                model.solving().subscribe(this::show),
                model.canSolve().subscribe(can -> solve.setDisable(!can)),
                seconds.currentTimeProperty().subscribe(time -> tick()),
                model.picture().subscribe(picture -> {
                    solve.setText(texts.get(picture == null ? "planning.plan.solve" : "planning.plan.again"));
                    showPrice();
                }),
                seconds::stop,
                settled::stop);
    }

    /// The price in force, unless a person is moving it.
    private void showPrice() {
        if (!price.isValueChanging() && settled.getStatus() != Animation.Status.RUNNING) {
            listens = false;
            price.setValue(model.priceStep());
            priceLabel.setText(priceWords(model.priceStep()));
            listens = true;
        }
    }

    private void choosePrice() {
        var step = (int) Math.round(price.getValue());
        if (step != model.priceStep()) {
            model.setPriceStep(step);
        }
    }

    private String priceWords(int step) {
        return texts.get("planning.plan.price", texts.formats().exactEuros(PlanViewModel.PRICES.get(step)));
    }

    private void show(Solving solving) {
        var running = solving instanceof Solving.Running;
        working.setVisible(running);
        working.setManaged(running);
        stop.setDisable(!(solving instanceof Solving.Running now) || now.stopping());
        if (running && seconds.getStatus() != Animation.Status.RUNNING) {
            seconds.playFromStart();
        } else if (!running) {
            seconds.stop();
        }
        progress.setText(words(solving));
    }

    private void tick() {
        if (model.solving().getValue() instanceof Solving.Running running) {
            progress.setText(words(running));
        }
    }

    private String words(Solving solving) {
        return switch (solving) {
            case Solving.Idle() -> "";
            case Solving.Running(var latest, var stopping) -> stopping ? texts.get("planning.plan.stopping") : running(latest);
            case Solving.Done(var stopped) -> texts.get(stopped ? "planning.plan.done.stopped" : "planning.plan.done");
        };
    }

    private String running(@Nullable Progress latest) {
        var elapsed = texts.formats().whole((long) seconds.getCurrentTime().toSeconds());
        if (latest == null) {
            return texts.get("planning.plan.running.start", elapsed);
        }
        return texts.get("planning.plan.running", texts.get(latest.phase()), texts.formats().euros(new Euros(latest.best().objectiveCents())),
                texts.formats().whole(latest.best().unscheduled()), elapsed);
    }
}
