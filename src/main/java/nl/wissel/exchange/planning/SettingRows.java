package nl.wissel.exchange.planning;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wissel.cost.Bookkeeping;
import nl.wissel.cost.PriceLevel;
import nl.wissel.inventory.Problem;
import nl.wissel.plan.Horizon;
import nl.wissel.plan.Policy;
import nl.wissel.project.Settings;
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
                if (setting.isPresent() && names.isFirst(setting.get().name(), line, Column.NAME) && !line.cell(Column.VALUE).isBlank()) {
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
                word(Setting.CHARGES_START, Word.CHARGES_START, defaults.chargesFromNextYear()),
                money(Setting.ACTIVATION_THRESHOLD, defaults.activationThreshold()),
                money(Setting.TENDER_THRESHOLD, defaults.tenderThreshold()),
                percent(Setting.VAT, 0, 100, defaults.vat()));
    }

    /// Whether what is left of a year may be spent in the next.
    public boolean carryOver(boolean otherwise) {
        return word(Setting.CARRY_OVER, Word.YES_NO, otherwise);
    }

    /// The name of the default product, as the sheet writes it.
    public String defaultProduct(String otherwise) {
        return or(Setting.DEFAULT_PRODUCT, otherwise, line -> line.text(Column.VALUE));
    }

    /// Remarks that the default product is none of the products.
    public void unknownDefaultProduct(List<String> products) {
        var line = lines.get(Setting.DEFAULT_PRODUCT);
        if (line != null) {
            line.error(Column.VALUE, Problem.UNKNOWN_WORD, String.join(", ", products));
        }
    }

    private Quarter start(Quarter otherwise) {
        return or(Setting.START_QUARTER, otherwise, line ->
                line.bounded(Column.VALUE, line.take(Column.VALUE, Values.quarter(line.cell(Column.VALUE))), FIRST_START, LAST_START));
    }

    private Euros exposurePrice(Euros otherwise) {
        return or(Setting.EXPOSURE_PRICE, otherwise, line -> line.bounded(Column.VALUE, line.money(Column.VALUE), Euros.ZERO, MOST_EXPOSURE_PRICE));
    }

    private Euros money(Setting setting, Euros otherwise) {
        return or(setting, otherwise, line -> line.money(Column.VALUE));
    }

    private int whole(Setting setting, int least, int most, int otherwise) {
        return or(setting, otherwise, line -> line.whole(Column.VALUE, least, most));
    }

    private Percent percent(Setting setting, int least, int most, Percent otherwise) {
        return or(setting, otherwise, line -> {
            var percent = line.take(Column.VALUE, Values.percent(line.cell(Column.VALUE)));
            var bounded = line.bounded(Column.VALUE, percent == null ? null : percent.value(), BigDecimal.valueOf(least), BigDecimal.valueOf(most));
            return bounded == null ? null : new Percent(bounded);
        });
    }

    private boolean word(Setting setting, List<Word<Boolean>> words, boolean otherwise) {
        return or(setting, otherwise, line -> line.word(Column.VALUE, words));
    }

    private <T> T or(Setting setting, T otherwise, Function<Line, @Nullable T> read) {
        var line = lines.get(setting);
        var value = line == null ? null : read.apply(line);
        return value == null ? otherwise : value;
    }
}
