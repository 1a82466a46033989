package nl.wissel.exchange.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wissel.inventory.HeaderName;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.Row;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;

/// Reads the schedule of a plan's workbook: camera id, quarter and product, found by header, and cost and write-off where they stand.
final class WorkbookPlan {
    private static final List<String> SCHEDULE = List.of("Replacement schedule", "Vervangingsplanning");
    private static final List<String> NOT_SCHEDULED = List.of("Not scheduled", "Niet gepland");
    private static final int HEADER_WITHIN_ROWS = 20;

    private final List<StatedPlan.Entry> entries = new ArrayList<>();
    private final Map<Figure, String> figures = new HashMap<>();

    private WorkbookPlan() {}

    /// The columns we look for, with the names they may have.
    private enum Header {
        ID("camera id", "camera-id"), QUARTER("quarter", "kwartaal"), PRODUCT("product"),
        COST("cost", "kosten"), WRITE_OFF("write-off", "restant boekwaarde");

        private final List<String> names;

        Header(String... names) {
            this.names = List.of(names);
        }

        static Optional<Header> of(String text) {
            for (var header : values()) {
                if (header.names.stream().anyMatch(name -> HeaderName.key(name).equals(HeaderName.key(text)))) {
                    return Optional.of(header);
                }
            }
            return Optional.empty();
        }
    }

    /// @throws UnreadablePlan when there is no schedule with at least camera id and quarter
    static StatedPlan read(Spreadsheet spreadsheet) throws UnreadablePlan {
        var plan = new WorkbookPlan();
        var schedule = find(spreadsheet, SCHEDULE);
        if (schedule.isEmpty()) {
            throw new UnreadablePlan(spreadsheet.file(), UnreadablePlan.Reason.NO_SCHEDULE, "", names(spreadsheet));
        }
        var header = header(schedule.get(), List.of(Header.ID, Header.QUARTER));
        if (header.isEmpty()) {
            throw new UnreadablePlan(spreadsheet.file(), UnreadablePlan.Reason.NO_COLUMNS, schedule.get().name(), "");
        }
        below(schedule.get(), header.get()).forEach(row -> plan.scheduled(schedule.get(), row, header.get().columns));
        find(spreadsheet, NOT_SCHEDULED).ifPresent(plan::unscheduled);
        return new StatedPlan(plan.entries, plan.figures, false, null);
    }

    private static String names(Spreadsheet spreadsheet) {
        return spreadsheet.tables().stream().map(Table::name).collect(Collectors.joining(", "));
    }

    private static Optional<Table> find(Spreadsheet spreadsheet, List<String> names) {
        return spreadsheet.tables().stream()
                .filter(table -> names.stream().anyMatch(name -> HeaderName.key(name).equals(HeaderName.key(table.name())))).findFirst();
    }

    private record HeaderRow(int number, Map<Header, Integer> columns) {}

    private static Optional<HeaderRow> header(Table table, List<Header> required) {
        for (var row : table.rows().stream().limit(HEADER_WITHIN_ROWS).toList()) {
            var columns = new EnumMap<Header, Integer>(Header.class);
            for (var i = 0; i < row.cells().size(); i++) {
                var index = i;
                Header.of(row.cell(i).text()).ifPresent(header -> columns.putIfAbsent(header, index));
            }
            if (columns.keySet().containsAll(required)) {
                return Optional.of(new HeaderRow(row.number(), columns));
            }
        }
        return Optional.empty();
    }

    private static List<Row> below(Table table, HeaderRow header) {
        return table.rows().stream().filter(row -> row.number() > header.number).toList();
    }

    /// A row without an id is a total or a remark; one without a quarter says that the camera is not scheduled.
    private void scheduled(Table table, Row row, Map<Header, Integer> columns) {
        var id = text(row, columns, Header.ID);
        var quarter = text(row, columns, Header.QUARTER);
        if (id.isEmpty()) {
            return;
        }
        if (quarter.isEmpty()) {
            figures.put(new Figure(Figure.UNSCHEDULED_CAMERAS, id), Figure.LISTED);
            return;
        }
        entries.add(new StatedPlan.Entry(table.name() + "!" + row.number(), id, Quarter.parse(quarter).orElse(null), quarter));
        if (columns.containsKey(Header.PRODUCT)) {
            figures.put(new Figure(Figure.PRODUCT, id), text(row, columns, Header.PRODUCT));
        }
        money(row, columns, Header.COST, new Figure(Figure.COST, id));
        money(row, columns, Header.WRITE_OFF, new Figure(Figure.WRITE_OFF, id));
    }

    private void unscheduled(Table table) {
        header(table, List.of(Header.ID)).ifPresent(header -> below(table, header).forEach(row -> {
            var id = text(row, header.columns, Header.ID);
            if (!id.isEmpty()) {
                figures.put(new Figure(Figure.UNSCHEDULED_CAMERAS, id), Figure.LISTED);
            }
        }));
    }

    private void money(Row row, Map<Header, Integer> columns, Header header, Figure figure) {
        var index = columns.get(header);
        if (index == null) {
            return;
        }
        figures.put(figure, switch (row.cell(index)) {
            case Cell.Number(BigDecimal value, var shown) -> Euros.of(value).toString();
            case Cell.Blank() -> Euros.ZERO.toString();
            case Cell other -> other.text();
        });
    }

    private static String text(Row row, Map<Header, Integer> columns, Header header) {
        var index = columns.get(header);
        return index == null ? "" : row.cell(index).text().strip();
    }
}
