import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.sqlite.util.OSInfo;

static final String NATIVES = "org/sqlite/native/";

/// Leaves in the jar of SQLite only the library for the system that the program is packaged on, 0.8 of 12 MB:
/// `java -cp "target/app/*" installer/Slim.java target/app`.
void main(String[] args) throws IOException {
    var kept = NATIVES + OSInfo.getNativeLibFolderPathForCurrentOS() + "/";
    try (var jars = Files.newDirectoryStream(Path.of(args[0]), "sqlite-jdbc-*.jar")) {
        for (var jar : jars) {
            var slim = jar.resolveSibling("slim.part");
            copy(jar, slim, kept);
            Files.move(slim, jar, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

void copy(Path jar, Path slim, String kept) throws IOException {
    var found = false;
    try (var from = new ZipFile(jar.toFile()); var to = new ZipOutputStream(Files.newOutputStream(slim))) {
        for (var entry : from.stream().toList()) {
            found |= entry.getName().startsWith(kept);
            if (!entry.getName().startsWith(NATIVES) || entry.getName().startsWith(kept)) {
                to.putNextEntry(entry);
                from.getInputStream(entry).transferTo(to);
                to.closeEntry();
            }
        }
    }
    if (!found) {
        throw new IOException(jar + ": expected " + kept);
    }
}
