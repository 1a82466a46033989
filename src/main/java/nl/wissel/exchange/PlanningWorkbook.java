package nl.wissel.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wissel.cost.Catalogue;
import nl.wissel.cost.Product;
import nl.wissel.exchange.planning.BudgetRows;
import nl.wissel.exchange.planning.DepartmentRows;
import nl.wissel.exchange.planning.PlanningSheet;
import nl.wissel.exchange.planning.PlanningTable;
import nl.wissel.exchange.planning.ProductRows;
import nl.wissel.exchange.planning.Remarks;
import nl.wissel.exchange.planning.Setting;
import nl.wissel.exchange.planning.SettingRows;
import nl.wissel.exchange.planning.SiteRows;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.Inventory;
import nl.wissel.inventory.Issue;
import nl.wissel.inventory.Problem;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.plan.Budget;
import nl.wissel.project.IntakeNotes;
import nl.wissel.project.Project;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.Table;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.unit.Quarter;

/// Reads a planning workbook, or a plain inventory as one that has only cameras.
public final class PlanningWorkbook {
    /// The columns of cameras that only planning needs.
    private static final Set<Field> PLANNING = Set.copyOf(EnumSet.range(Field.VERDICT, Field.FEASIBLE));

    private final Spreadsheet spreadsheet;
    private final Remarks remarks = new Remarks();

    private PlanningWorkbook(Spreadsheet spreadsheet) {
        this.spreadsheet = spreadsheet;
    }

    /// Reads the whole workbook.
    ///
    /// @param mappings how the sheets of cameras are read (`InventoryReader.propose`, perhaps changed by a person)
    /// @param defaults gives whatever the file does not state; its inventory and plan are not used
    /// @throws UnreadableFile when there are no cameras to be found, or more than there is room for
    public static Imported read(Spreadsheet spreadsheet, List<SheetMapping> mappings, Project defaults) throws UnreadableFile {
        if (mappings.isEmpty()) {
            throw new UnreadableFile(spreadsheet.file(), UnreadableFile.Reason.NO_HEADER, "", "");
        }
        return new PlanningWorkbook(spreadsheet).read(mappings, defaults);
    }

    /// The sheets of a file that hold cameras: the one named Cameras or Camera's, else all that are not a known other sheet.
    /// The only sheet of a file holds cameras, whatever its name.
    public static Spreadsheet cameraSheets(Spreadsheet spreadsheet) {
        var cameras = named(spreadsheet, PlanningSheet.CAMERAS);
        if (cameras.isEmpty()) {
            cameras = spreadsheet.tables().size() == 1 ? spreadsheet.tables()
                    : spreadsheet.tables().stream().filter(table -> PlanningSheet.named(table.name()).isEmpty()).toList();
        }
        return new Spreadsheet(spreadsheet.file(), spreadsheet.description(), cameras);
    }

    private static List<Table> named(Spreadsheet spreadsheet, PlanningSheet sheet) {
        return spreadsheet.tables().stream().filter(table -> PlanningSheet.named(table.name()).equals(Optional.of(sheet))).toList();
    }

    private Imported read(List<SheetMapping> mappings, Project defaults) throws UnreadableFile {
        var cameraSheets = cameraSheets(spreadsheet);
        var reading = InventoryReader.read(cameraSheets, mappings);
        var settingRows = new SettingRows(tables(PlanningSheet.SETTINGS), remarks);
        var settings = settingRows.settings(defaults.settings());
        var departments = DepartmentRows.read(tables(PlanningSheet.DEPARTMENTS), remarks);
        var sites = SiteRows.read(tables(PlanningSheet.SITES), remarks);
        var budget = BudgetRows.read(tables(PlanningSheet.BUDGET), settings.horizon(), remarks);
        var inventory = new Inventory(reading.inventory().cameras(), sites, departments.departments());
        var project = defaults.with(inventory).with(settings).with(catalogue(settingRows, defaults.catalogue()))
                .with(budget(budget, departments, settingRows, defaults.budget())).withPlanned(null);
        warnOfUnknownSheets(cameraSheets);
        var wrong = wrongValues(reading, mappings);
        var errors = Stream.concat(wrong.stream(), remarks.errors().stream()).toList();
        var read = without(wrong, reading);
        var notes = notes(read, errors, settingRows.stated(), settings.horizon().start());
        return new Imported(project.with(project.intake().with(notes)), read, remarks.issues(), errors);
    }

