package nl.wissel.ui.risk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import nl.wissel.risk.Band;
import nl.wissel.risk.Factor;
import nl.wissel.text.Texts;
import nl.wissel.ui.control.BandBadge;
import nl.wissel.ui.control.Columns;
import nl.wissel.ui.control.Tables;
import nl.wissel.ui.control.chart.ChartData;
import nl.wissel.ui.control.chart.Ink;

/// The risk as a histogram, as its table, and as the table of the cameras.
final class RiskTables {
    private final Texts texts;

    RiskTables(Texts texts) {
        this.texts = texts;
    }

    /// One bar for each five points; the bars of each band are a series of their own, with their own colour and pattern.
    ChartData histogram(RiskPicture picture) {
        var steps = picture.steps();
        var from = IntStream.range(0, steps.size()).map(step -> step * RiskPicture.STEP).boxed().toList();
        var series = Arrays.stream(Band.values()).map(band -> new ChartData.Series(texts.get(band), "", Ink.of(band),
                from.stream().map(score -> Band.of(score) == band ? (double) steps.get(score / RiskPicture.STEP) : 0.0).toList())).toList();
        var names = from.stream().map(score -> score % 10 == 0 ? String.valueOf(score) : "").toList();
        var details = from.stream().map(score -> texts.get("risk.histogram.step", String.valueOf(score),
                String.valueOf(score == 100 - RiskPicture.STEP ? 100 : score + RiskPicture.STEP - 1), texts.get(Band.of(score)),
                steps.get(score / RiskPicture.STEP))).toList();
        return new ChartData(names, series, List.of(), List.of(), details);
    }

    /// What is still to be known, the camera whose score could move most first.
    TableView<RiskPicture.Row> toComplete() {
        var table = Tables.of(List.<RiskPicture.Row>of(), texts.get("risk.complete"));
        table.setId("to-complete");
        table.getColumns().add(Columns.text(texts.get("planning.column.camera"), 96, row -> row.camera().id()));
        table.getColumns().add(Columns.text(texts.get("planning.column.name"), 160, RiskPicture.Row::name));
        table.getColumns().add(Columns.text(texts.get("risk.complete.unknown"), 220,
                row -> row.unknown().stream().map(texts::get).collect(Collectors.joining(", "))));
        table.getColumns().add(Columns.figure(texts.get("planning.risk.score"), 64, row -> row.risk().score(), String::valueOf));
        table.getColumns().add(Columns.figure(texts.get("risk.complete.lowest"), 72, row -> row.range().lowest(), String::valueOf));
        table.getColumns().add(Columns.figure(texts.get("risk.complete.highest"), 76, row -> row.range().highest(), String::valueOf));
        table.getColumns().add(Columns.figure(texts.get("risk.complete.width"), 92, row -> row.range().width(), String::valueOf));
        table.getColumns().add(Columns.text(texts.get("planning.column.department"), 130, row -> row.camera().place().department()));
        table.getColumns().add(Columns.text(texts.get("planning.column.site"), 150, row -> row.camera().place().site()));
        return Tables.scrolling(table);
    }

    /// How many cameras a band has, of how many in all.
    record BandCount(Band band, int count, int total) {
        static List<BandCount> of(RiskPicture picture) {
            return Arrays.stream(Band.values()).map(band -> new BandCount(band, picture.count(band), Math.max(1, picture.cameras().size()))).toList();
        }
    }

    TableView<BandCount> bands() {
        var formats = texts.formats();
        var table = Tables.of(Arrays.stream(Band.values()).map(band -> new BandCount(band, 0, 1)).toList(), texts.get("planning.risk.bands"));
        table.getColumns().add(Columns.text(texts.get("planning.risk.band"), 100, line -> BandBadge.letter(line.band()) + "  " + texts.get(line.band())));
        table.getColumns().add(Columns.text(texts.get("planning.risk.score"), 72, line -> range(line.band())));
        table.getColumns().add(Columns.figure(texts.get("planning.column.count"), 64, BandCount::count, count -> formats.whole(count)));
        table.getColumns().add(Columns.figure(texts.get("planning.risk.share"), 72, line -> (double) line.count() / line.total(), share -> formats.percent(share, 0)));
        return Tables.fitted(table);
    }

    TableView<RiskPicture.Row> cameras() {
        var table = Tables.of(List.<RiskPicture.Row>of(), texts.get("planning.risk.cameras"));
        table.setId("risk-cameras");
        table.getColumns().add(Columns.text(texts.get("planning.column.camera"), 100, row -> row.camera().id()));
        table.getColumns().add(Columns.text(texts.get("planning.column.name"), 170, RiskPicture.Row::name));
        table.getColumns().add(Columns.text(texts.get("planning.risk.maker"), 100, RiskPicture.Row::maker));
        table.getColumns().add(Columns.text(texts.get("planning.column.department"), 130, row -> row.camera().place().department()));
        table.getColumns().add(Columns.text(texts.get("planning.column.site"), 150, row -> row.camera().place().site()));
        table.getColumns().add(Columns.figure(texts.get("planning.risk.score"), 64, row -> row.risk().score(), String::valueOf));
        table.getColumns().add(Columns.text(texts.get("planning.risk.band"), 84, row -> BandBadge.letter(row.risk().band()) + "  " + texts.get(row.risk().band())));
        for (var factor : Factor.values()) {
            table.getColumns().add(Columns.figure(texts.get(factor), 76, row -> row.points(factor), points -> points));
        }
        return Tables.scrolling(table);
    }

    private static String range(Band band) {
        var above = Arrays.stream(Band.values()).filter(other -> other.from() > band.from()).mapToInt(Band::from).min().orElse(101);
        return band.from() + "–" + (above - 1);
    }
}
