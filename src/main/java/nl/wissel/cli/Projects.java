package nl.wissel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import nl.wissel.cli.keys.PasswordEntry;
import nl.wissel.cli.show.Terminal;
import nl.wissel.project.Project;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.protect.ProtectedCopy;
import nl.wissel.text.Texts;

/// Reads projects: project files, and protected copies, of which nothing is written anywhere.
///
/// @param fromInput the password is the first line of the input
record Projects(PasswordEntry passwords, boolean fromInput, Texts texts) {
    /// Whether a file is a project by its name.
    static boolean isNamedSo(Path file) {
        return ProjectFile.isNamedSo(file) || ProtectedCopy.isNamedSo(file);
    }

    /// What a project says.
    ///
    /// @throws Failure when nobody can be asked for the password
    Project read(Path file) throws Failure, UnusableProject {
        return ProtectedCopy.isNamedSo(file) ? unlock(file) : StoredProject.read(file).project();
    }

    /// A command that writes into the project has no use for a protected copy.
    ///
    /// @param line the text that says what to do instead
    /// @throws Failure when it is one, with exit code 2
    void checkIsNotProtected(Path file, String line) throws Failure {
        if (ProtectedCopy.isNamedSo(file)) {
            throw new Failure(ExitCode.WRONG_ARGUMENTS, texts.get(line, file));
        }
    }

    private Project unlock(Path file) throws Failure, UnusableProject {
        ProtectedCopy.check(file);
        var password = password(file);
        try {
            var image = ProtectedCopy.read(file, password);
            try {
                return image.read().project();
            } finally {
                Arrays.fill(image.bytes(), (byte) 0);
            }
        } finally {
            Arrays.fill(password, ' ');
        }
    }

    private char[] password(Path file) throws Failure {
        var terminal = passwords.terminal();
        if (!fromInput && terminal == null) {
            throw new Failure(ExitCode.WRONG_ARGUMENTS, texts.get("cli.protected.nobody", file));
        }
        var password = fromInput || terminal == null ? line(file) : terminal.ask(Terminal.harmless(texts.get("cli.protected.ask", file)));
        if (password == null || password.length == 0) {
            throw new Failure(ExitCode.UNUSABLE_INPUT, texts.get("cli.protected.nothing", file));
        }
        return password;
    }

    private char[] line(Path file) throws Failure {
        try {
            return passwords.line();
        } catch (IOException e) {
            throw new Failure(ExitCode.UNUSABLE_INPUT, texts.get("cli.protected.nothing", file), e);
        }
    }
}
