package nl.wissel.sheet.write.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.sheet.write.Sheet;

/// The sheets with all that stands in them.
final class Content {
    private final Markup xml;
    private final List<Sheet> sheets;

    /// @param sheets under legal names
    Content(Markup xml, List<Sheet> sheets) {
        this.xml = xml;
        this.sheets = sheets;
    }

    void write() throws IOException {
        new Styles(xml).write(sheets);
        xml.open("office:body").open("office:spreadsheet");
        // criteria of COUNTIFS and SUMIFS as in xlsx: * and ? stand for anything, ~ before them for themselves
        xml.empty("table:calculation-settings", "table:case-sensitive", "false", "table:automatic-find-labels", "false",
                "table:use-regular-expressions", "false", "table:use-wildcards", "true");
        var choices = choices();
        for (var sheet : sheets) {
            write(sheet, choices.stream().filter(rule -> rule.sheet().equals(sheet.name())).toList());
        }
        filters();
        xml.close().close();
    }

    private List<ChoiceRule> choices() throws IOException {
        var rules = new ArrayList<ChoiceRule>();
        for (var sheet : sheets) {
            for (var choice : sheet.layout().choices()) {
                rules.add(new ChoiceRule("choice" + (rules.size() + 1), sheet.name(), choice));
            }
        }
        if (!rules.isEmpty()) {
            xml.open("table:content-validations");
            for (var rule : rules) {
                rule.write(xml);
            }
            xml.close();
        }
        return rules;
    }

    private void write(Sheet sheet, List<ChoiceRule> choices) throws IOException {
        xml.open("table:table", "table:name", sheet.name(), "table:style-name", Styles.table(sheet.layout()));
        if (sheet.layout().guard() != Sheet.Guard.OPEN) {
            xml.attribute("table:protected", "true");
            xml.empty("loext:table-protection", "loext:select-protected-cells", "true", "loext:select-unprotected-cells", "true");
        }
        var columns = Math.max(1, Math.max(sheet.widths().size(), sheet.lines().stream().mapToInt(List::size).max().orElse(0)));
        for (var width : sheet.widths()) {
            xml.empty("table:table-column", "table:style-name", Styles.column(width));
        }
        if (columns > sheet.widths().size()) {
            xml.empty("table:table-column", "table:number-columns-repeated", Integer.toString(columns - sheet.widths().size()));
        }
        new Rows(xml, sheet, choices).write();
        xml.close();
    }

    private void filters() throws IOException {
        var isFirst = true;
        for (var i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var header = sheet.layout().filterRow();
            if (header > 0 && header <= sheet.lines().size() && !sheet.lines().get(header - 1).isEmpty()) {
                if (isFirst) {
                    xml.open("table:database-ranges");
                    isFirst = false;
                }
                var last = OpenFormula.letters(sheet.lines().get(header - 1).size() - 1) + sheet.lines().size();
                xml.empty("table:database-range", "table:name", "__Anonymous_Sheet_DB__" + i, "table:display-filter-buttons", "true",
                        "table:target-range-address", OpenFormula.place(sheet.name(), "A" + header) + ":" + OpenFormula.place(sheet.name(), last));
            }
        }
        if (!isFirst) {
            xml.close();
        }
    }
}
