package nl.wissel.cli.show;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wissel.exchange.Imported;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.Rejection;
import nl.wissel.screening.Screening;
import nl.wissel.screening.Verdict;
import nl.wissel.text.Texts;

/// What was read of a file, in lines.
public record ImportSummary(Imported imported, Screening screening, Texts texts) {
    private static final int MOST_REJECTIONS = 20;

    /// @param file as its user names it
    public List<String> lines(String file) {
        var reading = imported.reading();
        var lines = new ArrayList<String>();
        lines.add(file);
        lines.addAll(counts(reading.counts()));
        lines.addAll(verdicts());
        lines.add(texts.get("cli.import.columns"));
        for (var field : Field.values()) {
            if (reading.columns().containsKey(field)) {
                lines.add("  " + texts.get(field) + ": " + reading.columns().get(field));
            }
        }
        var remarks = Stream.of(reading.issues(), imported.issues(), imported.errors()).flatMap(Collection::stream).toList();
        if (!remarks.isEmpty()) {
            lines.add(texts.get("cli.import.remarks"));
            lines.addAll(issues(remarks));
        }
        if (!reading.rejections().isEmpty()) {
            lines.add(texts.get("cli.import.rejections"));
            lines.addAll(rejections(reading.rejections()));
        }
        return lines;
    }

    private List<String> counts(Reading.Counts counts) {
        return List.of(texts.get("cli.import.counts", counts.rows(), counts.expanded(), counts.cameras(), counts.rejected(), counts.skipped()));
    }

    private List<String> verdicts() {
        var concern = 0;
        var verify = 0;
        var clear = 0;
        var gone = 0;
        for (var camera : imported.reading().inventory().cameras()) {
            switch (screening.of(camera)) {
                case Verdict.OfConcern of -> concern++;
                case Verdict.ToVerify of -> verify++;
                case Verdict.Clear of -> clear++;
            }
            gone += camera.use().status() == Camera.Status.IN_USE ? 0 : 1;
        }
        return List.of(texts.get("cli.import.verdicts", concern, verify, clear), texts.get("cli.import.gone", gone));
    }

    /// A line a kind: how many, and the first of them with its place.
    private List<String> issues(List<Issue> issues) {
        record Kind(Issue.Level level, Problem problem) {}

        Map<Kind, List<Issue>> kinds = new LinkedHashMap<>();
        issues.forEach(issue -> kinds.computeIfAbsent(new Kind(issue.level(), issue.problem()), kind -> new ArrayList<>()).add(issue));
        return kinds.values().stream().map(same -> {
            var first = same.getFirst();
            var text = texts.get(first.problem(), first.found(), first.expected());
            return "  " + texts.get("cli.import.remark", same.size(), place(first.sheet(), first.row(), first.column()), text);
        }).toList();
    }

    private List<String> rejections(List<Rejection> rejections) {
        var lines = new ArrayList<String>();
        for (var row : rejections.subList(0, Math.min(MOST_REJECTIONS, rejections.size()))) {
            lines.add("  " + place(row.sheet(), row.row(), row.column()) + ": " + texts.get(row.problem(), row.found(), row.other()));
        }
        if (rejections.size() > MOST_REJECTIONS) {
            lines.add("  " + texts.get("cli.andMore", rejections.size() - MOST_REJECTIONS));
        }
        return lines;
    }

    private String place(String sheet, int row, String column) {
        if (row == 0) {
            return sheet;
        }
        return column.isEmpty() ? texts.get("cli.placeOfRow", sheet, Integer.toString(row))
                : texts.get("cli.place", sheet, Integer.toString(row), column);
    }
}
