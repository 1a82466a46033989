package nl.wissel.store.protect;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import nl.wissel.store.Author;
import nl.wissel.store.NewFile;
import nl.wissel.store.ProjectImage;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.UnusableProject.Reason;

/// A copy of a project file that only its password opens. The password is the caller's, who wipes it.
public final class ProtectedCopy {
    /// What the names of such files end in. Programs for OpenPGP know it by its last part.
    public static final String ENDING = ".wissel.pgp";
    /// Shorter passwords are not taken: they are guessed too soon, whatever a guess costs.
    public static final int SHORTEST_PASSWORD = 8;

    private ProtectedCopy() {}

    /// Whether a file is a protected copy by its name.
    public static boolean isNamedSo(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// Writes a copy, whole or not at all.
    ///
    /// @param path     what stands there is replaced
    /// @param password at least [#SHORTEST_PASSWORD] characters
    public static void write(Path path, ProjectImage project, char[] password, Author author) throws UnusableProject {
        write(path, project, password, author, Container.Hardness.USUAL);
    }

    static void write(Path path, ProjectImage project, char[] password, Author author, Container.Hardness hardness) throws UnusableProject {
        if (password.length < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("a password of " + password.length + " characters");
        }
        NewFile.make(path, true, author, part -> {
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                Container.write(project.bytes(), password, hardness, out);
                channel.force(true);
            }
        }, () -> project.bytes().length);
    }

    /// Opens a copy in memory.
    ///
    /// @throws UnusableProject that says whether it is no such file, the password does not fit, or the file is not whole
    public static ProjectImage read(Path path, char[] password) throws UnusableProject {
        var content = Container.read(path, bytes(path), password);
        try {
            return ProjectImage.of(path, content);
        } catch (UnusableProject noProject) {
            Arrays.fill(content, (byte) 0);
            throw noProject;
        }
    }

    /// Looks whether a file is a protected copy as far as that can be seen without its password, before someone is asked for it.
    ///
    /// @throws UnusableProject when it is not there, is no such file, or its beginning is not whole
    public static void check(Path path) throws UnusableProject {
        Preamble.check(path, bytes(path));
    }

    private static byte[] bytes(Path path) throws UnusableProject {
        if (!Files.exists(path) || Files.isDirectory(path)) {
            throw new UnusableProject(path, Files.exists(path) ? Reason.FOLDER : Reason.MISSING, "", null);
        }
        try {
            return Files.readAllBytes(path);
        } catch (IOException unreadable) {
            throw new UnusableProject(path, Reason.NO_ACCESS, "", unreadable);
        }
    }
}
