package nl.wissel.store.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wissel.inventory.Field;
import org.jspecify.annotations.Nullable;

/// Everything of a project of which the journal tells what it was before and after a change. The journal keeps the constant's name.
public enum Item {
    NAME(Form.TEXT), START(Form.QUARTER), YEARS(Form.NUMBER), HARDWARE_INDEX(Form.PERCENT), LABOUR_INDEX(Form.PERCENT), HOURLY_RATE(Form.MONEY),
    CONTINGENCY(Form.PERCENT), VISIT_BUILDING(Form.MONEY), VISIT_STREET(Form.MONEY), VISIT_MAIN_ROAD(Form.MONEY), VISIT_TUNNEL(Form.MONEY),
    EXPOSURE_PRICE(Form.MONEY), MOVE_PRICE(Form.MONEY), INTEREST(Form.PERCENT), CHARGES_FROM_NEXT_YEAR(Form.YES_NO), ACTIVATION_THRESHOLD(Form.MONEY),
    TENDER_THRESHOLD(Form.MONEY), VAT(Form.PERCENT), USE_STATED_RISK(Form.YES_NO), DEFAULT_PRODUCT(Form.TEXT), CARRY_OVER(Form.YES_NO),

    CAP("cap", "amount", Form.MONEY), DEPARTMENT_CAP("department_cap", "amount", Form.MONEY), CAPACITY("capacity", "minutes", Form.MINUTES),
    PLANNED("planned", "quarter", Form.QUARTER),
    PINNED(Field.PINNED, "assessment", "pinned", Form.QUARTER), FEASIBLE(Field.FEASIBLE, "assessment", "feasible", Form.FEASIBLE),
    EARLIEST(Field.EARLIEST, "assessment", "earliest", Form.QUARTER), DEADLINE(Field.DEADLINE, "assessment", "deadline", Form.QUARTER),
    ASSESSED_COST(Field.ASSESSED_COST, "assessment", "cost", Form.MONEY), ASSESSMENT_REMARK(Field.ASSESSMENT_REMARK, "assessment", "remark", Form.TEXT),
    ANSWER("answer", "camera", Form.ROW),
    DECISION("decision", "verdict", Form.VERDICT), DECISION_REASON("decision", "reason", Form.TEXT),
    ACTIVE_LIST("active_list", "id", Form.ROW), REQUIRED_CONDITION("required_condition", "condition", Form.ROW),
    REGISTER_ENTRY("register_entry", "name", Form.ROW), WEIGHT("weight", "points", Form.NUMBER), RISK_WORD("risk_word", "word", Form.ROW),
    DEADLINE_RULE("deadline_rule", "quarter", Form.QUARTER),
    PRODUCT("product", "name", Form.ROW), PRODUCT_MAKER("product", "maker", Form.TEXT), PRODUCT_HARDWARE("product", "hardware", Form.MONEY),
    PRODUCT_HOURS("product", "hours", Form.DECIMAL), PRODUCT_LIFE("product", "life_years", Form.NUMBER), PRODUCT_WORD("product_word", "word", Form.ROW),

    CAMERA("camera", "id", Form.ROW), CAMERA_NAME(Field.NAME), BRAND(Field.BRAND), MODEL(Field.MODEL), TYPE(Field.TYPE), MAC(Field.MAC), IP(Field.IP),
    SERIAL(Field.SERIAL), FIRMWARE(Field.FIRMWARE), SUPPLIER(Field.SUPPLIER), CAMERA_SITE(Field.SITE), ADDRESS(Field.ADDRESS),
    LATITUDE(Field.LATITUDE, Form.DECIMAL), LONGITUDE(Field.LONGITUDE, Form.DECIMAL), CAMERA_DEPARTMENT(Field.DEPARTMENT), COST_CENTRE(Field.COST_CENTRE),
    INSTALLED(Field.INSTALLED, Form.DAY), PURCHASED(Field.PURCHASED, Form.DAY), PRICE(Field.PRICE, Form.MONEY),
    LIFE(Field.LIFE, "camera", "life_months", Form.NUMBER), BOOK_VALUE(Field.BOOK_VALUE, Form.MONEY), END_OF_SUPPORT(Field.END_OF_SUPPORT, Form.DAY),
    CONTRACT_END(Field.CONTRACT_END, Form.DAY), STATUS(Field.STATUS, Form.STATUS), NETWORK(Field.NETWORK), PURPOSE(Field.PURPOSE), RISK(Field.RISK),
    REMARKS(Field.REMARKS), GIVEN_VERDICT(Field.VERDICT, "camera", "given_verdict", Form.VERDICT),
    GIVEN_RISK(Field.RISK_SCORE, "camera", "given_risk", Form.NUMBER), GIVEN_PRODUCT(Field.PRODUCT, "camera", "given_product", Form.TEXT),
    GIVEN_HARDWARE(Field.HARDWARE, "camera", "given_hardware", Form.MONEY), GIVEN_HOURS(Field.HOURS, "camera", "given_hours", Form.DECIMAL),

