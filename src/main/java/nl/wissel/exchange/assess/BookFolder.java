package nl.wissel.exchange.assess;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wissel.sheet.UnwritableFile;
import nl.wissel.sheet.UnwritableFile.Reason;
import nl.wissel.sheet.write.WholeFile;
import nl.wissel.sheet.write.file.WorkbookWriter;

/// Writes the departments' workbooks into a folder: all of them, or none.
public final class BookFolder {
    private BookFolder() {}

    /// Which of the workbooks would replace a file, perhaps one that came back filled in.
    public static List<Path> replaced(Path folder, List<DepartmentBook> books) {
        return books.stream().map(book -> folder.resolve(book.fileName())).filter(Files::exists).toList();
    }

    /// Writes them beside their places first, then moves them there. A folder that is not there is made.
    ///
    /// @throws UnwritableFile when one of them cannot be written; what was in the folder is as it was
    public static void write(Path folder, List<DepartmentBook> books) throws UnwritableFile {
        var isNew = !Files.exists(folder);
        check(folder, books, isNew);
        var beside = isNew ? folder.resolveSibling("." + Objects.requireNonNullElse(folder.getFileName(), folder) + ".part") : folder.resolve(".wissel.part");
        try {
            make(folder, beside);
            for (var book : books) {
                fill(folder, beside, book);
            }
            move(folder, beside, isNew, books);
        } finally {
            clear(beside);
        }
    }

    private static void check(Path folder, List<DepartmentBook> books, boolean isNew) throws UnwritableFile {
        if (isNew) {
            WholeFile.check(folder);
        } else {
            for (var book : books) {
                WholeFile.check(folder.resolve(book.fileName()));
            }
        }
    }

    private static void make(Path folder, Path beside) throws UnwritableFile {
        try {
            clear(beside);
            Files.createDirectory(beside);
        } catch (IOException e) {
            throw new UnwritableFile(folder, Reason.FAILED, e);
        }
    }

    /// Trouble is told of the place the workbook was meant for.
    private static void fill(Path folder, Path beside, DepartmentBook book) throws UnwritableFile {
        try {
            WorkbookWriter.write(book.workbook(), beside.resolve(book.fileName()));
        } catch (UnwritableFile e) {
            throw new UnwritableFile(folder.resolve(book.fileName()), e.reason(), e);
        }
    }

    private static void move(Path folder, Path beside, boolean isNew, List<DepartmentBook> books) throws UnwritableFile {
        var added = new ArrayList<Path>();
        try {
            if (isNew) {
                Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
            for (var book : books) {
                var place = folder.resolve(book.fileName());
                if (!Files.exists(place)) {
                    added.add(place);
                }
                Files.move(beside.resolve(book.fileName()), place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            added.forEach(place -> place.toFile().delete());
            throw new UnwritableFile(folder, Reason.FAILED, e);
        }
    }

    private static void clear(Path beside) {
        var left = beside.toFile().listFiles();
        if (left != null) {
            for (var file : left) {
                file.delete();
            }
        }
        beside.toFile().delete();
    }
}
