package nl.wissel.ui.history;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import nl.wissel.cost.Condition;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.Site;
import nl.wissel.risk.Band;
import nl.wissel.risk.Factor;
import nl.wissel.store.Entry;
import nl.wissel.store.history.Item;
import nl.wissel.store.history.Line;
import nl.wissel.text.Texts;
import nl.wissel.unit.Euros;
import nl.wissel.unit.Quarter;
import org.jspecify.annotations.Nullable;

/// What the file remembers, in a person's language.
record Words(Texts texts, ZoneId zone) {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    String when(Instant at) {
        return SHOWN.format(at.atZone(zone));
    }

    /// What was done: `Undone: cap of 2027`.
    String what(Entry entry) {
        return texts.get("history.what." + entry.kind(), entry.label());
    }

    /// What an entry changed, in one line: the first change and how many more there were.
    String changes(Entry entry) {
        var lines = entry.told().lines();
        if (lines.isEmpty()) {
            return "";
        }
        var count = lines.size() + entry.told().more().values().stream().mapToInt(Integer::intValue).sum();
        var first = lines.getFirst();
        var change = texts.get("history.change", named(first), before(first), after(first));
        return count == 1 ? change : texts.get("history.changeAndMore", change, count - 1);
    }

    /// What changed, of what: `Cap 2027`.
    private String named(Line line) {
        var of = of(line);
        return of.isEmpty() ? name(line.item()) : name(line.item()) + " " + of;
    }

    String name(Item item) {
        return item.field() == null ? texts.get(item) : texts.get(item.field());
    }

    /// Which camera, year or product a line is about.
    String of(Line line) {
        var end = line.of().indexOf('\n') < 0 ? line.of().length() : line.of().indexOf('\n');
        var first = line.of().substring(0, end);
        var more = line.of().substring(end).replace("\n", " · ");
        return switch (line.item()) {
            case WEIGHT -> texts.get(Factor.valueOf(first));
            case REQUIRED_CONDITION -> texts.get(Condition.valueOf(first));
            case CAPACITY -> quarter(first) + more;
            case DEADLINE_RULE -> (first.isEmpty() ? texts.get("history.vital") : band(first)) + more;
            case CORRECTION -> texts.get(Field.valueOf(first)) + more;
            default -> first + more;
        };
    }

    private String band(String of) {
        return Arrays.stream(Band.values()).filter(band -> band.name().equals(of)).findFirst().map(texts::get).orElse(of);
    }

    String before(Line line) {
        return value(line.item(), line.before());
    }

    String after(Line line) {
        return value(line.item(), line.after());
    }

    private String value(Item item, @Nullable String text) {
        if (item.form() == Item.Form.ROW) {
            return texts.get(text == null ? "history.absent" : "history.present");
        }
        if (text == null || text.isEmpty()) {
            return texts.get("history.nothing");
        }
        var formats = texts.formats();
        return switch (item.form()) {
            case TEXT, DAY, ROW -> text;
            case NUMBER -> formats.whole(Long.parseLong(text));
            case DECIMAL -> decimal(new BigDecimal(text));
            case PERCENT -> decimal(new BigDecimal(text)) + "\u00a0%";
            case YES_NO -> texts.get(text.equals("1") ? "planning.yes" : "history.no");
            case QUARTER -> quarter(text);
            case MONEY -> euros(new Euros(Long.parseLong(text)));
            case MINUTES -> texts.get("history.hours", formats.hours(Duration.ofMinutes(Long.parseLong(text))));
            case VERDICT -> texts.get(Camera.Decision.valueOf(text));
            case FEASIBLE -> texts.get(Camera.Feasible.valueOf(text));
            case STATUS -> texts.get(Camera.Status.valueOf(text));
            case SITE_KIND -> texts.get(Site.Kind.valueOf(text));
        };
    }

    private String decimal(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return texts.formats().decimals(plain, Math.max(0, plain.scale()));
    }

    private String euros(Euros amount) {
        return amount.cents() % 100 == 0 ? texts.formats().euros(amount) : texts.formats().exactEuros(amount);
    }

    private String quarter(String text) {
        return Quarter.parse(text).map(texts.formats()::quarter).orElse(text);
    }
}
