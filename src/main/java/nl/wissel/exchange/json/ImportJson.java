package nl.wissel.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wissel.exchange.Imported;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Reading;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import nl.wissel.text.Texts;
import org.jspecify.annotations.Nullable;

/// What was read of a file as JSON. Money is text in euro.
public final class ImportJson {
    private final Imported imported;
    private final Screening screening;
    private final RiskAssessment risk;
    private final Texts texts;

    /// @param texts in whose language the reasons are given
    public ImportJson(Imported imported, Screening screening, RiskAssessment risk, Texts texts) {
        this.imported = imported;
        this.screening = screening;
        this.risk = risk;
        this.texts = texts;
    }

    /// Writes it all.
    ///
    /// @param file the file as its user names it
    public void write(OutputStream stream, String file) throws IOException {
        var reading = imported.reading();
        JsonObject.write(stream, root -> {
            counts(root.text("file", file), reading.counts());
            root.list("rejected", reading.rejections(), (object, row) -> object.text("sheet", row.sheet()).whole("row", row.row())
                    .text("column", orNull(row.column())).text("reason", texts.get(row.problem(), row.found(), row.other())).text("found", orNull(row.found())));
            root.list("issues", Stream.of(reading.issues(), imported.issues(), imported.errors()).flatMap(List::stream).toList(), this::issue);
            root.object("columns", object -> columns(object, reading));
            root.object("sums", object -> sums(object, reading));
            root.list("items", reading.inventory().cameras(), this::item);
        });
    }

    private static void counts(JsonObject root, Reading.Counts counts) throws IOException {
        root.whole("rows", counts.rows()).whole("expanded", counts.expanded()).whole("cameras", counts.cameras()).whole("skipped", counts.skipped());
    }

    private void issue(JsonObject object, Issue issue) throws IOException {
        object.text("level", issue.level().name().toLowerCase(Locale.ROOT)).text("sheet", issue.sheet())
                .whole("row", issue.row() == 0 ? null : Long.valueOf(issue.row())).text("column", orNull(issue.column()))
                .text("reason", texts.get(issue.problem(), issue.found(), issue.expected())).text("found", orNull(issue.found()));
    }

    private static void columns(JsonObject object, Reading reading) throws IOException {
        for (var field : Field.values()) {
            if (reading.columns().containsKey(field)) {
                object.text(field.english().getFirst(), reading.columns().get(field));
            }
        }
    }

    private static void sums(JsonObject object, Reading reading) throws IOException {
        object.text("price", plain(reading.sums().get(Field.PRICE)));
        for (var field : Field.values()) {
            if (field != Field.PRICE && reading.sums().containsKey(field)) {
                object.text(field.english().getFirst(), plain(reading.sums().get(field)));
            }
        }
    }

    private void item(JsonObject object, Camera camera) throws IOException {
        var verdict = screening.of(camera);
        var score = risk.scores().get(camera.id());
        var book = camera.book();
        object.text("id", camera.id()).text("name", orNull(camera.device().name())).text("brand", orNull(camera.device().brand()))
                .text("model", orNull(camera.device().model())).text("maker", orNull(verdict.maker())).text("verdict", code(verdict))
                .whole("risk", score == null ? null : Long.valueOf(score.score()))
                .text("department", orNull(camera.place().department())).text("location", orNull(camera.place().site()))
                .text("installed", book.installed() == null ? null : book.installed().toString())
                .text("price", book.price() == null ? null : book.price().toString()).decimal("life", years(book.lifeMonths()))
                .text("serial", orNull(camera.device().serial())).text("mac", orNull(camera.device().mac()))
                .text("status", camera.use().status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String code(Verdict verdict) {
        return switch (verdict) {
            case Verdict.OfConcern concern -> "of-concern";
            case Verdict.ToVerify verify -> "to-verify";
            case Verdict.Clear clear -> "clear";
        };
    }

    /// Useful life in years, with decimals only where the months need them.
    private static @Nullable BigDecimal years(@Nullable Integer months) {
        if (months == null) {
            return null;
        }
        var years = BigDecimal.valueOf(months).divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return years.scale() < 0 ? years.setScale(0) : years;
    }

    private static @Nullable String plain(@Nullable BigDecimal euros) {
        return euros == null ? null : euros.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
