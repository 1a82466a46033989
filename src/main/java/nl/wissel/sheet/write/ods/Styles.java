package nl.wissel.sheet.write.ods;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import nl.wissel.sheet.write.Look;
import nl.wissel.sheet.write.Sheet;
import nl.wissel.sheet.write.Style;

/// How cells, columns, rows and sheets look, each look under a name.
record Styles(Markup xml) {
    static final String TITLE_ROW = "title-row";

    private static final int WIDEST = 255;
    /// A character of the usual size takes 7 of 96 points an inch.
    private static final double MILLIMETRES_A_CHARACTER = 7 / 96.0 * 25.4;

    /// The name of a style of cells.
    static String cell(Style style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The name of a width of columns.
    static String column(int width) {
        return "width-" + Math.min(WIDEST, width);
    }

    /// The name of a style of sheets.
    static String table(Sheet.Layout layout) {
        return (layout.landscape() ? "lying" : "upright") + (layout.guard() == Sheet.Guard.HIDDEN ? "-hidden" : "");
    }

    void write(List<Sheet> sheets) throws IOException {
        xml.open("office:font-face-decls");
        xml.empty("style:font-face", "style:name", Look.FONT, "svg:font-family", Look.FONT, "style:font-family-generic", "swiss");
        xml.close().open("office:automatic-styles");
        formats();
        for (var style : Style.values()) {
            if (style != Style.PLAIN) {
                cell(cell(style), Look.of(style));
            }
        }
        widths(sheets);
        xml.open("style:style", "style:name", TITLE_ROW, "style:family", "table-row")
                .empty("style:table-row-properties", "style:row-height", "26pt", "style:use-optimal-row-height", "false").close();
        table("upright", Pages.UPRIGHT, "true");
        table("upright-hidden", Pages.UPRIGHT, "false");
        table("lying", Pages.LYING, "true");
        table("lying-hidden", Pages.LYING, "false");
        xml.close();
    }

    private void formats() throws IOException {
        number("number:number-style", Look.Format.WHOLE, 0, true).close();
        number("number:number-style", Look.Format.CENTS, 2, true).close();
        number("number:number-style", Look.Format.DECIMAL, 2, false).close();
        number("number:percentage-style", Look.Format.PERCENT, 1, false).element("number:text", "%").close();
        xml.open("number:date-style", "style:name", format(Look.Format.DAY))
                .empty("number:year", "number:style", "long").element("number:text", "-")
                .empty("number:month", "number:style", "long").element("number:text", "-")
                .empty("number:day", "number:style", "long").close();
    }

    private Markup number(String element, Look.Format format, int decimals, boolean grouped) throws IOException {
        return xml.open(element, "style:name", format(format)).empty("number:number", "number:decimal-places", Integer.toString(decimals),
                "number:min-decimal-places", Integer.toString(decimals), "number:min-integer-digits", "1", "number:grouping", Boolean.toString(grouped));
    }

    private static String format(Look.Format format) {
        return "format-" + format.name().toLowerCase(Locale.ROOT);
    }

    private void cell(String name, Look look) throws IOException {
        xml.open("style:style", "style:name", name, "style:family", "table-cell", "style:parent-style-name", "Default");
        if (look.format() != Look.Format.GENERAL) {
            xml.attribute("style:data-style-name", format(look.format()));
        }
        xml.open("style:table-cell-properties", "style:vertical-align", "middle", "style:cell-protect", look.locked() ? "protected" : "none",
                "fo:wrap-option", look.wrapped() ? "wrap" : "no-wrap");
        if (look.fill() != null) {
            xml.attribute("fo:background-color", "#" + look.fill());
        }
        switch (look.lines()) {
            case NONE -> { }
            case ABOVE -> xml.attribute("fo:border-top", "0.75pt solid #000000");
            case BELOW -> xml.attribute("fo:border-bottom", "0.75pt solid #000000");
            case AROUND -> xml.attribute("fo:border", "0.75pt solid #" + Look.LINE);
        }
        xml.close();
        side(look.side());
        letters(look);
        xml.close();
    }

    private void side(Look.Side side) throws IOException {
        switch (side) {
            case NATURAL -> { }
            case LEFT -> xml.empty("style:paragraph-properties", "fo:text-align", "start");
            case RIGHT -> xml.empty("style:paragraph-properties", "fo:text-align", "end");
            case CENTER -> xml.empty("style:paragraph-properties", "fo:text-align", "center");
        }
    }

    private void letters(Look look) throws IOException {
        var weight = look.bold() ? "bold" : "normal";
        xml.open("style:text-properties", "style:font-name", Look.FONT, "fo:font-size", look.points() + "pt", "fo:font-weight", weight);
        if (look.ink() != null) {
            xml.attribute("fo:color", "#" + look.ink());
        }
        xml.close();
    }

    private void widths(List<Sheet> sheets) throws IOException {
        var widths = new TreeSet<Integer>();
        sheets.forEach(sheet -> sheet.widths().forEach(width -> widths.add(Math.min(WIDEST, width))));
        for (var width : widths) {
            xml.open("style:style", "style:name", column(width), "style:family", "table-column")
                    .empty("style:table-column-properties", "style:column-width", String.format(Locale.ROOT, "%.2fmm", width * MILLIMETRES_A_CHARACTER)).close();
        }
    }

    private void table(String name, String page, String display) throws IOException {
        xml.open("style:style", "style:name", name, "style:family", "table", "style:master-page-name", page)
                .empty("style:table-properties", "table:display", display).close();
    }
}
