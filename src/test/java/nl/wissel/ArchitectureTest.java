package nl.wissel;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.wissel.inventory.read.InventoryReader;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

/// The walls between the packages, one line a wall, each with its reason.
@AnalyzeClasses(packages = "nl.wissel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> INVENTORY = List.of("inventory", "sheet", "unit");
    private static final List<String> SCREENING = List.of("screening", "inventory", "unit");
    private static final List<String> RISK = List.of("risk", "screening", "inventory", "unit");
    private static final List<String> COST = List.of("cost", "inventory", "unit");
    private static final List<String> PLAN = List.of("plan", "inventory", "screening", "risk", "cost", "unit");
    private static final List<String> COURSE = with(PLAN, "plan.course");
    private static final List<String> PROJECT = with(COURSE, "project");
    private static final List<String> FLOW = with(PROJECT, "flow", "exchange", "report", "sheet", "text", "plan.explain", "plan.prepare", "plan.solver");

    // who may look at whom

    @ArchTest static final ArchRule unit = only("unit", List.of("unit"));
    @ArchTest static final ArchRule text = only("text", List.of("text", "unit"));
    @ArchTest static final ArchRule sheet = only("sheet", List.of("sheet", "unit"));
    @ArchTest static final ArchRule inventory = only("inventory", INVENTORY);
    @ArchTest static final ArchRule screening = only("screening", SCREENING);
    @ArchTest static final ArchRule risk = only("risk", RISK);
    @ArchTest static final ArchRule cost = only("cost", COST);
    @ArchTest static final ArchRule plan = classes().that().resideInAPackage("nl.wissel.plan")
            .should().onlyDependOnClassesThat(ours(PLAN).or(resideInAnyPackage("nl.wissel.plan")).or(notOurs()))
            .because("the plan knows no solver: a change of engine touches one package");
    @ArchTest static final ArchRule course = only("plan.course", COURSE);
    @ArchTest static final ArchRule prepare = only("plan.prepare", with(COURSE, "plan.prepare"));
    @ArchTest static final ArchRule explain = only("plan.explain", with(PLAN, "plan.explain"));
    @ArchTest static final ArchRule bound = only("plan.bound", with(PLAN, "plan.bound"));
    @ArchTest static final ArchRule start = only("plan.start", with(PLAN, "plan.bound", "plan.start"));
    @ArchTest static final ArchRule greedy = only("plan.greedy", with(PLAN, "plan.greedy"));
    @ArchTest static final ArchRule solver = only("plan.solver", with(PLAN, "plan.bound", "plan.greedy", "plan.start", "plan.solver"));
    @ArchTest static final ArchRule project = only("project", PROJECT);
    @ArchTest static final ArchRule exchange = only("exchange", with(PROJECT, "exchange", "plan.explain", "sheet", "text"));
    @ArchTest static final ArchRule report = only("report", with(PROJECT, "report", "plan.explain", "sheet", "text"));
    @ArchTest static final ArchRule flow = only("flow", FLOW);
    @ArchTest static final ArchRule store = only("store", with(PROJECT, "store"));
    @ArchTest static final ArchRule cli = only("cli", with(FLOW, "store", "cli"));
    @ArchTest static final ArchRule window = only("ui", with(FLOW, "store", "ui"));

    @ArchTest static final ArchRule nothing_goes_in_circles = slices().matching("nl.wissel.(**)").should().beFreeOfCycles()
            .because("data flows one way through the packages");

    @ArchTest static final ArchRule a_screen_knows_no_other_screen = slices().matching("nl.wissel.ui.(*)..")
            .should().notDependOnEachOther()
            .ignoreDependency(resideInAnyPackage("nl.wissel.ui.shell.."), resideInAnyPackage("nl.wissel.ui.."))
            .ignoreDependency(resideInAnyPackage("nl.wissel.ui.."),
                    resideInAnyPackage("nl.wissel.ui.session..", "nl.wissel.ui.task..", "nl.wissel.ui.control.."))
            .because("the shell shows the screens; what two of them share stands in session, task or control");

    // one library, one home

    @ArchTest static final ArchRule poi = home("sheet", "org.apache.poi..");
    @ArchTest static final ArchRule fastCsv = home("sheet", "de.siegmar.fastcsv..");
    @ArchTest static final ArchRule optaPlanner = home("plan.solver", "org.optaplanner..");
    @ArchTest static final ArchRule jackson = home("exchange", "com.fasterxml.jackson..");
    @ArchTest static final ArchRule picocli = home("cli", "picocli..");
    @ArchTest static final ArchRule javaFx = home("ui", "javafx..");
    @ArchTest static final ArchRule controls = home("ui", "org.controlsfx..", "atlantafx..", "org.kordamp..");
    @ArchTest static final ArchRule ciphers = home("store.protect", "org.bouncycastle..");
    @ArchTest static final ArchRule sql = home("store", "java.sql..", "org.sqlite..");

    // habits

    @ArchTest static final ArchRule a_view_model_sees_no_node = noClasses().that().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat(resideInAnyPackage("javafx..")
                    .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))))
            .because("a view-model is tested without a toolkit");

    @ArchTest static final ArchRule the_core_is_immutable = fields().that().areDeclaredInClassesThat(ours(with(PROJECT, "exchange", "report", "flow", "sheet")))
            .and().areDeclaredInClassesThat(not(resideInAnyPackage("nl.wissel.sheet.read..")))
            .and().areNotStatic().should().beFinal()
            .because("a value that cannot change needs no copy, no lock and no fear; only parsers keep a place");

    @ArchTest static final ArchRule nothing_static_changes = noFields().that().areStatic().should().notBeFinal()
            .because("hidden inputs make tests need the world");

    @ArchTest static final ArchRule the_clock_comes_in_by_argument = noClasses().that().resideOutsideOfPackages("nl.wissel", "nl.wissel.cli..", "nl.wissel.ui.shell..")
            .should().callMethodWhere(target(nameMatching("now")).and(target(owner(resideInAnyPackage("java.time..")))))
            .orShould().callMethod(Locale.class, "getDefault")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .because("only Main, cli and ui.shell ask the system");

    @ArchTest static final ArchRule only_the_command_line_prints = noClasses().that().resideOutsideOfPackages("nl.wissel", "nl.wissel.cli..")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("texts reach a person through the window or the command line");

    @ArchTest static final ArchRule a_spreadsheet_comes_in_by_one_door = noClasses().that().resideOutsideOfPackage("nl.wissel.sheet..")
            .and(not(assignableTo(InventoryReader.class)))
            .should().dependOnClassesThat(resideInAnyPackage("nl.wissel.sheet.read.."))
            .because("columns of passwords are taken out there, before anybody sees them");

    @ArchTest static final ArchRule names_say_something = noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base)")
            .because("a name that says nothing attracts anything");

    @ArchTest static final ArchRule exceptions_are_values = classes().that().areAssignableTo(Exception.class)
            .should().resideInAnyPackage("nl.wissel.sheet..", "nl.wissel.cli..", "nl.wissel.exchange..", "nl.wissel.store..")
            .because("expected trouble is data; only a file that cannot be used is thrown");

    @ArchTest
    static void every_package_says_what_it_is_for(JavaClasses all) {
        var silent = all.stream().map(JavaClass::getPackage).distinct()
                .filter(place -> !place.isAnnotatedWith(NullMarked.class) && !place.getClasses().isEmpty())
                .map(JavaPackage::getName).toList();
        assertEquals(List.of(), silent, "package-info with @NullMarked is missing");
    }

    /// Read from the source: the compiler makes catch blocks of its own for try-with-resources.
    @ArchTest
    static void only_the_edges_catch_everything(JavaClasses all) throws IOException {
        var edges = Pattern.compile("nl/wissel/(ui/task|cli|sheet)/");
        var wide = Pattern.compile("catch \\((final )?(Exception|RuntimeException|Throwable|Error)\\b");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var found = new ArrayList<String>();
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (!edges.matcher(file.toString().replace('\\', '/')).find() && wide.matcher(Files.readString(file)).find()) {
                    found.add(file.toString());
                }
            }
            assertEquals(List.of(), found, "a wide catch hides bugs; " + all.size() + " classes");
        }
    }

    private static ArchRule only(String name, List<String> allowed) {
        return classes().that().resideInAPackage("nl.wissel." + name + "..")
                .should().onlyDependOnClassesThat(ours(allowed).or(notOurs()))
                .because("packages look backwards only: " + name + " may use " + allowed);
    }

    private static ArchRule home(String name, String... libraries) {
        return noClasses().that().resideOutsideOfPackage("nl.wissel." + name + "..")
                .should().dependOnClassesThat().resideInAnyPackage(libraries)
                .because("one library has one home: replacing it touches one package");
    }

    /// The packages themselves with what is below them; `plan` without its solvers, which only the flow may use.
    private static DescribedPredicate<JavaClass> ours(List<String> names) {
        return resideInAnyPackage(names.stream()
                .map(name -> "nl.wissel." + name + (name.equals("plan") ? "" : ".."))
                .toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> notOurs() {
        return not(resideInAnyPackage("nl.wissel..")).or(assignableTo(java.lang.annotation.Annotation.class));
    }

    private static List<String> with(List<String> some, String... more) {
        var all = new ArrayList<>(some);
        all.addAll(Arrays.asList(more));
        return List.copyOf(all);
    }
}
