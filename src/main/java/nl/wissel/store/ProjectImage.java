package nl.wissel.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import nl.wissel.project.Project;

/// A whole project file as bytes in memory, of which nothing stands on a disk.
public final class ProjectImage {
    private final Path named;
    private final byte[] file;

    private ProjectImage(Path named, byte[] file) {
        this.named = named;
        this.file = file;
    }

    /// A project file as it is now; also while someone writes to it.
    public static ProjectImage of(Path path) throws UnusableProject {
        var real = ProjectCheck.real(path);
        try (var open = Sql.reading(real)) {
            ProjectCheck.check(path, open, Migrations.bundled());
            return new ProjectImage(path, Sql.bytes(open));
        } catch (SQLException trouble) {
            throw Sql.trouble(path, trouble);
        }
    }

    /// A new file of a project.
    ///
    /// @param named what the file is called in a refusal
    public static ProjectImage of(Path named, Project project, Author author) throws UnusableProject {
        try (var memory = Sql.inMemory()) {
            NewFile.fill(memory, NewFile.of(project, author));
            return new ProjectImage(named, Sql.bytes(memory));
        } catch (SQLException trouble) {
            throw Sql.trouble(named, trouble);
        }
    }

    /// What the bytes say, if they are a whole project file.
    ///
    /// @param named what the file is called in a refusal
    public static ProjectImage of(Path named, byte[] bytes) throws UnusableProject {
        try (var memory = Sql.inMemory(bytes)) {
            ProjectCheck.check(named, memory, Migrations.bundled());
            return new ProjectImage(named, bytes);
        } catch (SQLException trouble) {
            throw Sql.trouble(named, trouble);
        }
    }

    /// What it says.
    public StoredProject read() throws UnusableProject {
        try (var memory = Sql.inMemory(file)) {
            Migrations.bundled().run(memory);
            return StoredProject.of(memory);
        } catch (SQLException trouble) {
            throw Sql.trouble(named, trouble);
        }
    }

    /// Makes a project file of it, whole or not at all.
    ///
    /// @param path what stands there is replaced, unless it is open
    public void keepIn(Path path, Author author) throws UnusableProject {
        NewFile.make(path, true, author, part -> write(part, ByteBuffer.wrap(file)), () -> file.length);
    }

    /// The bytes of the file. They are not a copy, so that they can be wiped.
    public byte[] bytes() {
        return file;
    }

    private static void write(Path part, ByteBuffer bytes) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