    SITE("site", "name", Form.ROW), SITE_DEPARTMENT("site", "department", Form.TEXT), SITE_KIND("site", "kind", Form.SITE_KIND),
    SITE_VISIT_COST("site", "visit_cost", Form.MONEY), SITE_VITAL("site", "vital", Form.YES_NO), SITE_EARLIEST("site", "earliest", Form.QUARTER),
    SITE_DEADLINE("site", "deadline", Form.QUARTER),
    DEPARTMENT("department", "name", Form.ROW), DEPARTMENT_COST_CENTRE("department", "cost_centre", Form.TEXT),
    CORRECTION("correction", "value", Form.TEXT),

    SCENARIO(Form.ROW), SCENARIO_NAME(Form.TEXT), PRESENT_SCENARIO(Form.TEXT), BASELINE_ADOPTED_ON(Form.DAY), BASELINE_DECISION(Form.TEXT), STATUS_DATE(Form.DAY),
    ACTUAL("actual", "camera", Form.ROW), ACTUAL_REPLACED_ON("actual", "replaced_on", Form.DAY), ACTUAL_PAID("actual", "paid", Form.MONEY),
    ACTUAL_PRODUCT("actual", "product", Form.TEXT), ACTUAL_REMARK("actual", "remark", Form.TEXT);

    /// How a value is written in the file, and so how a person reads it.
    public enum Form {
        TEXT, NUMBER, DECIMAL, PERCENT, YES_NO, DAY, QUARTER,
        /// In cents.
        MONEY,
        MINUTES, VERDICT, FEASIBLE, STATUS, SITE_KIND,
        /// A whole row that is there or not; its value is its name.
        ROW
    }

    /// The columns by which a person tells the rows of a table apart.
    private static final Map<String, List<String>> NAMES = Map.ofEntries(Map.entry("setting", List.of("name")),
            Map.entry("scenario_setting", List.of("name")), Map.entry("actual", List.of("camera")), Map.entry("cap", List.of("year")),
            Map.entry("department_cap", List.of("department", "year")), Map.entry("capacity", List.of("quarter")), Map.entry("planned", List.of("camera")),
            Map.entry("assessment", List.of("camera")), Map.entry("answer", List.of("camera")), Map.entry("decision", List.of("camera")),
            Map.entry("active_list", List.of("id")), Map.entry("required_condition", List.of("condition")), Map.entry("register_entry", List.of("name")),
            Map.entry("weight", List.of("factor")), Map.entry("risk_word", List.of("word")), Map.entry("deadline_rule", List.of("site", "band")),
            Map.entry("product", List.of("name")), Map.entry("product_word", List.of("word")), Map.entry("camera", List.of("id")),
            Map.entry("site", List.of("name")), Map.entry("department", List.of("name")), Map.entry("correction", List.of("field", "found")));
    private static final Map<String, List<Item>> OF_TABLE = Arrays.stream(values()).collect(Collectors.groupingBy(item -> item.table));

    private final String table;
    private final String column;
    private final Form form;
    private final @Nullable Field field;

    /// A setting of a project or of a scenario.
    Item(Form form) {
        this.table = "setting";
        this.column = name();
        this.form = form;
        this.field = null;
    }

    Item(String table, String column, Form form) {
        this.table = table;
        this.column = column;
        this.form = form;
        this.field = null;
    }

    /// Text in a column of cameras that is called as its field is.
    Item(Field field) {
        this(field, Form.TEXT);
    }

    Item(Field field, Form form) {
        this(field, "camera", field.name().toLowerCase(Locale.ROOT), form);
    }

    Item(Field field, String table, String column, Form form) {
        this.table = table;
        this.column = column;
        this.form = form;
        this.field = field;
    }

    public Form form() {
        return form;
    }

    /// The field of a list of cameras that says this, whose name it then has; null when there is none.
    public @Nullable Field field() {
        return field;
    }

    String column() {
        return column;
    }

    static List<Item> of(String table) {
        return OF_TABLE.getOrDefault(table.equals("scenario_setting") ? "setting" : table, List.of());
    }

    /// The columns that name a row of a table.
    static List<String> names(String table) {
        return NAMES.getOrDefault(table, List.of());
    }
}
