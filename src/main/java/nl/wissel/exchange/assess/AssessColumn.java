package nl.wissel.exchange.assess;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wissel.exchange.form.Form;
import nl.wissel.inventory.Field;
import nl.wissel.inventory.HeaderName;
import nl.wissel.inventory.value.CellText;
import nl.wissel.sheet.Row;
import nl.wissel.text.Language;

/// The columns of a department's workbook, in their order: first what Wissel knows, which is locked, then what the department fills in.
public enum AssessColumn {
    ID(Field.ID, 14), NAME(Field.NAME, 28), BRAND(Field.BRAND, 14), MODEL(Field.MODEL, 22), TYPE(Field.TYPE, 16), SITE(Field.SITE, 30),
    INSTALLED(Field.INSTALLED, 18), END_OF_SUPPORT(Field.END_OF_SUPPORT, 22), PRICE(Field.PRICE, 18),
    MAKER("manufacturer of concern", "fabrikant op een lijst", 24), RISK("risk", "risico", 10), PLANNED("planned in", "gepland in", 14),

    FEASIBLE(Field.FEASIBLE, 13), EARLIEST(Field.EARLIEST, 12), DEADLINE(Field.DEADLINE, 12), COST(Field.ASSESSED_COST, 20),
    PRODUCT(Field.PRODUCT, 24), REMARK(Field.ASSESSMENT_REMARK, 40);

    /// All of them, in their order.
    static final List<AssessColumn> ALL = List.of(values());
    /// What the department fills in.
    public static final List<AssessColumn> FILLED = List.of(FEASIBLE, EARLIEST, DEADLINE, COST, PRODUCT, REMARK);
    /// What Wissel knows.
    public static final List<AssessColumn> KNOWN = ALL.stream().filter(column -> !FILLED.contains(column)).toList();

    /// Its header names the camera and whether it is feasible; of two columns of one name the first counts.
    static final Form<AssessColumn> FORM = new Form<>(ID, Set.of(ID, FEASIBLE), AssessColumn::columns);

    private final String english;
    private final String dutch;
    private final int width;

    AssessColumn(Field field, int width) {
        this(field.english().getFirst(), field.dutch().getFirst(), width);
    }

    AssessColumn(String english, String dutch, int width) {
        this.english = english;
        this.dutch = dutch;
        this.width = width;
    }

    /// The header that is written.
    public String in(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /// Where it stands, counted from 0.
    int index() {
        return ALL.indexOf(this);
    }

    /// Holds figures, which stand right.
    boolean isFigure() {
        return this == PRICE || this == RISK || this == COST;
    }

    /// In characters.
    int width() {
        return width;
    }

    private static Map<AssessColumn, Integer> columns(Row row) {
        var columns = new EnumMap<AssessColumn, Integer>(AssessColumn.class);
        for (var i = 0; i < row.cells().size(); i++) {
            var index = i;
            named(CellText.of(row.cell(i))).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    /// The column that a header stands for, in either language.
    private static Optional<AssessColumn> named(String header) {
        var key = HeaderName.key(header);
        return ALL.stream().filter(column -> key.equals(HeaderName.key(column.english)) || key.equals(HeaderName.key(column.dutch))).findFirst();
    }
}
