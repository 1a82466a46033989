package nl.wissel.sheet.write.ods;

import java.io.IOException;
import nl.wissel.sheet.write.Look;

/// What holds for every sheet: the letters, and A4 pages, upright or lying down, one page wide.
final class Pages {
    static final String UPRIGHT = "Upright";
    static final String LYING = "Lying";

    private static final String SHORT = "210mm";
    private static final String LONG = "297mm";

    private Pages() {}

    static void write(Markup xml) throws IOException {
        xml.open("office:font-face-decls");
        xml.empty("style:font-face", "style:name", Look.FONT, "svg:font-family", Look.FONT, "style:font-family-generic", "swiss");
        xml.close().open("office:styles");
        xml.open("style:style", "style:name", "Default", "style:family", "table-cell");
        xml.empty("style:table-cell-properties", "style:vertical-align", "middle");
        xml.empty("style:text-properties", "style:font-name", Look.FONT, "fo:font-size", "11pt", "style:font-size-asian", "11pt", "style:font-size-complex", "11pt");
        xml.close().close().open("office:automatic-styles");
        layout(xml, "portrait", SHORT, LONG);
        layout(xml, "landscape", LONG, SHORT);
        xml.close().open("office:master-styles");
        xml.empty("style:master-page", "style:name", UPRIGHT, "style:page-layout-name", "portrait");
        xml.empty("style:master-page", "style:name", LYING, "style:page-layout-name", "landscape");
        xml.close();
    }

    private static void layout(Markup xml, String orientation, String width, String height) throws IOException {
        xml.open("style:page-layout", "style:name", orientation);
        xml.empty("style:page-layout-properties", "fo:page-width", width, "fo:page-height", height, "style:print-orientation", orientation,
                "fo:margin", "18mm", "style:scale-to-X", "1", "style:scale-to-Y", "0");
        xml.close();
    }
}
