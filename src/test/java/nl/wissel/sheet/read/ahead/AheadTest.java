package nl.wissel.sheet.read.ahead;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

@Timeout(20)
class AheadTest {
    private static final int MANY = 1000;

    /// A piece that is filled again and again.
    private static final class Number {
        int value;
    }

    @Test
    void take_givesAllPiecesInOrder_thenNothing() throws IOException {
        var taken = new ArrayList<Integer>();
        try (var ahead = Ahead.of("numbers", Number::new, AheadTest::makeMany)) {
            for (var piece = ahead.take(); piece != null; piece = ahead.take()) {
                taken.add(piece.value);
                ahead.giveBack(piece);
            }
            assertNull(ahead.take());
        }
        assertEquals(List.of(0, 1, 2, 997, 998, 999), List.of(taken.get(0), taken.get(1), taken.get(2), taken.get(997), taken.get(998), taken.get(999)));
        assertEquals(MANY, taken.size());
    }

    private static void makeMany(Ahead<Number> to) {
        var piece = to.empty();
        for (int i = 0; i < MANY; i++) {
            piece.value = i;
            piece = to.hand(piece);
        }
    }

    @Test
    void take_afterTrouble_givesWhatCameBefore_thenTheTrouble() throws IOException {
        try (var ahead = Ahead.of("numbers", Number::new, to -> {
            to.hand(to.empty());
            throw new IOException("pulled out");
        })) {
            assertNotNull(ahead.take());
            assertEquals("pulled out", assertThrows(IOException.class, ahead::take).getMessage());
        }
    }

    @Test
    void close_whileTheMakerWaitsForRoom_endsIt() throws Exception {
        var ended = new CountDownLatch(1);
        var ahead = Ahead.of("numbers", Number::new, to -> {
            try {
                makeMany(to);
            } finally {
                ended.countDown();
            }
        });
        ahead.take();
        ahead.close();
        assertEquals(0, ended.getCount());
    }

    @Test
    void close_whenTheMakerHandsOverWhileItStops_ends() throws IOException {
        var ahead = Ahead.of("numbers", Number::new, to -> {
            try {
                makeMany(to);
            } finally {
                to.hand(to.empty());
            }
        });
        ahead.take();
        ahead.close();
    }

    @Test
    void readAhead_readsAllCharacters() throws IOException {
        var text = "Wijk bij Duurstede; ".repeat(20_000);
        var read = new StringWriter();
        try (var reader = ReadAhead.of(new StringReader(text))) {
            reader.transferTo(read);
        }
        assertEquals(text, read.toString());
    }
}
