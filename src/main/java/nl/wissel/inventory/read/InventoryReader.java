package nl.wissel.inventory.read;

import java.util.ArrayList;
import java.util.List;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.header.ColumnGuess;
import nl.wissel.inventory.header.HeaderFinder;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;

/// Makes an inventory of the tables of a file.
public final class InventoryReader {
    private InventoryReader() {}

    /// Finds the header of each visible sheet and proposes which column feeds which field.
    ///
    /// @return one mapping a sheet that has a header, in the order of the file
    /// @throws UnreadableFile when no sheet has a header
    public static List<SheetMapping> propose(Spreadsheet spreadsheet) throws UnreadableFile {
        var mappings = new ArrayList<SheetMapping>();
        for (var table : spreadsheet.tables()) {
            if (!table.hidden()) {
                HeaderFinder.find(table).ifPresent(header -> mappings.add(ColumnGuess.propose(table, header)));
            }
        }
        if (mappings.isEmpty()) {
            throw new UnreadableFile(spreadsheet.file(), UnreadableFile.Reason.NO_HEADER, "", "");
        }
        return List.copyOf(mappings);
    }

    /// Reads the cameras of the sheets that have a mapping.
    public static Reading read(Spreadsheet spreadsheet, List<SheetMapping> mappings) {
        return ListReading.read(spreadsheet, mappings);
    }
}
