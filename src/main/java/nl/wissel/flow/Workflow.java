package nl.wissel.flow;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wissel.exchange.Imported;
import nl.wissel.exchange.PlanningWorkbook;
import nl.wissel.exchange.registers.RegisterFileReader;
import nl.wissel.exchange.registers.RegisterFileReader.RegisterReading;
import nl.wissel.exchange.registers.RegisterWorkbook;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.Site;
import nl.wissel.inventory.mend.Mending;
import nl.wissel.inventory.read.InventoryReader;
import nl.wissel.plan.Effort;
import nl.wissel.plan.Plan;
import nl.wissel.plan.PlanCheck;
import nl.wissel.plan.Planner;
import nl.wissel.plan.Preparation;
import nl.wissel.plan.Terms;
import nl.wissel.plan.explain.FrontierSearch;
import nl.wissel.plan.explain.clash.Clash;
import nl.wissel.plan.explain.clash.ClashSearch;
import nl.wissel.plan.explain.room.ChoiceSearch;
import nl.wissel.plan.explain.room.LeastExtraSearch;
import nl.wissel.plan.prepare.Preparer;
import nl.wissel.plan.prepare.ProductCheck;
import nl.wissel.project.Compared;
import nl.wissel.project.Findings;
import nl.wissel.project.MergedNames;
import nl.wissel.project.Project;
import nl.wissel.project.Scenario;
import nl.wissel.project.WithoutPlaces;
import nl.wissel.report.PlanReport;
import nl.wissel.report.ScenarioSheet;
import nl.wissel.report.council.CouncilReport;
import nl.wissel.risk.CameraDates;
import nl.wissel.risk.RiskAssessment;
import nl.wissel.risk.RiskScorer;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.Screener;
import nl.wissel.screening.Screening;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.write.file.WorkbookWriter;
import nl.wissel.text.Texts;
import nl.wissel.unit.Quarter;

/// How a spreadsheet becomes a plan: read, screen, score, prepare, plan, report. Each step is a method; none keeps anything.
public final class Workflow {
    private final Registers registers;
    private final Planner planner;

    public Workflow(Registers registers, Planner planner) {
        this.registers = registers;
        this.planner = planner;
    }

    /// A file as it is: tables of cells, without passwords.
    public Spreadsheet read(Path file) throws UnreadableFile {
        return InventoryReader.open(file);
    }

    /// Which column of its sheets of cameras feeds which field, as far as the program can tell.
    public List<SheetMapping> propose(Spreadsheet spreadsheet) throws UnreadableFile {
        return InventoryReader.propose(PlanningWorkbook.cameraSheets(spreadsheet));
    }

    /// A project of the file, with everything a person should know about how it was read.
    ///
    /// @param defaults gives whatever the file does not state, and the corrections that a person made to the list
    public Imported take(Spreadsheet spreadsheet, List<SheetMapping> mappings, Project defaults) throws UnreadableFile {
        var corrections = defaults.intake().corrections();
        var imported = PlanningWorkbook.read(Mending.apply(spreadsheet, mappings, corrections), mappings, defaults);
        return imported.with(MergedNames.merged(imported.project(), corrections));
    }

    /// The ids of all policy lists: by default all of them count.
    public List<String> policyLists() {
        return registers.lists().stream().map(PolicyList::id).toList();
    }

    public Screening screen(Project project) {
        return screener(project).screen(project.inventory(), project.decisions());
    }

    private Screener screener(Project project) {
        return new Screener(registers(project), project.activeLists());
    }

    public RiskAssessment score(Project project, Screening screening) {
        return new RiskScorer(project.risk(), project.settings().horizon().start().firstDay()).score(project.inventory(), screening);
    }

    public Preparation prepare(Project project, Screening screening, RiskAssessment risk) {
        var settings = project.settings();
        var refused = ProductCheck.refused(project.catalogue(), project.inventory(), screener(project), project.screening().conditions());
        var terms = new Terms(settings.horizon(), settings.policy(), project.budget(), project.catalogue(), refused, settings.prices(), settings.visits());
        return Preparer.prepare(project.inventory(), screening, risk, terms, project.course())
                .and(project.intake().notes().assumptions(settings.horizon().start()));
    }

    /// All that follows from a project as it is now.
    public Findings findings(Project project) {
        var screening = screen(project);
        var risk = score(project, screening);
        var preparation = prepare(project, screening, risk);
        var planned = project.planned();
        var plan = planned == null ? null : PlanCheck.check(preparation.problem(), planned.plan());
        return new Findings(screening, risk, preparation, plan);
    }

