package nl.wissel.inventory.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wissel.inventory.Camera;
import nl.wissel.inventory.Lists;
import nl.wissel.inventory.Reading;
import nl.wissel.sheet.Table;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/// No row is lost, whatever stands in it.
class CountsTest {
    private static final List<String> ROWS = List.of("", "", "%d|Axis|P1|=2|=100|Dam", "%d|Axis|P1||€ 1.234|Dam", "1|Bosch||=1||Spui", "7|Bosch||=3||Spui", "||||=50|",
            "-|onbekend|?|||Dam", "%d|Axis||=0||", "%d|Axis||paar||", "Totaal||||=1000|", "Nr|Merk|Model|Aantal|Prijs|Locatie", "Stadsdeel Noord", "|Axis|#N/B|#VERW!|#N/B|",
            "\u00a0|\u200b", "|||||zomaar", "%d", "x|x|x|x|x|x", "||||||| los |=3");

    @Test
    void rowsAndExpanded_areCamerasRejectedAndSkipped() {
        for (var seed = 0; seed < 250; seed++) {
            var random = new Random(seed);
            var tables = IntStream.rangeClosed(1, 1 + random.nextInt(3)).mapToObj(sheet -> table("Blad" + sheet, random)).toArray(Table[]::new);
            var reading = Lists.read(tables);
            assertEquals(rows(tables), reading.counts().rows(), "seed " + seed);
            assertEquals(reading.inventory().cameras().size(), reading.counts().cameras(), "seed " + seed);
            assertEquals(reading.rejections().size(), reading.counts().rejected(), "seed " + seed);
            assertEquals(reading.counts().cameras(), reading.inventory().cameras().stream().map(Camera::id).distinct().count(), "seed " + seed);
            assertEveryRowOnce(reading, tables, seed);
        }
    }

    private static Table table(String name, Random random) {
        var rows = new ArrayList<String>();
        IntStream.range(0, random.nextInt(4)).forEach(title -> rows.add("Lijst van " + title));
        rows.add("Nr|Merk|Model|Aantal|Prijs|Locatie");
        IntStream.range(0, random.nextInt(40)).forEach(row -> rows.add(ROWS.get(random.nextInt(ROWS.size())).formatted(random.nextInt(60))));
        return Lists.table(name, rows.toArray(String[]::new));
    }

    /// The rows below the first header, up to the last that shows something.
    private static int rows(Table... tables) {
        var all = 0;
        for (var table : tables) {
            var header = table.rows().stream().filter(row -> row.cell(0).text().equals("Nr")).findFirst().orElseThrow().number();
            var last = table.rows().stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.text().replaceAll("[\\s\u00a0\u200b]", "").isEmpty()))
                    .reduce((one, other) -> other).orElseThrow().number();
            all += last - header;
        }
        return all;
    }

    private static void assertEveryRowOnce(Reading reading, Table[] tables, int seed) {
        var used = reading.inventory().cameras().stream().map(Camera::origin).distinct().count();
        assertEquals(rows(tables), used + reading.counts().rejected() + reading.counts().skipped(), "seed " + seed);
        assertEquals(reading.counts().cameras() - used, reading.counts().expanded(), "seed " + seed);
    }
}