    /// In a planning workbook a value that only planning needs must be right; in a plain inventory it is a doubt like any other.
    private List<Issue> wrongValues(Reading reading, List<SheetMapping> mappings) {
        var isPlanning = spreadsheet.tables().stream().anyMatch(table -> PlanningSheet.named(table.name()).isPresent());
        return isPlanning ? reading.issues().stream().filter(issue -> isWrongValue(issue, mappings)).toList() : List.of();
    }

    private static boolean isWrongValue(Issue issue, List<SheetMapping> mappings) {
        return issue.level() == Issue.Level.WARNING && issue.problem() != Problem.LATER_WITHOUT_DATE
                && mappings.stream().filter(mapping -> mapping.sheet().equals(issue.sheet())).flatMap(mapping -> mapping.columns().stream())
                        .anyMatch(column -> column.header().equals(issue.column()) && column.field() != null && PLANNING.contains(column.field()));
    }

    private static Reading without(List<Issue> errors, Reading reading) {
        var issues = new ArrayList<>(reading.issues());
        issues.removeAll(errors);
        return new Reading(reading.inventory(), issues, reading.rejections(), reading.counts(), reading.columns(), reading.sums());
    }

    /// The sheets of a kind, beside the cameras, in which a header was found.
    private List<PlanningTable> tables(PlanningSheet sheet) {
        var tables = new ArrayList<PlanningTable>();
        if (spreadsheet.tables().size() > 1) {
            named(spreadsheet, sheet).forEach(table -> PlanningTable.of(table, sheet, remarks).ifPresent(tables::add));
        }
        return tables;
    }

    private static Budget budget(BudgetRows rows, DepartmentRows departments, SettingRows settings, Budget defaults) {
        return new Budget(rows.caps().isEmpty() ? defaults.caps() : rows.caps(),
                departments.caps().isEmpty() ? defaults.departmentCaps() : departments.caps(),
                rows.minutes().isEmpty() ? defaults.minutes() : rows.minutes(),
                settings.carryOver(defaults.carryOver()));
    }

    private Catalogue catalogue(SettingRows settings, Catalogue defaults) {
        var stated = ProductRows.read(tables(PlanningSheet.PRODUCTS), remarks);
        var products = new ArrayList<>(stated.isEmpty() ? defaults.products() : stated);
        var wanted = settings.defaultProduct(defaults.defaultProduct());
        var found = find(products, wanted);
        if (found.isEmpty()) {
            found = find(defaults.products(), wanted);
            found.ifPresent(products::add);
        }
        if (found.isEmpty()) {
            settings.unknownDefaultProduct(products.stream().map(Product::name).toList());
        }
        return new Catalogue(products, found.map(Product::name).orElse(defaults.defaultProduct()));
    }

    private static Optional<Product> find(List<Product> products, String name) {
        return products.stream().filter(product -> HeaderName.key(product.name()).equals(HeaderName.key(name))).findFirst();
    }

    private void warnOfUnknownSheets(Spreadsheet cameraSheets) {
        for (var table : spreadsheet.tables()) {
            if (PlanningSheet.named(table.name()).isEmpty() && !cameraSheets.tables().contains(table)) {
                remarks.warn(table.name(), 0, "", Problem.UNKNOWN_SHEET, table.name(), "");
            }
        }
    }

    private IntakeNotes notes(Reading read, List<Issue> errors, Set<Setting> stated, Quarter start) {
        var issues = Stream.concat(read.issues().stream(), remarks.issues().stream()).toList();
        var rest = EnumSet.complementOf(EnumSet.of(Setting.START_QUARTER));
        rest.removeAll(stated);
        return new IntakeNotes(read.rejections(), errors, issues, stated.contains(Setting.START_QUARTER) ? null : start, rest.size());
    }
}
