package nl.wissel.sheet.write;

import java.util.List;

/// A workbook to be written: plain data, no library.
public record Workbook(List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
