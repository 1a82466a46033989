package nl.wissel.sheet.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/// Names of sheets that Excel and LibreOffice take: at most 31 characters, none of `[]:*?/\`, each once (case ignored).
public final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>(Set.of("history", "_lists"));

    /// The name, or one like it that no other sheet of the workbook has.
    public String legal(String name) {
        var base = WorkbookUtil.createSafeSheetName(SafeText.of(name), '-').strip();
        var legal = base;
        for (int number = 2; !taken.add(legal.toLowerCase(Locale.ROOT)); number++) {
            var suffix = " " + number;
            legal = base.substring(0, Math.min(base.length(), LONGEST - suffix.length())) + suffix;
        }
        return legal;
    }
}
