package nl.wissel.exchange.registers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wissel.screening.Entry;
import nl.wissel.screening.Extension;
import nl.wissel.screening.Registers;
import nl.wissel.screening.entry.EntryForm;
import nl.wissel.screening.entry.EntryForm.Outcome;
import nl.wissel.screening.entry.EntryKind;
import nl.wissel.screening.entry.Part;
import nl.wissel.screening.entry.Trouble;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;

/// Reads rows that another user shared. A bad row is said with its place, and keeps no good one out.
public final class RegisterFileReader {
    private final Registers bundled;
    private final List<Entry> taken = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();

    private RegisterFileReader(Registers bundled) {
        this.bundled = bundled;
    }

    /// A row that was not taken.
    ///
    /// @param header of the column that is wrong
    public record BadRow(String sheet, int row, String header, Trouble trouble) {}

    /// What came of a file.
    ///
    /// @param own    the user's own rows with those of the file
    /// @param sheets names of the sheets that hold a register; none: the file is no such file
    /// @param taken  how many rows were taken
    public record RegisterReading(Extension own, List<String> sheets, int taken, List<BadRow> bad) {}

    /// Reads a file: first the lists, then the makers on them, then what they make.
    ///
    /// @param own the rows there are; one about the same thing is replaced
    public static RegisterReading read(Spreadsheet file, Registers bundled, Extension own) {
        var reader = new RegisterFileReader(bundled);
        var sheets = new ArrayList<String>();
        var extended = own;
        for (var kind : EntryKind.values()) {
            for (var table : file.tables()) {
                if (RegisterNames.kind(table.name()).equals(Optional.of(kind))) {
                    sheets.add(table.name());
                    extended = reader.extended(extended, table, kind);
                }
            }
        }
        return new RegisterReading(extended, sheets, reader.taken.size(), reader.bad);
    }

    private Extension extended(Extension own, Table table, EntryKind kind) {
        if (table.rows().isEmpty()) {
            return own;
        }
        var extended = own;
        var header = table.rows().getFirst();
        var columns = columns(header, kind);
        for (var row : table.rows().subList(1, table.rows().size())) {
            var texts = new EnumMap<Part, String>(Part.class);
            columns.forEach((part, column) -> texts.put(part, row.cell(column).text()));
            if (texts.values().stream().allMatch(String::isBlank)) {
                continue;
            }
            switch (EntryForm.read(kind, texts, extended.appliedTo(bundled))) {
                case Outcome.Row(var entry) -> {
                    extended = extended.with(entry);
                    taken.add(entry);
                }
                case Outcome.Refused(var trouble) -> bad.add(new BadRow(table.name(), row.number(), written(trouble.part(), columns, header), trouble));
            }
        }
        return extended;
    }

    private static String written(Part part, Map<Part, Integer> columns, Row header) {
        var column = columns.get(part);
        return column == null ? RegisterNames.inBoth(part) : header.cell(column).text();
    }

    private static Map<Part, Integer> columns(Row header, EntryKind kind) {
        var columns = new HashMap<Part, Integer>();
        for (var column = 0; column < header.cells().size(); column++) {
            var index = column;
            RegisterNames.part(kind, header.cell(column).text()).ifPresent(part -> columns.putIfAbsent(part, index));
        }
        return columns;
    }
}
