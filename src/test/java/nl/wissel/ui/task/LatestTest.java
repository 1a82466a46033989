package nl.wissel.ui.task;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LatestTest {
    private final HeldJobs jobs = new HeldJobs();
    private final List<Integer> received = new ArrayList<>();
    private final Latest<Integer> latest = new Latest<>(jobs, received::add);

    @Test
    void ofWhatComesBeforeTheWindowLooksOnlyTheNewestIsHandedOver() {
        latest.accept(1);
        latest.accept(2);
        latest.accept(3);
        assertEquals(List.of(), received);

        jobs.release();
        jobs.release();

        assertEquals(List.of(3), received);
    }

    @Test
    void whatComesAfterTheWindowLookedIsHandedOverToo() {
        latest.accept(1);
        jobs.release();
        latest.accept(2);
        jobs.release();

        assertEquals(List.of(1, 2), received);
    }
}
