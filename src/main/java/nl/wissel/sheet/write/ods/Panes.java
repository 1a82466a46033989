package nl.wissel.sheet.write.ods;

import java.io.IOException;
import java.util.List;
import nl.wissel.sheet.write.Sheet;

/// What stays in view while the rest of a sheet is moved.
final class Panes {
    private static final String FROZEN = "2";
    private static final String ITEM = "config:config-item";
    private static final String ENTRY = "config:config-item-map-entry";

    private Panes() {}

    static void write(Markup xml, List<Sheet> sheets) throws IOException {
        xml.open("office:settings").open("config:config-item-set", "config:name", "ooo:view-settings")
                .open("config:config-item-map-indexed", "config:name", "Views").open(ENTRY);
        item(xml, "ViewId", "string", "view1");
        xml.open("config:config-item-map-named", "config:name", "Tables");
        for (var sheet : sheets) {
            var rows = sheet.layout().frozenRows();
            var columns = sheet.layout().frozenColumns();
            xml.open(ENTRY, "config:name", sheet.name());
            split(xml, "Horizontal", columns);
            split(xml, "Vertical", rows);
            // the part at the bottom, where nothing is frozen beside it the left one
            item(xml, "ActiveSplitRange", "short", columns == 0 ? "2" : "3");
            item(xml, "PositionRight", "int", Integer.toString(columns));
            item(xml, "PositionBottom", "int", Integer.toString(rows));
            xml.close();
        }
        xml.close();
        xml.close().close().close().close();
    }

    private static void split(Markup xml, String direction, int count) throws IOException {
        if (count > 0) {
            item(xml, direction + "SplitMode", "short", FROZEN);
            item(xml, direction + "SplitPosition", "int", Integer.toString(count));
        }
    }

    private static void item(Markup xml, String name, String type, String value) throws IOException {
        xml.element(ITEM, value, "config:name", name, "config:type", type);
    }
}
