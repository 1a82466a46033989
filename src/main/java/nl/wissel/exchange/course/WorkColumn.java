package nl.wissel.exchange.course;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wissel.exchange.form.Form;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Row;
import nl.wissel.text.Language;

/// The columns of a list of work, in their order: first what Wissel knows, which is locked, then what is filled in.
///
/// Lists that others made name the columns otherwise: the first name is the one we write, the others are read. Of two columns that could be
/// meant the one with the name that stands first in the list is taken.
public enum WorkColumn {
    ID(Stream.concat(Field.ID.english().stream(), Stream.of("camera")).toList(), Field.ID.dutch(), 14),
    NAME(Field.NAME, 28), BRAND(Field.BRAND, 14), MODEL(Field.MODEL, 22), TYPE(Field.TYPE, 16), SITE(Field.SITE, 30), ADDRESS(Field.ADDRESS, 30),
    DEPARTMENT(Field.DEPARTMENT, 24),
    PLANNED(List.of("planned in"), List.of("gepland in"), 12), PLANNED_PRODUCT(List.of("planned product"), List.of("gepland product"), 20),
    PLANNED_AMOUNT(List.of("planned amount"), List.of("gepland bedrag"), 16),

    REPLACED_ON(List.of("replaced on", "replacement date", "date replaced", "replaced", "completed on", "completed", "done on", "installed on", "installation date",
            "install date", "date"),
            List.of("vervangen op", "datum vervangen", "datum vervanging", "vervangingsdatum", "vervangen", "datum uitgevoerd", "uitgevoerd op", "uitvoeringsdatum", "datum uitvoering",
                    "gereed op", "datum gereed", "gereeddatum", "gereed", "montagedatum", "geplaatst op", "plaatsingsdatum", "installatiedatum", "datum"), 14),
    PRODUCT(List.of("replaced by", "new product", "new camera", "new model", "replacement product", "product"),
            List.of("vervangen door", "nieuw product", "nieuwe camera", "nieuw model", "nieuw type", "geplaatst product", "vervangend product", "product"), 26),
    PAID(List.of("paid", "amount paid", "invoiced", "amount", "total", "cost", "price"),
            List.of("betaald", "betaald bedrag", "gefactureerd", "factuurbedrag", "bedrag", "totaal", "kosten", "prijs"), 14),
    REMARK(Field.REMARKS.english(), Field.REMARKS.dutch(), 40);

    /// All of them, in their order.
    static final List<WorkColumn> ALL = List.of(values());
    /// What is filled in.
    public static final List<WorkColumn> FILLED = List.of(REPLACED_ON, PRODUCT, PAID, REMARK);
    /// What Wissel knows, but for the id.
    static final List<WorkColumn> KNOWN = ALL.stream().filter(column -> column != ID && !FILLED.contains(column)).toList();

    /// Its header names the camera and the day.
    static final Form<WorkColumn> FORM = new Form<>(ID, Set.of(ID, REPLACED_ON), WorkColumn::columns);

    private final List<String> english;
    private final List<String> dutch;
    private final int width;

    WorkColumn(Field field, int width) {
        this(List.of(field.english().getFirst()), List.of(field.dutch().getFirst()), width);
    }

    WorkColumn(List<String> english, List<String> dutch, int width) {
        this.english = english;
        this.dutch = dutch;
        this.width = width;
    }

    /// The header that is written.
    public String in(Language language) {
        return (language == Language.NL ? dutch : english).getFirst();
    }

    /// Where it stands, counted from 0.
    int index() {
        return ALL.indexOf(this);
    }

    /// In characters.
    int width() {
        return width;
    }

    private static Map<WorkColumn, Integer> columns(Row row) {
        var columns = new EnumMap<WorkColumn, Integer>(WorkColumn.class);
        var ranks = new EnumMap<WorkColumn, Integer>(WorkColumn.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var header = CellText.of(row.cell(i));
            for (var column : header.isEmpty() ? List.<WorkColumn>of() : ALL) {
                var rank = column.rank(header);
                if (rank < ranks.getOrDefault(column, Integer.MAX_VALUE)) {
                    ranks.put(column, rank);
                    columns.put(column, i);
                }
            }
        }
        return columns;
    }

    /// Where a header stands among the names; a name with a unit or in brackets (`Bedrag (excl. btw)`) comes after all that are exact.
    private int rank(String header) {
        var names = Stream.concat(dutch.stream(), english.stream()).toList();
        var exact = place(names.stream().map(HeaderName::key).toList(), HeaderName.key(header));
        if (exact < names.size()) {
            return exact;
        }
        var gist = HeaderName.gist(header);
        var meant = gist.isEmpty() ? names.size() : place(names.stream().map(HeaderName::gist).toList(), gist);
        return meant < names.size() ? names.size() + meant : Integer.MAX_VALUE;
    }

    private static int place(List<String> keys, String key) {
        var place = keys.indexOf(key);
        return place < 0 ? keys.size() : place;
    }
}
