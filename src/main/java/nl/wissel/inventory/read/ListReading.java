package nl.wissel.inventory.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Issue.Level;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.Reading.Counts;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.header.HeaderFinder;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.unit.Euros;

/// Reads all sheets of a list.
final class ListReading {
    private final Findings findings = new Findings();

    private ListReading() {}

    /// The cameras of the sheets that have a mapping, and all that should be known about how they were read.
    ///
    /// @throws UnreadableFile when it stands for more cameras than there is room for
    static Reading read(Spreadsheet spreadsheet, List<SheetMapping> mappings) throws UnreadableFile {
        return new ListReading().reading(spreadsheet, mappings);
    }

    private Reading reading(Spreadsheet spreadsheet, List<SheetMapping> mappings) throws UnreadableFile {
        var bySheet = new HashMap<String, SheetMapping>();
        mappings.forEach(mapping -> bySheet.putIfAbsent(mapping.sheet(), mapping));
        new CameraCount(spreadsheet, bySheet).check();
        var rows = new ArrayList<SheetReading.Rows>();
        for (var table : spreadsheet.tables()) {
            var mapping = bySheet.get(table.name());
            if (mapping == null) {
                noteUnread(table);
            } else {
                rows.add(new SheetReading(table, mapping, findings).read(bySheet.size() > 1));
            }
        }
        findings.closeIssues();
        return new Reading(new Inventory(findings.cameras(), List.of(), List.of()), findings.issues(), findings.rejections(), counts(rows),
                findings.columns(), sums());
    }

    private void noteUnread(Table table) {
        if (table.hidden() && !table.rows().isEmpty()) {
            findings.add(new Issue(Level.NOTE, table.name(), 0, "", Problem.HIDDEN_SHEET, table.name(), ""));
        } else if (!table.rows().isEmpty() && HeaderFinder.find(table).isEmpty()) {
            findings.add(new Issue(Level.WARNING, table.name(), 0, "", Problem.NO_HEADER_IN_SHEET, table.name(), ""));
        }
    }

    private Counts counts(List<SheetReading.Rows> sheets) {
        return new Counts(sheets.stream().mapToInt(SheetReading.Rows::all).sum(), sheets.stream().mapToInt(SheetReading.Rows::expanded).sum(),
                findings.cameras().size(), findings.rejections().size(), sheets.stream().mapToInt(SheetReading.Rows::skipped).sum());
    }

    private Map<Field, BigDecimal> sums() {
        if (!findings.columns().containsKey(Field.PRICE)) {
            return Map.of();
        }
        var sum = findings.cameras().stream().map(Camera::book).map(Camera.Book::price).filter(Objects::nonNull).reduce(Euros.ZERO, Euros::plus);
        return Map.of(Field.PRICE, sum.toDecimal());
    }
}
