package nl.wissel.exchange.planning;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import nl.wissel.cost.Bookkeeping;
import nl.wissel.cost.PriceLevel;
import nl.wissel.inventory.Problem;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Policy;
import nl.wissel.project.Settings;
import nl.wissel.sheet.Cell;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Percent;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What the sheet Settings says: for each setting the row that states it. A setting with a blank value is not stated.
public final class SettingRows {
    private static final Quarter FIRST_START = new Quarter(2000, 1);
    private static final Quarter LAST_START = new Quarter(2100, 4);
    private static final Euros MOST_EXPOSURE_PRICE = Euros.of(10_000);

    private final Map<Setting, Line> lines = new EnumMap<>(Setting.class);

    /// Reads the names; one we do not know is a warning.
    public SettingRows(List<PlanningTable> tables, Remarks remarks) {
        var names = new FirstOnly();
        for (var table : tables) {
            for (var line : table.lines(remarks)) {
                var name = line.text(Column.NAME);
                var setting = Setting.named(name);
                if (setting.isPresent() && names.isFirst(setting.get().name(), line, Column.NAME) && !line.raw(Column.VALUE).isBlank()) {
                    lines.put(setting.get(), line);
                } else if (setting.isEmpty() && !name.isEmpty()) {
                    line.warn(Column.NAME, Problem.UNKNOWN_SETTING, "");
                }
            }
        }
    }

    /// The settings that the sheet states.
    public Set<Setting> stated() {
        return lines.isEmpty() ? Set.of() : EnumSet.copyOf(lines.keySet());
    }

    /// The settings, with the defaults for what is not stated or wrong (remarked).
    public Settings settings(Settings defaults) {
        var horizon = defaults.horizon();
        var prices = defaults.prices();
        var policy = defaults.policy();
        return new Settings(
                new Horizon(start(horizon.start()), whole(Setting.YEARS, 1, 10, horizon.years())),
                new PriceLevel(percent(Setting.HARDWARE_INDEX, -20, 20, prices.hardwareIndex()), percent(Setting.LABOUR_INDEX, -20, 20, prices.labourIndex()),
                        money(Setting.HOURLY_RATE, prices.hourlyRate()), percent(Setting.CONTINGENCY, 0, 100, prices.contingency())),
                defaults.visits(),
                new Policy(exposurePrice(policy.exposurePrice()), money(Setting.MOVE_PRICE, policy.movePrice())),
                bookkeeping(defaults.bookkeeping()));
    }

    private Bookkeeping bookkeeping(Bookkeeping defaults) {
        return new Bookkeeping(percent(Setting.INTEREST, 0, 100, defaults.interest()),
                word(Setting.CHARGES_START, Words.CHARGES_START, defaults.chargesFromNextYear()),
                money(Setting.ACTIVATION_THRESHOLD, defaults.activationThreshold()),
                money(Setting.TENDER_THRESHOLD, defaults.tenderThreshold()),
                percent(Setting.VAT, 0, 100, defaults.vat()));
    }

    /// Whether what is left of a year may be spent in the next.
    public boolean carryOver(boolean otherwise) {
        return word(Setting.CARRY_OVER, Words.YES_NO, otherwise);
    }

    /// The name of the default product, as the sheet writes it.
    public String defaultProduct(String otherwise) {
        return or(Setting.DEFAULT_PRODUCT, otherwise, (line, header) -> line.text(Column.VALUE));
    }

    /// Remarks that the default product is none of the products.
    public void unknownDefaultProduct(List<String> products) {
        var line = lines.get(Setting.DEFAULT_PRODUCT);
        if (line != null) {
            line.error(Column.VALUE, Problem.UNKNOWN_WORD, String.join(", ", products));
        }
    }

    private Quarter start(Quarter otherwise) {
        return or(Setting.START_QUARTER, otherwise, (line, header) ->
                line.bounded(line.value(value(line), header, Problem.NOT_A_QUARTER, "", Values::quarter), value(line), header, FIRST_START, LAST_START));
    }

    private Euros exposurePrice(Euros otherwise) {
        return or(Setting.EXPOSURE_PRICE, otherwise, (line, header) ->
                line.bounded(line.money(value(line), header), value(line), header, Euros.ZERO, MOST_EXPOSURE_PRICE));
    }

    private Euros money(Setting setting, Euros otherwise) {
        return or(setting, otherwise, (line, header) -> line.money(value(line), header));
    }

    private int whole(Setting setting, int least, int most, int otherwise) {
        return or(setting, otherwise, (line, header) -> line.whole(value(line), header, least, most));
    }

    private Percent percent(Setting setting, int least, int most, Percent otherwise) {
        return or(setting, otherwise, (line, header) -> {
            var percent = line.value(value(line), header, Problem.NOT_A_PERCENTAGE, "", Values::percent);
            var bounded = line.bounded(percent == null ? null : percent.value(), value(line), header, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
            return bounded == null ? null : new Percent(bounded);
        });
    }

    private boolean word(Setting setting, List<Words<Boolean>> words, boolean otherwise) {
        return or(setting, otherwise, (line, header) -> line.word(value(line), header, words));
    }

    private static Cell value(Line line) {
        return line.raw(Column.VALUE);
    }

    private <T> T or(Setting setting, T otherwise, BiFunction<Line, String, @Nullable T> read) {
        var line = lines.get(setting);
        var value = line == null ? null : read.apply(line, line.header(Column.VALUE));
        return value == null ? otherwise : value;
    }
}
