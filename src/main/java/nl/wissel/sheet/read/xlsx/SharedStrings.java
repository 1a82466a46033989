package nl.wissel.sheet.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import nl.wissel.sheet.Cell;
import nl.wissel.sheet.read.cell.Cells;

/// The texts that cells name by number: as cells already, each made once.
final class SharedStrings {
    private final List<Cell> cells = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(Xml xml, Cells cells) throws XMLStreamException {
        var result = new SharedStrings();
        while (xml.nextStart()) {
            if (xml.is("si")) {
                result.cells.add(cells.text(text(xml, "si")));
            }
        }
        return result;
    }

    /// The text of a shared or inline string: its runs joined, without the reading aids of Japanese.
    static String text(Xml xml, String element) throws XMLStreamException {
        var text = "";
        while (xml.nextStartWithin(element)) {
            if (xml.is("t")) {
                text = text.concat(xml.text());
            } else if (xml.is("rPh")) {
                xml.skip();
            }
        }
        return Xml.unescaped(text);
    }

    /// The cell of a number.
    ///
    /// @throws IllegalArgumentException when there is none
    Cell get(int number) {
        if (number < 0 || number >= cells.size()) {
            throw new IllegalArgumentException("no shared text " + number);
        }
        return cells.get(number);
    }
}
