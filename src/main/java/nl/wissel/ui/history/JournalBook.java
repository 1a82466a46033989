package nl.wissel.ui.history;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.store.Entry;

/// The journal as a workbook: a row for each thing that changed, and one for an entry that changed nothing that is told.
record JournalBook(Words words) {
    private static final List<String> HEADERS = List.of("when", "who", "what", "item", "of", "before", "after");
    private static final List<Integer> WIDTHS = List.of(18, 18, 40, 28, 24, 24, 24);

    Workbook of(List<Entry> entries) {
        var lines = new ArrayList<List<Value>>();
        lines.add(HEADERS.stream().<Value>map(header -> new Value.Text(words.texts().get("history.column." + header), Style.HEADER)).toList());
        entries.forEach(entry -> add(entry, lines));
        return new Workbook(List.of(new Sheet(words.texts().get("history.journal"), WIDTHS, lines, new Sheet.Layout(1, 0, 1, true, List.of()))));
    }

    private void add(Entry entry, List<List<Value>> lines) {
        if (entry.told().lines().isEmpty()) {
            lines.add(row(entry, "", "", "", ""));
        }
        for (var line : entry.told().lines()) {
            lines.add(row(entry, words.name(line.item()), words.of(line), words.before(line), words.after(line)));
        }
        entry.told().more().forEach((item, more) -> lines.add(row(entry, words.name(item), words.texts().get("history.more", more), "", "")));
    }

    private List<Value> row(Entry entry, String... cells) {
        var row = new ArrayList<Value>();
        for (var text : List.of(words.when(entry.at()), entry.who(), words.what(entry))) {
            row.add(new Value.Text(text, Style.PLAIN));
        }
        for (var text : cells) {
            row.add(new Value.Text(text, Style.PLAIN));
        }
        return row;
    }
}
