package nl.wissel.exchange.mend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.mend.Correction;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnreadableFile.Reason;

/// What a person mended in the workbook of rejected rows: each changed cell is a correction of the list, so that the file stays as it
/// is and the row becomes a camera. Rows that name no row of the list are new.
///
/// @param added sheet of the list -> rows to be put below its last one, their cells where the list has its columns
public record MendedRows(List<Correction> corrections, Map<String, List<Row>> added) {
    public MendedRows {
        corrections = List.copyOf(corrections);
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
    }

    /// Compares a mended workbook with the list that its rows came from.
    ///
    /// @throws UnreadableFile when no sheet of it says where its rows stand in the list
    public static MendedRows of(Spreadsheet mended, Spreadsheet list, List<SheetMapping> mappings) throws UnreadableFile {
        var comparison = new Comparison(list, mappings);
        var known = false;
        for (var table : mended.tables()) {
            known |= !table.hidden() && comparison.compare(table);
        }
        if (!known) {
            throw new UnreadableFile(mended.file(), Reason.NO_HEADER, "", "");
        }
        return new MendedRows(comparison.corrections, comparison.added);
    }

    /// One workbook against one list.
    private static final class Comparison {
        private final Spreadsheet list;
        private final List<SheetMapping> mappings;
        private final List<Correction> corrections = new ArrayList<>();
        private final Map<String, List<Row>> added = new LinkedHashMap<>();
        private final Map<String, Map<Integer, Row>> rows = new HashMap<>();

        Comparison(Spreadsheet list, List<SheetMapping> mappings) {
            this.list = list;
            this.mappings = mappings;
            for (var table : list.tables()) {
                var own = new HashMap<Integer, Row>();
                table.rows().forEach(row -> own.put(row.number(), row));
                rows.put(table.name(), own);
            }
        }

        /// Whether the sheet holds rows of the list.
        boolean compare(Table table) {
            var places = new EnumMap<PlaceColumn, Integer>(PlaceColumn.class);
            var seen = -1;
            var sheet = "";
            for (var row : table.rows()) {
                if (!places.containsKey(PlaceColumn.SHEET) || !places.containsKey(PlaceColumn.ROW)) {
                    places.clear();
                    for (var i = 0; i < row.cells().size(); i++) {
                        var index = i;
                        PlaceColumn.named(CellText.of(row.cell(i))).ifPresent(column -> places.put(column, index));
                    }
                    seen = row.number();
                } else {
                    var named = CellText.of(row.cell(places.getOrDefault(PlaceColumn.SHEET, 0)));
                    sheet = named.isEmpty() ? sheet : named;
                    row(table, seen, row, places, sheet.isEmpty() ? table.name() : sheet);
                }
            }
            return places.containsKey(PlaceColumn.ROW);
        }

        private void row(Table table, int header, Row row, Map<PlaceColumn, Integer> places, String sheet) {
            var mapping = mappings.stream().filter(each -> each.sheet().equals(sheet)).findFirst().orElse(mappings.getFirst());
            var headers = table.rows().stream().filter(each -> each.number() == header).findFirst().orElse(row);
            var number = number(row.cell(places.getOrDefault(PlaceColumn.ROW, 1)));
            var original = rows.getOrDefault(mapping.sheet(), Map.of()).get(number);
            var fed = mapping.columns().stream().filter(column -> column.field() != null).toList();
            var cells = new ArrayList<Cell>();
            for (var i = 0; i < headers.cells().size(); i++) {
                var name = CellText.of(headers.cell(i));
                var column = places.containsValue(i) ? null : fed.stream().filter(each -> each.header().equals(name)).findFirst().orElse(null);
                var field = column == null ? null : column.field();
                if (column != null && field != null && original != null) {
                    correct(mapping.sheet(), number, field, CellText.of(original.cell(column.index())), CellText.of(row.cell(i)));
                } else if (column != null) {
                    put(cells, column.index(), row.cell(i));
                }
            }
            if (original == null && cells.stream().anyMatch(cell -> !cell.isBlank())) {
                add(mapping.sheet(), cells);
            }
        }

        private void correct(String sheet, int row, Field field, String found, String value) {
            if (!found.equals(value)) {
                corrections.add(new Correction(new Correction.Where.InRow(sheet, row), field, found, value));
            }
        }

        private static void put(List<Cell> cells, int index, Cell cell) {
            while (cells.size() <= index) {
                cells.add(Cell.Blank.BLANK);
            }
            cells.set(index, cell);
        }

        private void add(String sheet, List<Cell> cells) {
            var last = list.tables().stream().filter(table -> table.name().equals(sheet)).flatMap(table -> table.rows().stream()).mapToInt(Row::number).max().orElse(0);
            var own = added.computeIfAbsent(sheet, _ -> new ArrayList<>());
            own.add(new Row(last + own.size() + 1, cells, false, false));
        }

        private static int number(Cell cell) {
            var text = CellText.of(cell);
            return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
        }
    }
}
