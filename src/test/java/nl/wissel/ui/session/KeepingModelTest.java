package nl.wissel.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.wissel.flow.Workflow;
import nl.wissel.project.Project;
import nl.wissel.screening.Registers;
import nl.wissel.store.Author;
import nl.wissel.store.Entry;
import nl.wissel.store.Entry.Kind;
import nl.wissel.store.ProjectFile;
import nl.wissel.store.SomeEdits;
import nl.wissel.store.StoredProject;
import nl.wissel.store.UnusableProject;
import nl.wissel.store.history.Told;
import nl.wissel.store.history.Version;
import nl.wissel.ui.task.DirectJobs;
import nl.wissel.ui.task.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// Random edits, undo, redo, versions kept and gone back to, close and open, against a model that is a list of projects and a place in it. The file is read by itself after
/// every step of every fifth sequence, and after the last step of all.
class KeepingModelTest {
    private static final int SEQUENCES = 1_000;
    private static final int STEPS = 6;
    private static final Author AUTHOR = new Author("planner", "laptop-12", InstantSource.fixed(Instant.parse("2027-03-01T09:30:00Z")));
    private static final Workflow WORKFLOW = new Workflow(Registers.bundled(), SmallCity.soonest());

    private Path folder = Path.of("");

    /// Without the findings, which are nothing to the file.
    private static final class FilesOnly implements Jobs {
        @Override
        public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            // what follows from the project is not asked for
        }

        @Override
        public <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
            new DirectJobs().run(work, done, failed);
        }

        @Override
        public void onWindow(Runnable action) {
            action.run();
        }
    }

    /// What should be.
    private static final class Model {
        private final List<Project> projects = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();
        private final List<Entry> journal = new ArrayList<>();
        private final SequencedMap<String, Project> versions = new LinkedHashMap<>();
        private int place;

        Model(Project start) {
            projects.add(start);
            labels.add("");
            note(Kind.CREATED, start.name());
        }

        Project now() {
            return projects.get(place);
        }

        void edit(String label, Project after) {
            projects.subList(place + 1, projects.size()).clear();
            labels.subList(place + 1, labels.size()).clear();
            projects.add(after);
            labels.add(label);
            place++;
            note(Kind.EDIT, label);
        }

        void keep(String name) {
            versions.put(name, now());
            note(Kind.VERSION, name);
        }

        void restoreAll() {
            versions.forEach((name, project) -> {
                if (!project.equals(now())) {
                    edit("back to " + name, project);
                }
            });
        }

        void undo() {
            if (place > 0) {
                note(Kind.UNDO, labels.get(place));
                place--;
            }
        }

        void redo() {
            if (place + 1 < projects.size()) {
                place++;
                note(Kind.REDO, labels.get(place));
            }
        }

        private void note(Kind kind, String label) {
            journal.add(new Entry(AUTHOR.clock().instant(), AUTHOR.name(), kind, label, Told.NOTHING));
        }
    }

    /// In memory where the system has such a folder: what is tested here is not the disk.
    @BeforeEach
    void makeFolder() throws IOException {
        var memory = Path.of("/dev/shm");
        folder = Files.isWritable(memory) ? Files.createTempDirectory(memory, "wissel") : Files.createTempDirectory("wissel");
    }

    @AfterEach
    void removeFolder() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Test
    void theFileSaysWhatTheModelSaysAfterEveryStep() throws UnusableProject, IOException {
        for (var seed = 0; seed < SEQUENCES; seed++) {
            var path = folder.resolve(seed + ".wissel");
            walk(path, new Random(seed), seed);
            Files.delete(path);
        }
    }

    private static void walk(Path path, Random random, int seed) throws UnusableProject {
        var start = SomeEdits.start(random.nextInt(5));
        var edits = new SomeEdits(random);
        var model = new Model(start);
        var session = opened(start, path);
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(10)) {
                case 0, 1 -> {
                    session.undo();
                    model.undo();
                }
                case 2 -> {
                    session.redo();
                    model.redo();
                }
                case 3 -> {
                    session.keeping().leave();
                    session.keeping().open(path, AUTHOR, () -> { }, KeepingModelTest::notExpected);
                }
                case 4 -> {
                    var name = "version " + step;
                    session.keeping().withFile(file -> file.keepVersion(name), _ -> { }, KeepingModelTest::notExpected);
                    model.keep(name);
                }
                case 5 -> {
                    session.keeping().withFile(ProjectFile::versions, versions -> assertEquals(model.versions.sequencedKeySet().reversed().stream().toList(),
                            versions.stream().map(Version::name).toList()), KeepingModelTest::notExpected);
                    model.versions.forEach((name, project) -> restore(session, name, project));
                    model.restoreAll();
                }
                default -> {
                    var after = edits.next(model.now());
                    session.edit("step " + step, _ -> after);
                    model.edit("step " + step, after);
                }
            }
            assertEquals(new Kept.All(path), session.keeping().state().get());
            assertEquals(model.now(), session.project().get());
            if (seed % 5 == 0 || step == STEPS - 1) {
                var stored = StoredProject.read(path);
                assertEquals(model.now(), stored.project(), "sequence " + seed + ", step " + step);
                assertEquals(model.journal, stored.journal().stream().map(entry -> new Entry(entry.at(), entry.who(), entry.kind(), entry.label(), Told.NOTHING)).toList());
            }
        }
        session.keeping().leave();
    }

    /// Makes the project what it was when a version was kept.
    private static void restore(Session session, String name, Project expected) {
        session.keeping().withFile(file -> {
            var version = file.versions().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
            return file.project(version);
        }, project -> {
            assertEquals(expected, project);
            session.edit("back to " + name, _ -> project);
        }, KeepingModelTest::notExpected);
    }

    private static Session opened(Project start, Path path) {
        var session = new Session(WORKFLOW, new FilesOnly(), trouble -> {
            throw new AssertionError(trouble);
        });
        session.open(SmallCity.imported(start));
        session.keeping().keepIn(path, AUTHOR, () -> { }, KeepingModelTest::notExpected);
        return session;
    }

    private static void notExpected(UnusableProject refusal) {
        throw new AssertionError(refusal);
    }
}
