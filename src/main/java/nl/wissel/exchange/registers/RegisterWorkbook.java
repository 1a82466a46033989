package nl.wissel.exchange.registers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wissel.screening.Entry;
import nl.wissel.screening.Extension;
import nl.wissel.screening.entry.EntryForm;
import nl.wissel.screening.entry.EntryKind;
import nl.wissel.screening.entry.Part;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.text.Language;

/// The workbook of a user's own rows. Without any it is an empty form to fill in.
public final class RegisterWorkbook {
    private static final int ROWS_TO_FILL = 500;

    private RegisterWorkbook() {}

    /// A sheet for each register, also for one without rows.
    public static Workbook of(Extension own, Language language) {
        return new Workbook(Arrays.stream(EntryKind.values()).map(kind -> sheet(kind, own, language)).toList());
    }

    private static Sheet sheet(EntryKind kind, Extension own, Language language) {
        var lines = new ArrayList<List<Value>>();
        lines.add(kind.parts().stream().<Value>map(part -> new Value.Text(RegisterNames.of(part, language), Style.HEADER)).toList());
        own.entries().stream().filter(entry -> EntryKind.of(entry) == kind).forEach(entry -> lines.add(line(kind, entry, language)));
        var choices = new ArrayList<Sheet.Choice>();
        for (var column = 0; column < kind.parts().size(); column++) {
            var words = EntryForm.choices(kind.parts().get(column), language == Language.NL);
            if (!words.isEmpty()) {
                choices.add(new Sheet.Choice(column, 2, lines.size() + ROWS_TO_FILL, words));
            }
        }
        return new Sheet(RegisterNames.of(kind, language), kind.parts().stream().map(RegisterWorkbook::width).toList(), lines,
                new Sheet.Layout(1, 1, 0, true, choices));
    }

    private static List<Value> line(EntryKind kind, Entry entry, Language language) {
        var texts = EntryForm.write(entry, language == Language.NL);
        return kind.parts().stream().<Value>map(part -> new Value.Text(texts.getOrDefault(part, ""), Style.PLAIN)).toList();
    }

    private static int width(Part part) {
        return switch (part) {
            case SOURCE, NOTE -> 60;
            case TITLE -> 48;
            case COUNTRY, STRENGTH, PREFIX -> 14;
            default -> 28;
        };
    }
}
