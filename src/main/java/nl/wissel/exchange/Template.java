package nl.wissel.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.wissel.cost.Catalogue;
import nl.wissel.exchange.planning.Column;
import nl.wissel.exchange.planning.PlanningSheet;
import nl.wissel.exchange.planning.Setting;
import nl.wissel.exchange.planning.Word;
import nl.wissel.inventory.Field;
import nl.wissel.project.Settings;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;
import nl.wissel.sheet.write.Value;
import nl.wissel.sheet.write.Workbook;
import nl.wissel.text.Language;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;

/// An empty planning workbook: every sheet with its headers, the settings with their defaults, and lists to choose from.
///
/// What it says about itself stands on a sheet of its own: the header is the first row of every other one.
public final class Template {
    private static final int ROWS_WITH_CHOICES = 5000;
    private static final int LINE_WIDTH = 100;

    private final Texts texts;
    private final Language language;
    private final Settings defaults;

    private Template(Texts texts, Quarter start) {
        this.texts = texts;
        this.language = texts.language();
        this.defaults = Settings.from(start);
    }

    /// The template in the language of the texts.
    ///
    /// @param start the default start quarter: which years the caps are asked for
    public static Workbook workbook(Texts texts, Quarter start) {
        var template = new Template(texts, start);
        return new Workbook(List.of(template.cameras(), template.departments(), template.sites(), template.budget(), template.products(),
                template.settings(), template.explanation()));
    }

    private Sheet cameras() {
        var fields = Arrays.stream(Field.values()).filter(field -> field != Field.GPS).toList();
        var headers = fields.stream().map(this::header).toList();
        var verdicts = List.of(texts.get("template.ofConcern"), texts.get("template.toVerify"), texts.get("template.clear"));
        var answers = new ArrayList<>(Word.in(language, Word.YES_NO));
        answers.add(texts.get("template.later"));
        answers.add(texts.get("template.remove"));
        var choices = List.of(choice(fields.indexOf(Field.VERDICT), verdicts), choice(fields.indexOf(Field.FEASIBLE), answers));
        return sheet(PlanningSheet.CAMERAS, headers, List.of(), choices);
    }

    private String header(Field field) {
        return (language == Language.NL ? field.dutch() : field.english()).getFirst();
    }

    private Sheet departments() {
        var headers = new ArrayList<>(headers(PlanningSheet.DEPARTMENTS));
        years().forEach(year -> headers.add(year.toString()));
        return sheet(PlanningSheet.DEPARTMENTS, headers, List.of(), List.of());
    }

    private Sheet sites() {
        var columns = Column.of(PlanningSheet.SITES);
        var kinds = choice(columns.indexOf(Column.KIND), Word.in(language, Word.KINDS));
        var vital = choice(columns.indexOf(Column.VITAL), Word.in(language, Word.YES_NO));
        return sheet(PlanningSheet.SITES, headers(PlanningSheet.SITES), List.of(), List.of(kinds, vital));
    }

    private Sheet budget() {
        var years = years().stream().map(year -> List.<Value>of(new Value.Number(BigDecimal.valueOf(year), Style.PLAIN))).toList();
        return sheet(PlanningSheet.BUDGET, headers(PlanningSheet.BUDGET), years, List.of());
    }

    private Sheet products() {
        return sheet(PlanningSheet.PRODUCTS, headers(PlanningSheet.PRODUCTS), List.of(), List.of());
    }

    private Sheet settings() {
        var lines = new ArrayList<List<Value>>();
        var choices = new ArrayList<Sheet.Choice>();
        for (var setting : Setting.values()) {
            lines.add(List.of(text(setting.in(language)), value(setting), new Value.Text(texts.get(setting), Style.NOTE)));
            var row = lines.size() + 1;
            if (setting == Setting.CARRY_OVER) {
                choices.add(new Sheet.Choice(1, row, row, Word.in(language, Word.YES_NO)));
            } else if (setting == Setting.CHARGES_START) {
                choices.add(new Sheet.Choice(1, row, row, Word.in(language, Word.CHARGES_START)));
            }
        }
        return sheet(PlanningSheet.SETTINGS, headers(PlanningSheet.SETTINGS), lines, choices);
    }

    private Value value(Setting setting) {
        var prices = defaults.prices();
        var books = defaults.bookkeeping();
        return switch (setting) {
            case START_QUARTER -> text(defaults.horizon().start().toString());
            case YEARS -> new Value.Number(BigDecimal.valueOf(defaults.horizon().years()), Style.PLAIN);
            case HARDWARE_INDEX -> percent(prices.hardwareIndex());
            case LABOUR_INDEX -> percent(prices.labourIndex());
            case HOURLY_RATE -> money(prices.hourlyRate());
            case CONTINGENCY -> percent(prices.contingency());
            case EXPOSURE_PRICE -> money(defaults.policy().exposurePrice());
            case MOVE_PRICE -> money(defaults.policy().movePrice());
            case CARRY_OVER -> text(Word.of(false, Word.YES_NO, language));
            case DEFAULT_PRODUCT -> text(Catalogue.DEFAULT.defaultProduct());
            case INTEREST -> percent(books.interest());
            case CHARGES_START -> text(Word.of(books.chargesFromNextYear(), Word.CHARGES_START, language));
            case ACTIVATION_THRESHOLD -> money(books.activationThreshold());
            case TENDER_THRESHOLD -> money(books.tenderThreshold());
            case VAT -> percent(books.vat());
        };
    }

    private Sheet explanation() {
        var lines = new ArrayList<List<Value>>();
        for (var sheet : PlanningSheet.values()) {
            lines.add(List.of(text(sheet.in(language)), new Value.Text(texts.get(sheet), Style.SENTENCE)));
        }
        return new Sheet(PlanningSheet.EXPLANATION.in(language), List.of(16, LINE_WIDTH), lines, Sheet.Layout.PLAIN);
    }

    private List<Integer> years() {
        var horizon = defaults.horizon();
        var years = new ArrayList<Integer>();
        for (var year = 0; year < horizon.budgetYears(); year++) {
            years.add(horizon.calendarYear(year));
        }
        return years;
    }

    private List<String> headers(PlanningSheet sheet) {
        return Column.of(sheet).stream().map(column -> column.in(language)).toList();
    }

    private static Sheet.Choice choice(int column, List<String> values) {
        return new Sheet.Choice(column, 2, ROWS_WITH_CHOICES, values);
    }

    private Sheet sheet(PlanningSheet sheet, List<String> headers, List<List<Value>> lines, List<Sheet.Choice> choices) {
        var all = new ArrayList<List<Value>>();
        all.add(headers.stream().<Value>map(header -> new Value.Text(header, Style.HEADER)).toList());
        all.addAll(lines);
        var widths = headers.stream().map(header -> Math.max(14, header.length() + 4)).toList();
        if (sheet == PlanningSheet.SETTINGS) {
            widths = List.of(24, 18, LINE_WIDTH);
        }
        return new Sheet(sheet.in(language), widths, Collections.unmodifiableList(all), new Sheet.Layout(1, 1, 0, true, choices));
    }

    private static Value text(String text) {
        return new Value.Text(text, Style.PLAIN);
    }

    private static Value money(Euros amount) {
        return new Value.Number(amount.toDecimal(), Style.MONEY_CENTS);
    }

    private static Value percent(Percent percent) {
        return new Value.Number(percent.toFraction(), Style.PERCENT);
    }
}
