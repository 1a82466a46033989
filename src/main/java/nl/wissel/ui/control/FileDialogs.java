package nl.wissel.ui.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a file; a seam, because a native dialog cannot be shown in a test.
public interface FileDialogs {
    /// A list to read: xlsx, xls, ods or csv.
    Optional<Path> openList();

    /// A project to open, or a protected copy of one.
    Optional<Path> openProject();

    /// Where to keep a project; the person has agreed that what stands there is replaced.
    ///
    /// @param suggested a file name to start with
    Optional<Path> saveProject(String suggested);

    /// Where to write a protected copy of a project; the person has agreed that what stands there is replaced.
    ///
    /// @param suggested a file name to start with
    Optional<Path> saveProtected(String suggested);

    /// Where to write a workbook: xlsx, or ods when it is named so.
    ///
    /// @param suggested a file name to start with
    Optional<Path> saveWorkbook(String suggested);

    /// Workbooks to read; none when the person chose none.
    List<Path> openSeveral();

    /// A folder to write workbooks in.
    Optional<Path> folder();
}
