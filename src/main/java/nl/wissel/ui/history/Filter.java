package nl.wissel.ui.history;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import nl.wissel.store.Entry;
import org.jspecify.annotations.Nullable;

/// Which entries of the journal a person wants to see.
///
/// @param text  in any of an entry's words, case ignored
/// @param who   null = anyone
/// @param kind  null = all
/// @param from  first day; null = from the beginning
/// @param until last day; null = to the end
record Filter(String text, @Nullable String who, Entry.@Nullable Kind kind, @Nullable LocalDate from, @Nullable LocalDate until) {
    static final Filter ALL = new Filter("", null, null, null, null);

    /// @param words gives the words of an entry, only asked when there is a text
    Predicate<Entry> over(Words words) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return entry -> (who == null || who.equals(entry.who())) && (kind == null || kind == entry.kind()) && inPeriod(entry, words)
                && (wanted.isEmpty() || said(entry, words).toLowerCase(Locale.ROOT).contains(wanted));
    }

    private boolean inPeriod(Entry entry, Words words) {
        var day = LocalDate.ofInstant(entry.at(), words.zone());
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    private static String said(Entry entry, Words words) {
        var said = new StringBuilder(entry.who()).append('\n').append(words.what(entry));
        for (var line : entry.told().lines()) {
            said.append('\n').append(words.name(line.item())).append('\n').append(words.of(line)).append('\n')
                    .append(words.before(line)).append('\n').append(words.after(line));
        }
        return said.toString();
    }
}
