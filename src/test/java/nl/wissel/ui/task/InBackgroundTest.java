package nl.wissel.ui.task;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class InBackgroundTest {
    private final HeldJobs jobs = new HeldJobs();
    private final List<Exception> failures = new ArrayList<>();
    private final InBackground<String> value = new InBackground<>(jobs, failures::add);

    @Test
    void theFormerValueStaysUntilTheNextIsThere() {
        value.ask(() -> "first");
        assertNull(value.value().get());
        jobs.release();
        value.ask(() -> "second");

        assertEquals("first", value.value().get());
        jobs.release();
        assertEquals("second", value.value().get());
    }

    @Test
    void onlyWhatWasAskedForLastCounts() {
        var seen = new ArrayList<String>();
        value.value().subscribe((_, shown) -> seen.add(shown));
        value.ask(() -> "old");
        value.ask(() -> "new");
        jobs.release();

        assertEquals(List.of("new"), seen);
    }

    @Test
    void whatWasClearedDoesNotComeBack() {
        value.ask(() -> "late");
        value.clear();
        jobs.release();

        assertNull(value.value().get());
    }

    @Test
    void aFailureIsTold() {
        var trouble = new IOException("broken");
        value.ask(() -> {
            throw trouble;
        });
        jobs.release();

        assertEquals(List.of(trouble), failures);
    }
}
