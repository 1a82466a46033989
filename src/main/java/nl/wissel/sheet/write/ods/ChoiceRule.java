package nl.wissel.sheet.write.ods;

import java.io.IOException;
import java.util.stream.Collectors;
import nl.wissel.sheet.write.Sheet;

/// A list of choices under a name by which cells point at it.
record ChoiceRule(String name, String sheet, Sheet.Choice choice) {
    void write(Markup xml) throws IOException {
        xml.open("table:content-validation", "table:name", name);
        if (!choice.values().isEmpty()) {
            xml.attribute("table:condition", choice.values().stream().map(ChoiceRule::quoted)
                    .collect(Collectors.joining(";", "of:cell-content-is-in-list(", ")")));
        }
        xml.attribute("table:allow-empty-cell", "true").attribute("table:display-list", "unsorted")
                .attribute("table:base-cell-address", OpenFormula.place(sheet, OpenFormula.letters(choice.column()) + choice.firstRow()));
        if (!choice.note().isEmpty()) {
            xml.open("table:help-message", "table:display", "true").paragraphs(choice.note());
            xml.close();
        }
        xml.open("table:error-message", "table:message-type", choice.isStrict() ? "stop" : "warning", "table:display", "true");
        if (!choice.note().isEmpty()) {
            xml.paragraphs(choice.note());
        }
        xml.close().close();
    }

    boolean covers(int row) {
        return choice.firstRow() <= row && row <= choice.lastRow();
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