    /// The project with the same plan and money, without what tells where cameras hang or how to reach them.
    ///
    /// @param siteName the name of a site by its number, from 1
    public Project withoutPlaces(Project project, IntFunction<String> siteName) {
        return new WithoutPlaces(project, findings(project), siteName).project(this::screen);
    }

    /// Plans the project; stopping answers with the best plan so far.
    public Planner.Outcome plan(Preparation preparation, Effort effort, Consumer<Planner.Progress> progress, BooleanSupplier stop) {
        return planner.plan(preparation.problem(), effort, progress, stop);
    }

    /// Plans the project again, from its present plan: sooner, and few cameras move.
    public Planner.Outcome planAgain(Preparation preparation, Plan present, Effort effort, Consumer<Planner.Progress> progress, BooleanSupplier stop) {
        return planner.planAgain(preparation.problem(), present, effort, progress, stop);
    }

    /// What was asked that cannot be, known before any planning.
    public List<Clash> clashes(Project project, Findings findings) {
        var cameras = project.inventory().cameras().stream().collect(Collectors.toMap(Camera::id, camera -> camera, (first, second) -> first));
        var sites = project.inventory().sites().stream().collect(Collectors.toMap(site -> Site.key(site.name()), site -> site, (first, second) -> first));
        return ClashSearch.of(findings.preparation().problem(), id -> {
            var camera = cameras.get(id);
            return camera == null ? CameraDates.NONE
                    : CameraDates.of(camera, sites.get(Site.key(camera.place().site())), findings.risk().deadlines().get(id));
        });
    }

    /// How much more money would let all in.
    public LeastExtraSearch leastExtra(Preparation preparation, BooleanSupplier stop) {
        return new LeastExtraSearch(preparation.problem(), planner, stop);
    }

    /// What leaving a little more risk would save.
    public ChoiceSearch choices(Preparation preparation, BooleanSupplier stop) {
        return new ChoiceSearch(preparation.problem(), planner, stop);
    }

    /// What more or less budget, and another exposure price, would bring.
    public FrontierSearch frontier(Preparation preparation) {
        return new FrontierSearch(preparation.problem(), planner);
    }

    /// Some scenarios in figures, each with the plan it has.
    ///
    /// @param indices among the scenarios of the project
    /// @param name    what a scenario is called
    public List<Compared> compared(Project project, List<Integer> indices, Function<Scenario, String> name) {
        var present = project.planned() == null ? null : project.planned().plan();
        return indices.stream().map(index -> Compared.of(project, index, name.apply(project.scenarios().all().get(index)), findings(project.presenting(index)), present)).toList();
    }

    /// Writes the workbook of the project's plan, with its scenarios when there are several: ods when the file is named so, else xlsx.
    public void report(Project project, Findings findings, Texts texts, Path file) throws UnwritableFile {
        var all = IntStream.range(0, project.scenarios().all().size()).boxed().toList();
        var scenarios = all.size() == 1 ? List.<Compared>of() : compared(project, all, scenario -> ScenarioSheet.name(scenario, texts));
        WorkbookWriter.write(PlanReport.of(project, findings, scenarios, texts), file);
    }

    /// Writes the workbook of the council's summary.
    public void council(Project project, Findings findings, Texts texts, Path file) throws UnwritableFile {
        WorkbookWriter.write(CouncilReport.of(project.name(), project.inventory(), findings.screening(), registers(project), texts), file);
    }

    /// Reads rows of the registers that another user shared, beside those the project has.
    public RegisterReading readRegisters(Project project, Path file) throws UnreadableFile {
        return RegisterFileReader.read(read(file), registers, project.screening().own());
    }

    /// Writes the project's own rows of the registers, to be shared.
    public void writeRegisters(Project project, Texts texts, Path file) throws UnwritableFile {
        WorkbookWriter.write(RegisterWorkbook.of(project.screening().own(), texts.language()), file);
    }

    /// The registers that come with the program.
    public Registers registers() {
        return registers;
    }

    /// The registers with the rows that the project's user added.
    public Registers registers(Project project) {
        return project.screening().own().appliedTo(registers);
    }

    /// An empty project with every default, of a start quarter on.
    public Project empty(String name, Quarter start) {
        return Project.withDefaults(name, start, policyLists().stream().collect(Collectors.toSet()));
    }
}
