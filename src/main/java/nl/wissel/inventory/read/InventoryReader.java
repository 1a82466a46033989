package nl.wissel.inventory.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wissel.inventory.Reading;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.inventory.header.ColumnGuess;
import nl.wissel.inventory.header.HeaderFinder;
import nl.wissel.inventory.header.SecretColumns;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;
import nl.wissel.sheet.read.SpreadsheetReader;

/// Makes an inventory of the tables of a file.
public final class InventoryReader {
    private InventoryReader() {}

    /// A file as it is: tables of cells, without the columns of passwords and user names. The only way by which a spreadsheet comes in.
    ///
    /// @throws UnreadableFile when it cannot be used, saying why and what to do
    public static Spreadsheet open(Path file) throws UnreadableFile {
        return SecretColumns.without(SpreadsheetReader.read(file));
    }

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
    ///
    /// @throws UnreadableFile when it stands for more cameras than a plan may have, or than there is memory for
    public static Reading read(Spreadsheet spreadsheet, List<SheetMapping> mappings) throws UnreadableFile {
        return ListReading.read(spreadsheet, mappings);
    }
}
