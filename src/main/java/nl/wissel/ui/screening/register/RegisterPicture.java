package nl.wissel.ui.screening.register;

import java.util.List;
import java.util.Locale;
import nl.wissel.screening.Entry;
import nl.wissel.screening.Extension;
import nl.wissel.screening.PolicyList;
import nl.wissel.screening.Registers;
import nl.wissel.screening.entry.EntryKind;
import nl.wissel.text.Texts;

/// The rows of one register that a search finds, the user's own first.
///
/// @param all how many rows the register has
/// @param own how many of them are the user's
record RegisterPicture(EntryKind kind, List<Row> rows, int all, int own) {
    static final RegisterPicture EMPTY = new RegisterPicture(EntryKind.BRAND, List.of(), 0, 0);

    /// @param says what the row says about its name
    record Row(Entry entry, String name, String says, String source, boolean own) {
        private boolean has(String text) {
            return (name + "\n" + says + "\n" + source).toLowerCase(Locale.ROOT).contains(text);
        }
    }

    static RegisterPicture of(EntryKind kind, String search, Registers registers, Extension own, Texts texts) {
        var mine = own.entries().stream().filter(entry -> EntryKind.of(entry) == kind).map(Entry::key).toList();
        var sought = search.strip().toLowerCase(Locale.ROOT);
        var rows = kind.in(registers).stream()
                .map(entry -> new Row(entry, entry.name(), says(entry, texts), entry.source(), mine.contains(entry.key())))
                .filter(row -> row.has(sought))
                .sorted((a, b) -> Boolean.compare(b.own(), a.own())).toList();
        return new RegisterPicture(kind, rows, kind.in(registers).size(), mine.size());
    }

    private static String says(Entry entry, Texts texts) {
        return switch (entry) {
            case PolicyList list -> (list.countries().isEmpty() ? texts.get("screening.register.says.named")
                    : texts.get("screening.register.says.list", String.join(", ", list.countries().stream().sorted().toList()))) + note(list.note());
            case Registers.Maker maker -> maker.country() + " · " + (maker.lists().isEmpty() ? texts.get("screening.register.says.onNoList") : String.join(", ", maker.lists()));
            case Registers.Brand brand -> brand.maker() + " · " + texts.get(brand.relation()) + note(brand.note());
            case Registers.ModelPattern model -> model.maker() + " · " + texts.get(model.strong() ? "screening.register.strong" : "screening.register.weak") + note(model.example());
            case Registers.MacPrefix mac -> mac.owner();
        };
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " · " + note;
    }
}
