package nl.wissel.ui.screening;

import java.util.ArrayList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.ShareBar;
import nl.wissel.ui.control.Tables;

/// The answer to the council: who made the cameras of concern, as a bar and as a table.
final class MakersPane extends VBox {
    private static final int COLOURS = 4;

    private final Texts texts;
    private final ShareBar bar = new ShareBar();

    MakersPane(Texts texts) {
        super(8);
        this.texts = texts;
        getStyleClass().add("section");
    }

    void show(ScreeningPicture picture) {
        var title = new Label(texts.get("screening.makers"));
        title.getStyleClass().add("section-title");
        var parts = new ArrayList<ShareBar.Part>();
        for (var i = 0; i < picture.makers().size(); i++) {
            var maker = picture.makers().get(i);
            parts.add(new ShareBar.Part(name(maker), maker.all(), "maker-" + Math.min(i, COLOURS)));
        }
        bar.show(parts);
        var formats = texts.formats();
        var total = Math.max(1, picture.counts().ofConcernInUse() + picture.counts().ofConcernGone());
        var table = Tables.of(picture.makers(), texts.get("screening.makers"));
        table.setId("makers");
        table.getColumns().add(Columns.text(texts.get("screening.maker"), 160, this::name));
        table.getColumns().add(Columns.figure(texts.get("screening.inUse"), 72, ScreeningPicture.MakerCount::inUse, count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("screening.gone"), 96, ScreeningPicture.MakerCount::gone, count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("screening.share"), 72, maker -> maker.all() / (double) total,
                share -> formats.percent(share, 1)));
        getChildren().setAll(title, bar, table);
    }

    /// A person can say that a camera is of concern though nothing tells who made it.
    private String name(ScreeningPicture.MakerCount maker) {
        return maker.maker().isEmpty() ? texts.get("screening.maker.unknown") : maker.maker();
    }
}
