package nl.wissel.exchange;

import java.util.List;
import nl.wissel.inventory.SheetMapping;
import nl.wissel.project.Project;
import nl.wissel.sheet.Spreadsheet;
import nl.wissel.sheet.UnreadableFile;

/// Reads a planning workbook, or a plain inventory as one that has only cameras.
public final class PlanningWorkbook {
    private PlanningWorkbook() {}

    /// Reads the whole workbook.
    ///
    /// @param mappings how the sheets of cameras are read (`InventoryReader.propose`, perhaps changed by a person)
    /// @param defaults gives whatever the file does not state; its inventory is not used
    /// @throws UnreadableFile when there are no cameras to be found
    public static Imported read(Spreadsheet spreadsheet, List<SheetMapping> mappings, Project defaults) throws UnreadableFile {
        throw new UnreadableFile(spreadsheet.file(), UnreadableFile.Reason.NO_HEADER, "", mappings + defaults.name());
    }

    /// The sheets of a file that hold cameras: the one named Cameras or Camera's, else all that are not a known other sheet.
    public static Spreadsheet cameraSheets(Spreadsheet spreadsheet) {
        return spreadsheet;
    }
}
