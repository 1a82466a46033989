package nl.wissel.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wissel.project.Project;
import nl.wissel.store.Entry.Kind;
import nl.wissel.unit.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/// Everything of a project is in its file. The projects are made by reflection: a component that nobody stores fails here.
class RoundTripTest {
    static final Author AUTHOR = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));

    @TempDir
    private Path folder;

    @Test
    void aProjectInWhichEverythingIsSaidComesBackWhole() throws UnusableProject {
        assertComesBack(Varied.project(0));
    }

    @Test
    void aProjectInWhichMuchIsUnknownComesBackWhole() throws UnusableProject {
        assertComesBack(Varied.sparse(0));
    }

    @Test
    void aProjectWithEveryDefaultComesBackWhole() throws UnusableProject {
        assertComesBack(Project.withDefaults("City", new Quarter(2027, 1), Set.of()));
    }

    @Test
    void aChangeOfAnySingleComponentIsWritten() throws UnusableProject, ReflectiveOperationException {
        var base = Varied.project(0);
        var same = new ArrayList<String>();
        try (var file = ProjectFile.create(folder.resolve("city.wissel"), base, AUTHOR, false)) {
            for (var changed : Varied.eachComponentOf(base, Varied.project(5_003)).entrySet()) {
                if (changed.getValue().equals(base)) {
                    same.add(changed.getKey());
                }
                file.write(changed.getValue(), Kind.EDIT, changed.getKey());
                assertEquals(changed.getValue(), StoredProject.read(file.path()).project(), changed.getKey());
                file.write(base, Kind.UNDO, changed.getKey());
            }
            assertEquals(base, StoredProject.read(file.path()).project());
        }
        assertEquals(List.of(), same, "these were not varied, so nothing was tested of them");
    }

    @Test
    void textThatLooksLikeSomethingElseComesBackAsItIs() throws UnusableProject {
        assertComesBack(Project.withDefaults("'; DROP TABLE camera; -- \u0000 \r\n \uD83D\uDCF7 007", new Quarter(2027, 1), Set.of("", " ", "NULL", "1e3")));
    }

    private void assertComesBack(Project project) throws UnusableProject {
        assertNotEquals("", project.name());
        var path = folder.resolve("city.wissel");
        try (var file = ProjectFile.create(path, project, AUTHOR, false)) {
            assertEquals(project, file.project());
        }
        try (var file = ProjectFile.open(path, AUTHOR)) {
            assertEquals(project, file.project());
        }
    }
}
